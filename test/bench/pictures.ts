import { setTimeout as sleep } from 'node:timers/promises'
import { BOARD_SIZES } from '#pictures/picture.ts'
import type { Benchmark, Figure } from './support/figure.ts'
import { withFolder } from './support/folder.ts'
import { residentMemoryOf } from './support/proc.ts'
import { percentile } from './support/statistics.ts'
import { visitsDuring } from './support/visitor.ts'
import { startWall, type Wall } from './support/wall.ts'

const PICTURES = 40

/** Longer than the process that draws is kept. */
const REST = 35_000

/** Pictures that nobody has wanted before, while the wall is loaded 50 times a second. */
export const pictures: Benchmark = {
  name: 'pictures',
  run: () =>
    withFolder(async (folder) => {
      const wall = await startWall(folder)
      try {
        return await measure(wall)
      } finally {
        await wall.stop()
      }
    }),
}

async function measure(wall: Wall): Promise<Figure[]> {
  await visitsDuring(wall, () => sleep(3_000))
  const before = residentMemoryOf(wall.pid) / 1e6
  const first = await timeOf(wall, '/board.png?lang=aaa')
  const preview = await manyOf(wall, 0)
  const screen = await manyOf(wall, 1)
  const meanwhile = await visitsDuring(wall, () => manyOf(wall, 1, 'dark'))
  const rest = await visitsDuring(wall, () => sleep(3_000))
  await sleep(REST)
  return [
    { name: 'the first picture', value: first, unit: 'ms', target: { most: 1_000 } },
    { name: `a picture of ${BOARD_SIZES[0]}, p95`, value: percentile(preview, 0.95), unit: 'ms' },
    {
      name: `a picture of ${BOARD_SIZES[1]}, p95`,
      value: percentile(screen, 0.95),
      unit: 'ms',
      target: { most: 1_000 },
    },
    {
      name: 'the wall meanwhile, p99 (pictures)',
      value: percentile(meanwhile, 0.99),
      unit: 'ms',
      yardstick: percentile(rest, 0.99),
      target: { most: 50 },
      note: `${meanwhile.length} loads; the longest took ${Math.round(Math.max(...meanwhile))} ms`,
    },
    {
      name: 'memory of the server after pictures',
      value: residentMemoryOf(wall.pid) / 1e6,
      unit: 'MB',
      yardstick: before,
      note: `${3 * PICTURES + 1} boards, up to 24 of them kept`,
    },
  ]
}

/** Each in another language that we do not speak: the same picture, and none that is kept. */
async function manyOf(wall: Wall, size: 0 | 1, theme = 'light'): Promise<number[]> {
  const times: number[] = []
  for (let index = 0; index < PICTURES; index += 1) {
    const language = `${theme[0] ?? ''}${letter(index / 26)}${letter(index % 26)}`
    times.push(
      await timeOf(wall, `/board.png?size=${BOARD_SIZES[size]}&theme=${theme}&lang=${language}`),
    )
  }
  return times
}

function letter(index: number): string {
  return String.fromCharCode(97 + Math.floor(index))
}

async function timeOf({ url }: Wall, path: string): Promise<number> {
  const start = performance.now()
  const answer = await fetch(url + path)
  await answer.arrayBuffer()
  if (!answer.ok) throw new Error(`${path} was answered ${answer.status}`)
  return performance.now() - start
}
