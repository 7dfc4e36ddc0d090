import Sqlite from 'better-sqlite3'
import { once } from 'node:events'
import { createWriteStream, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { workbook, type Cell } from '#test/intake/workbooks.ts'
import { benchDays } from './support/days.ts'
import type { Benchmark, Figure } from './support/figure.ts'
import { withFolder } from './support/folder.ts'
import { peakMemoryOf } from './support/proc.ts'
import { runModule, startModule } from './support/processes.ts'
import { percentile } from './support/statistics.ts'
import { WALL } from './support/subject.ts'
import { Visitor } from './support/visitor.ts'
import { LAUNCH, startWall, variablesFor, type Wall } from './support/wall.ts'

const ROWS = 1_000_000
const WORKBOOK_ROWS = 100_000

/** A tenth of a second is soon enough to see a peak that lasts. */
const LOOK_EVERY = 100

/** A million rows with comments of 100 characters, beside the bare insert of the same ratings. */
export const importComments: Benchmark = {
  name: 'import-comments',
  run: () =>
    withFolder(async (folder) => {
      const file = await writeComments(join(folder, 'comments.csv'))
      const bare = await runModule('test/bench/bare-insert.ts', [
        join(folder, 'bare.sqlite'),
        String(ROWS),
      ])
      const { milliseconds } = JSON.parse(bare) as { milliseconds: number }
      const name = 'import of 1,000,000 comments'
      const [time, ...others] = await importBesideWall(folder, { file, rows: ROWS, name })
      const target = { most: ROWS / 15_000 }
      const note = 'until its answers count'
      return [{ ...time, yardstick: milliseconds / 1_000, target, note }, ...others]
    }),
}

/** A workbook of a hundred thousand rows, beside reading it and doing nothing with it. */
export const importWorkbook: Benchmark = {
  name: 'import-workbook',
  run: () =>
    withFolder(async (folder) => {
      const file = join(folder, 'answers.xlsx')
      writeFileSync(file, workbook([{ rows: workbookRows() }]))
      const bare = JSON.parse(await runModule('test/bench/bare-workbook.ts', [file])) as Read
      if (bare.rows !== WORKBOOK_ROWS + 1) throw new Error(`The reader saw ${bare.rows} rows.`)
      const name = 'import of a workbook of 100,000 rows'
      const [time, ...others] = await importBesideWall(folder, { file, rows: WORKBOOK_ROWS, name })
      return [{ ...time, yardstick: bare.milliseconds / 1_000 }, ...others]
    }),
}

interface Read {
  readonly rows: number
  readonly milliseconds: number
}

interface Given {
  readonly file: string
  readonly rows: number
  readonly name: string
}

/** For so long masking is watched behind an import, in milliseconds; all of it would take minutes. */
const WATCHED_BEHIND = 30_000

/** Imports into the database of a running, warm server, whose wall is loaded 50 times a second meanwhile. */
async function importBesideWall(folder: string, given: Given): Promise<[Figure, ...Figure[]]> {
  const wall = await startWall(folder)
  const address = `${wall.url}${WALL}`
  const warming = new Visitor(address, 20)
  await sleep(2_000)
  await warming.leave()
  const visitor = new Visitor(address, 20)
  try {
    const { seconds, peak, masked } = await importRows(wall, given)
    const loads = await visitor.leave()
    const masking = { name: 'comments masked behind it', value: masked, unit: '/s' } as const
    return [
      { name: given.name, value: seconds, unit: 's' },
      ...(masked > 0 ? [masking] : []),
      { name: 'its peak of memory', value: peak / 1e6, unit: 'MB', target: { most: 400 } },
      {
        name: 'the wall meanwhile, p99',
        value: percentile(loads, 0.99),
        unit: 'ms',
        target: { most: 50 },
      },
    ]
  } finally {
    await wall.stop()
  }
}

async function importRows(wall: Wall, { file, rows }: Given) {
  const start = performance.now()
  const options = [file, '--survey', 'Many']
  // As `npm run import` has it.
  const variables = {
    ...variablesFor(wall.databaseFile),
    NODE_OPTIONS: '--max-semi-space-size=2',
  }
  const child = startModule(LAUNCH, ['src/commands/import.ts', ...options], variables)
  let printed = ''
  let counted = 0
  child.stdout?.on('data', (data: Buffer) => {
    printed += data.toString()
    if (counted === 0 && printed.includes(' new responses')) counted = performance.now()
  })
  const closed = once(child, 'close')
  let peak = 0
  while (child.exitCode === null && child.signalCode === null) {
    peak = Math.max(peak, peakMemoryOf(child.pid ?? 0) ?? 0)
    if (counted > 0 && performance.now() > counted + WATCHED_BEHIND) child.kill('SIGINT')
    await Promise.race([closed, sleep(LOOK_EVERY)])
  }
  await closed
  if (!printed.includes(`${rows.toLocaleString('en')} new responses`))
    throw new Error(`Not all of ${rows} rows were imported: ${printed}`)
  const masked = maskedIn(wall.databaseFile) / ((performance.now() - counted) / 1_000)
  return { seconds: (counted - start) / 1_000, peak, masked }
}

/** How many comments there are that masking has been through. */
function maskedIn(databaseFile: string): number {
  const database = new Sqlite(databaseFile, { readonly: true })
  try {
    return database
      .prepare('SELECT count(*) FROM comments WHERE pending IS NULL')
      .pluck()
      .get() as number
  } finally {
    database.close()
  }
}

/** Each comment is another one, of words that customers use. */
function commentOf(row: number): string {
  let comment = ''
  for (let word = row; comment.length < 100; word = (word * 7 + 3) % 1_000_003)
    comment += `${WORDS[word % WORDS.length]} `
  return comment.slice(0, 100).trim()
}

const WORDS =
  'the service was quick and friendly but delivery took a long time and the price is a little high for what one gets'.split(
    ' ',
  )

async function writeComments(file: string): Promise<string> {
  const days = benchDays()
  const out = createWriteStream(file)
  out.write('id,answered_at,rating,comment\n')
  for (let row = 0; row < ROWS; row += 1) {
    const line = `R_${row},${days[row % days.length]}T10:00:00Z,${row % 11},${commentOf(row)}\n`
    if (!out.write(line)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'finish')
  return file
}

function workbookRows(): Cell[][] {
  const days = benchDays()
  const header: Cell[] = ['Response ID', 'Date', 'How likely are you to recommend us?', 'Region']
  const regions = ['North', 'South', 'East', 'West']
  const rows = Array.from({ length: WORKBOOK_ROWS }, (_, row): Cell[] => [
    `R_${row}`,
    days[row % days.length] ?? null,
    row % 11,
    regions[row % 4] ?? null,
  ])
  return [header, ...rows]
}
