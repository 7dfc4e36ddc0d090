import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DropFolder } from '#app/drop-folder/drop-folder.ts'
import { MaskingBehind } from '#app/imports/masking-behind.ts'
import type { DeedLog } from '#app/people/open-people.ts'
import type { Log } from '#app/log.ts'
import { createSurvey } from '#store/surveys.ts'
import { listStuckFiles } from '#store/stuck-files.ts'
import { freshFolder } from '#test/support/database.ts'
import { NOW } from '#test/support/results.ts'
import { readingInThisThread } from '#test/support/reading.ts'
import { writingInThisThread } from '#test/support/writing.ts'

const RESULTS = `Response ID,Rating,Date,Comment
r-1,10,2026-11-19,Kim Larsson was quick
r-2,3,2026-11-20,When my order is ready please call 070-123 45 67
r-3,11,2026-11-20,
`

/** A drop folder on a fresh database. */
function dropping() {
  const folder = freshFolder()
  const lines: unknown[] = []
  const note = (...line: unknown[]) => void lines.push(line)
  const log: Log = { debug: note, info: note, warn: note, error: note }
  const database = writingInThisThread()
  const now = () => Temporal.Instant.from(NOW)
  const reading = readingInThisThread(database.file, database.writing)
  const behind = new MaskingBehind({ reading, writing: database.writing, log })
  const noted: unknown[] = []
  const deeds: DeedLog = {
    note: (...deed) => Promise.resolve(void noted.push(deed)),
    list: () => Promise.resolve([]),
  }
  const parts = { folder, ...database, reading, behind, deeds, log, now }
  const drop = (name: string, text = RESULTS) => writeFileSync(join(folder, name), text)
  const read = (path: string) => readFileSync(join(folder, path), 'utf8')
  const count = (table: string) =>
    database.reader.read(async ({ prepare }) =>
      Number(prepare(`SELECT count(*) FROM ${table}`).pluck().get()),
    )
  const makeSurvey = (name: string) =>
    database.writer.write((connection) => createSurvey(connection, name, 'relationship'))
  /** The surveys of the imports, by name. */
  const surveysOf = () =>
    database.reader.read(async ({ prepare }) =>
      prepare('SELECT name FROM imports JOIN surveys ON surveys.id = survey_id ORDER BY name')
        .pluck()
        .all(),
    )
  const pending = () => count('comments WHERE pending IS NOT NULL')
  /** A run that takes in what was dropped, and is stopped while the words are masked. */
  const stopped = async () => {
    const hangs = new MaskingBehind({
      ...{ writing: database.writing, log },
      reading: {
        maskFile: async (_, { signal } = {}) => {
          if (signal) await once(signal, 'abort')
          signal?.throwIfAborted()
        },
      },
    })
    const drops = new DropFolder({ ...parts, behind: hangs })
    const looks = look(drops)
    while (!hangs.has(1)) await new Promise(setImmediate)
    await hangs.close()
    await looks
    await drops.close()
  }
  const restart = () =>
    new DropFolder({ ...parts, behind: new MaskingBehind({ ...parts, reading }) })
  return {
    makeSurvey,
    surveysOf,
    pending,
    stopped,
    restart,
    ...parts,
    parts,
    drops: new DropFolder(parts),
    drop,
    read,
    count,
    lines,
    noted,
  }
}

async function look(drops: DropFolder, times = 3): Promise<void> {
  for (let time = 0; time < times; time += 1) await drops.look()
}

describe('DropFolder.look()', () => {
  it('imports a file once it has stopped growing, and puts it into done/ with a note', async () => {
    const { drops, drop, read, folder, count, noted } = dropping()
    drop('results.csv')
    await look(drops, 2)
    expect(readdirSync(folder)).toEqual(['results.csv'])
    drop('results.csv', `${RESULTS}r-4,9,2026-11-20,\n`)
    await look(drops, 2)
    expect(await count('responses')).toBe(0)
    await look(drops, 1)
    expect(noted).toEqual([['drop folder', 'imported', 'results.csv (1)']])
    expect(read('done/results.csv.txt')).toContain('2026-11-20 at 12:00:00 (UTC)')
    expect(await count('responses')).toBe(3)
    expect(readdirSync(folder)).toEqual(['done'])
    expect(read('done/results.csv.txt')).toMatch(/3 new answers.*1 rejected/)
  })

  it('quotes nobody: neither in notes nor in the log', async () => {
    const { drops, drop, read, lines } = dropping()
    drop('results.csv')
    drop('wrong.csv', 'Name,Words\nKim Larsson,Call 070-123 45 67\nBo Ek,Hello\n')
    await look(drops)
    const said =
      read('done/results.csv.txt') + read('refused/wrong.csv.txt') + JSON.stringify(lines)
    expect(said).not.toMatch(/Kim|Larsson|070|quick|Hello/)
    expect(lines).toHaveLength(2)
  })

  it('masks comments as everywhere', async () => {
    const { drops, drop, reader } = dropping()
    drop('results.csv')
    await look(drops)
    const texts = await reader.read(async ({ prepare }) =>
      prepare('SELECT text FROM comments').pluck().all(),
    )
    expect(JSON.stringify(texts)).toContain('please call [')
    expect(JSON.stringify(texts)).not.toContain('070-123')
  })

  it('puts what it cannot understand into refused/, with what to do', async () => {
    const { drops, drop, read, count } = dropping()
    drop('days.csv', 'NPS,Date\n9,03/04/2026\n8,05/06/2026\n')
    await look(drops)
    expect(read('refused/days.csv')).toMatch(/^NPS/)
    expect(read('refused/days.csv.txt')).toMatch(/Nothing of days.csv was imported[^]*--date-order/)
    expect(await count('imports')).toBe(0)
  })

  it('knows a file that is in already, and says so', async () => {
    const { drops, drop, read, count } = dropping()
    drop('results.csv')
    await look(drops)
    drop('again.csv')
    await look(drops)
    expect(read('done/again.csv.txt')).toMatch(/in already, as import 1/)
    expect(await count('imports')).toBe(1)
    drop('results.csv')
    await look(drops)
    expect(read('done/results (2).csv')).toBe(RESULTS)
  })

  it('puts away what was imported before a stop, and does not import it again', async () => {
    const { parts, drop, read, count, folder, reading } = dropping()
    drop('results.csv')
    const choices = { columns: {}, dateOrder: null, timeZone: 'UTC', day: null } as const
    await reading.importFile({
      path: join(folder, 'results.csv'),
      choices: { ...choices, today: '2026-11-20' },
      ...{ survey: null, now: NOW },
    })
    await look(new DropFolder(parts))
    expect(read('done/results.csv.txt')).toMatch(/in already/)
    expect(await count('responses')).toBe(2)
  })

  it('imports an undone file again when somebody drops it again', async () => {
    const { drops, drop, writing, read } = dropping()
    drop('results.csv')
    await look(drops)
    await writing.undoImport({ importId: 1, now: NOW })
    drop('results.csv')
    await look(drops)
    expect(read('done/results (2).csv.txt')).toMatch(/--undo 2/)
  })

  it('imports a file once that cannot be moved, even after a start, an undo and more looks', async () => {
    const { drops, parts, drop, folder, count, writing, reader } = dropping()
    writeFileSync(join(folder, 'done'), '') // where the folder of this name would have to be
    drop('results.csv')
    await look(drops)
    expect(existsSync(join(folder, 'results.csv'))).toBe(true)
    expect(await count('imports')).toBe(1)
    await writing.undoImport({ importId: 1, now: NOW })
    await look(drops, 5)
    await look(new DropFolder(parts), 5)
    expect(await count('imports')).toBe(1)
    rmSync(join(folder, 'results.csv'))
    await look(drops, 1)
    const stuck = await reader.read(listStuckFiles)
    expect(stuck.map(({ name }) => name)).not.toContain('results.csv')
  })

  it('goes on with a file after a stop, though its import was undone or deleted meanwhile', async () => {
    for (const fate of ['stands', 'undone', 'deleted']) {
      const { stopped, restart, drop, read, count, writing, pending, reader } = dropping()
      drop('results.csv')
      await stopped()
      expect(await pending(), fate).toBe(2)
      if (fate !== 'stands') await writing.undoImport({ importId: 1, now: NOW })
      if (fate === 'deleted') expect(await writing.deleteSurvey({ id: 1 })).toBe('done')
      await look(restart(), 1)
      expect(read('done/results.csv'), fate).toBe(RESULTS)
      expect(read('done/results.csv.txt'), fate).toMatch(/2 new answers[^]*--undo 1/)
      expect(await count('imports'), fate).toBe(fate === 'deleted' ? 0 : 1)
      expect(await pending(), fate).toBe(0)
      expect(await reader.read(listStuckFiles), fate).toEqual([])
    }
  })

  it('imports what was written to after a stop as another file', async () => {
    const { stopped, restart, drop, read, count, pending } = dropping()
    drop('results.csv')
    await stopped()
    drop('results.csv', `${RESULTS}r-4,9,2026-11-20,\n`)
    await look(restart())
    expect(read('done/results.csv.txt')).toMatch(/1 new answers[^]*--undo 2/)
    expect([await count('imports'), await pending()]).toEqual([2, 0])
  })

  it('survives the folder going and coming back, and says so once each', async () => {
    const { drops, drop, folder, lines, count } = dropping()
    drop('results.csv')
    renameSync(folder, `${folder}-away`)
    await look(drops, 4)
    expect(lines).toHaveLength(1)
    renameSync(`${folder}-away`, folder)
    await look(drops)
    expect(await count('responses')).toBe(2)
    expect(lines).toHaveLength(3)
  })

  it('imports several files one after the other', async () => {
    const { drops, drop, folder, count } = dropping()
    for (const name of ['a', 'b', 'c']) drop(`${name}.csv`, RESULTS.replaceAll('r-', `${name}-`))
    await look(drops)
    expect(readdirSync(join(folder, 'done'))).toHaveLength(6)
    expect(await count('imports')).toBe(3)
  })

  it('does not put away what was written to while it was imported', async () => {
    const { parts, drop, read, count, reading } = dropping()
    drop('results.csv')
    const drops = new DropFolder({
      ...parts,
      reading: {
        ...reading,
        importFile: async (request) => {
          const report = await reading.importFile(request)
          if (report.importId === 1) drop('results.csv', `${RESULTS}r-4,9,2026-11-20,\n`)
          return report
        },
      },
    })
    await look(drops)
    expect(await count('responses')).toBe(2)
    expect(read('results.csv')).toContain('r-4')
    await look(drops)
    expect(await count('responses')).toBe(3)
    expect(read('done/results.csv.txt')).toMatch(/1 new answers, 0 updated, 2 known already/)
  })

  it('lets a look that comes meanwhile be the same one', async () => {
    const { drops } = dropping()
    expect(drops.look()).toBe(drops.look())
    await drops.close()
  })

  it('tries again after a failure that is not the file’s, and leaves it in the end', async () => {
    const { parts, drop, folder, lines, reader } = dropping()
    drop('results.csv')
    const importFile = () => Promise.reject(new Error('the disk is full'))
    const drops = new DropFolder({ ...parts, reading: { ...parts.reading, importFile } })
    await look(drops, 14)
    expect(lines).toEqual([])
    await look(drops, 10)
    expect(lines).toHaveLength(1)
    expect(existsSync(join(folder, 'results.csv'))).toBe(true)
    expect(await reader.read(listStuckFiles)).toEqual([])
    await look(new DropFolder(parts))
    expect(existsSync(join(folder, 'done/results.csv'))).toBe(true)
  })
})

describe('DropFolder.look(), where there are several surveys', () => {
  async function severalSurveys() {
    const here = dropping()
    for (const name of ['Guests', 'Support calls']) await here.makeSurvey(name)
    for (const name of ['guests', 'Support calls', 'Suport']) mkdirSync(join(here.folder, name))
    return here
  }

  it('imports what lies in a folder into the survey of its name, and puts it away there', async () => {
    const { drops, drop, read, surveysOf } = await severalSurveys()
    drop('Support calls/results.csv')
    drop('guests/results.csv')
    await look(drops)
    expect(read('Support calls/done/results.csv.txt')).toContain('the survey “Support calls”')
    expect(read('guests/done/results.csv.txt')).toContain('the survey “Guests”')
    expect(await surveysOf()).toEqual(['Guests', 'Support calls'])
    drop('guests/again.csv')
    await look(drops)
    expect(read('guests/done/again.csv.txt')).toMatch(/in already, as import \d/)
  })

  it('says first what is wrong with the file itself', async () => {
    const { drops, drop, read } = await severalSurveys()
    drop('picture.csv', '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0')
    drop('empty.csv', '')
    drop('results.csv')
    for (let looks = 0; looks < 12; looks++) await look(drops)
    for (const name of ['picture', 'empty'])
      expect(read(`refused/${name}.csv.txt`)).not.toContain('several surveys')
    expect(read('refused/results.csv.txt')).toContain('several surveys')
  })

  it('goes by a name that stands in that of the file', async () => {
    const { drops, drop, surveysOf } = await severalSurveys()
    drop('support_calls 2026-11.csv')
    await look(drops)
    expect(await surveysOf()).toEqual(['Support calls'])
  })

  it('guesses nothing, and says what to do', async () => {
    const { drops, drop, read, count } = await severalSurveys()
    drop('results.csv')
    drop('Suport/results.csv')
    await look(drops)
    expect(read('refused/results.csv.txt')).toMatch(/“Guests”, “Support calls”[^]*Make a folder/)
    expect(read('Suport/refused/results.csv.txt')).toMatch(/no survey named “Suport”/)
    expect(await count('imports')).toBe(0)
    expect(await count('surveys')).toBe(2)
  })
})

describe('DropFolder.close()', () => {
  it('waits for the file under way and begins no other', async () => {
    const { drops, drop, folder, count } = dropping()
    drop('a.csv')
    drop('b.csv', RESULTS.replaceAll('r-', 's-'))
    await look(drops, 2)
    const last = drops.look()
    await drops.close()
    await last
    const left = readdirSync(folder).filter((name) => name.endsWith('.csv'))
    expect(left.length).toBeGreaterThanOrEqual(1)
    expect(await count('imports')).toBe(2 - left.length)
  })
})
