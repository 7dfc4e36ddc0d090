import { join } from 'node:path'
import type { View } from '#nps/view.ts'
import { buildSnapshot } from '#snapshots/build-snapshot.ts'
import { readFacts } from '#snapshots/facts.ts'
import { openReader, type Reader } from '#store/engines/sqlite.ts'
import { makeBigDatabase } from './support/big-database.ts'
import type { Benchmark, Figure } from './support/figure.ts'
import { withFolder } from './support/folder.ts'
import { median, percentile } from './support/statistics.ts'

const SIZES = [10_000, 1_000_000, 5_000_000] as const
const RUNS = 200
const WARM_UPS = 20
const WALL: View = { audience: 'wall', survey: null, segment: null }
const NOW = Temporal.Instant.from('2026-11-20T12:00:00Z')

/** The wall's snapshot from the database, as after every change, over the same number of days. */
export const rebuild: Benchmark = {
  name: 'rebuild',
  run: () => withFolder(measure),
}

interface Sized {
  readonly size: number
  readonly reader: Reader
  readonly times: number[]
}

async function measure(folder: string): Promise<Figure[]> {
  const all = SIZES.map((size) => open(folder, size))
  try {
    for (let run = -WARM_UPS; run < RUNS; run += 1)
      for (const sized of all) {
        const time = await rebuildOnce(sized)
        if (run >= 0) sized.times.push(time)
      }
  } finally {
    for (const { reader } of all) reader.close()
  }
  return figures(all)
}

function open(folder: string, size: number): Sized {
  const file = join(folder, `${size}.sqlite`)
  makeBigDatabase(file, size)
  return { size, reader: openReader(file), times: [] }
}

async function rebuildOnce({ reader, size }: Sized): Promise<number> {
  const start = performance.now()
  const facts = await reader.read((connection) => readFacts(connection, WALL))
  const snapshot = facts && buildSnapshot(facts, NOW)
  const time = performance.now() - start
  if (!snapshot || snapshot.score.withheld || snapshot.comments.length === 0)
    throw new Error(`The snapshot of ${size} responses has no score or no comments.`)
  return time
}

function figures(all: readonly Sized[]): Figure[] {
  const [small] = all as [Sized, ...Sized[]]
  const of = ({ size, times }: Sized, part: number): Figure => ({
    name: `rebuild at ${size.toLocaleString('en')} responses, p${part * 100}`,
    value: percentile(times, part),
    unit: 'ms',
    yardstick: percentile(small.times, part),
  })
  const largest = all.at(-1)!
  return [
    ...all.flatMap((sized) => [of(sized, 0.95), { ...of(sized, 0.5), target: { ratio: 1.5 } }]),
    {
      name: `rebuild at ${largest.size.toLocaleString('en')} responses, in itself`,
      value: median(largest.times),
      unit: 'ms',
      target: { most: 5 },
    },
  ]
}
