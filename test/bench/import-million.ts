import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Benchmark, Figure } from './support/figure.ts'
import { withFolder } from './support/folder.ts'
import { runModule } from './support/processes.ts'
import { ROWS, writeRows } from './support/rows.ts'
import { median, percentile } from './support/statistics.ts'
import { visitsDuring } from './support/visitor.ts'
import { LAUNCH, startWall, variablesFor } from './support/wall.ts'

const ROUNDS = 3

/**
 * A million rows into the database of a running server, the whole process from start to end. The
 * wall is loaded 50 times a second meanwhile, and just so during the bare insert.
 */
export const importMillion: Benchmark = {
  name: 'import-million',
  run: () => withFolder(measure),
}

async function measure(folder: string): Promise<Figure[]> {
  const file = await writeRows(join(folder, 'million.csv'))
  const bare: number[] = []
  const ours: number[] = []
  const calm: number[] = []
  const meanwhile: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const wall = await startWall(folder)
    try {
      calm.push(...(await visitsDuring(wall, () => sleep(5_000))))
      await visitsDuring(wall, async () => void bare.push(await insertBare(folder, round)))
      const { databaseFile } = wall
      meanwhile.push(
        ...(await visitsDuring(
          wall,
          async () => void ours.push(await importRows(file, databaseFile)),
        )),
      )
    } finally {
      await wall.stop()
    }
  }
  return [
    {
      name: 'import of 1,000,000 rows',
      value: median(ours) / 1_000,
      unit: 's',
      yardstick: median(bare) / 1_000,
      target: { ratio: 1.6 },
      note: `rounds ${seconds(ours)} beside ${seconds(bare)}; ours is the whole process`,
    },
    {
      name: 'the wall meanwhile, p99',
      value: percentile(meanwhile, 0.99),
      unit: 'ms',
      yardstick: percentile(calm, 0.99),
      target: { most: 50 },
      note: `${meanwhile.length} loads; the longest took ${Math.round(Math.max(...meanwhile))} ms`,
    },
  ]
}

function seconds(times: readonly number[]): string {
  return times.map((time) => `${(time / 1_000).toFixed(2)} s`).join(', ')
}

async function insertBare(folder: string, round: number): Promise<number> {
  const file = join(folder, `bare-${round}.sqlite`)
  const printed = await runModule('test/bench/bare-insert.ts', [file, String(ROWS)])
  return (JSON.parse(printed) as { milliseconds: number }).milliseconds
}

async function importRows(file: string, databaseFile: string): Promise<number> {
  const start = performance.now()
  const options = ['--survey', 'A million', '--json']
  const printed = await runModule(
    LAUNCH,
    ['src/commands/import.ts', file, ...options],
    variablesFor(databaseFile),
  )
  const time = performance.now() - start
  const { responses } = JSON.parse(printed) as { responses: number }
  if (responses !== ROWS) throw new Error(`${responses} of ${ROWS} rows were imported.`)
  return time
}
