import { setTimeout as sleep } from 'node:timers/promises'
import { withBoth } from './support/bare.ts'
import { Crowd } from './support/crowd.ts'
import type { Benchmark, Figure } from './support/figure.ts'
import { withFolder } from './support/folder.ts'
import { cpuTimeOf, residentMemoryOf } from './support/proc.ts'
import { mean, median, percentile } from './support/statistics.ts'
import { post, type Both, type Subject } from './support/subject.ts'

/** How many listen, how often they get something, and what is asked of it. */
interface Size {
  readonly clients: number
  /** Milliseconds from one push to the next. */
  readonly every: number
  readonly cpuRatio?: number
  readonly memory?: number
}

const BLOCKS = 3
const PUSHES = 10
const CALM = 5_000

/** CPU a push, the last client and memory a client, for crowds of three sizes. */
export const streams: readonly Benchmark[] = (
  [
    { clients: 500, every: 300, cpuRatio: 1.3 },
    { clients: 1_000, every: 300 },
    { clients: 5_000, every: 800, memory: 25 },
  ] satisfies Size[]
).map((size: Size) => ({
  name: `stream-${size.clients}`,
  run: () => withFolder((folder) => withBoth(folder, (both) => measure(both, size))),
}))

async function measure({ wall, bare }: Both, size: Size): Promise<Figure[]> {
  const ours = await Served.open(wall, size)
  const theirs = await Served.open(bare, size)
  try {
    for (let block = -1; block < BLOCKS; block += 1)
      for (const served of [theirs, ours]) await served.block(block >= 0)
    return figures(size, ours, theirs, await ours.memory(), await theirs.memory())
  } finally {
    await ours.close()
    await theirs.close()
  }
}

/** A crowd at a server, and what it costs. */
class Served {
  readonly waits: number[] = []
  readonly totals: number[] = []
  readonly mains: number[] = []
  readonly #crowd: Crowd
  readonly #pid: number
  readonly #size: Size
  readonly #memoryBefore: number

  private constructor(crowd: Crowd, pid: number, size: Size, memoryBefore: number) {
    this.#crowd = crowd
    this.#pid = pid
    this.#size = size
    this.#memoryBefore = memoryBefore
  }

  /** Before the crowd comes, everything has been used once. */
  static async open(subject: Subject, size: Size): Promise<Served> {
    await post(subject, subject.nextUpdate())
    const few = await Crowd.open(subject, 10)
    for (let push = 0; push < 5; push += 1) await few.push()
    await few.close()
    await sleep(CALM)
    const memory = residentMemoryOf(subject.pid)
    return new Served(await Crowd.open(subject, size.clients), subject.pid, size, memory)
  }

  get lost(): number {
    return this.#crowd.lost
  }

  /** Some pushes in a row, each to everybody; the first ones only warm up. */
  async block(counts: boolean): Promise<void> {
    const before = cpuTimeOf(this.#pid)
    const start = performance.now()
    for (let push = 1; push <= PUSHES; push += 1) {
      const wait = await this.#crowd.push()
      if (counts) this.waits.push(wait)
      await sleep(Math.max(150, start + push * this.#size.every - performance.now()))
    }
    const after = cpuTimeOf(this.#pid)
    if (!counts) return
    this.totals.push((after.total - before.total) / PUSHES)
    this.mains.push((after.main - before.main) / PUSHES)
  }

  /** In kilobytes a client, when all is calm again. */
  async memory(): Promise<number> {
    await sleep(CALM)
    return (residentMemoryOf(this.#pid) - this.#memoryBefore) / this.#size.clients / 1_000
  }

  close(): Promise<void> {
    return this.#crowd.close()
  }
}

function figures(
  { clients, cpuRatio, memory }: Size,
  ours: Served,
  theirs: Served,
  ourMemory: number,
  theirMemory: number,
): Figure[] {
  const pair = (name: string, unit: string, of: (served: Served) => number): Figure => ({
    name: `${clients.toLocaleString('en')} clients: ${name}`,
    unit,
    value: of(ours),
    yardstick: of(theirs),
  })
  const cpu = pair('CPU a push', 'ms', ({ totals }) => mean(totals))
  const main = pair('of it, event loop', 'ms', ({ mains }) => mean(mains))
  const lost = pair('lost', '', (served) => served.lost)
  const held = { ...pair('memory a client', 'KB', () => ourMemory), yardstick: theirMemory }
  return [
    { ...cpu, ...(cpuRatio && { target: { ratio: cpuRatio } }) },
    main,
    pair('last client, median', 'ms', ({ waits }) => median(waits)),
    pair('last client, p95', 'ms', ({ waits }) => percentile(waits, 0.95)),
    { ...lost, target: { most: 0 } },
    { ...held, ...(memory && { target: { most: memory } }) },
  ]
}
