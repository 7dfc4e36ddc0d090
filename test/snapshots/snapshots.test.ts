import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Snapshot } from '#nps/snapshot.ts'
import type { View } from '#nps/view.ts'
import { Snapshots } from '#snapshots/snapshots.ts'
import type { Reader, Writer } from '#store/engines/sqlite.ts'
import { databaseWithSurveys, NOW, post, times } from '#test/support/results.ts'

const WALL: View = { audience: 'wall', survey: null, segment: null }
const INTRANET: View = { ...WALL, audience: 'intranet' }
const UNKNOWN: View = { ...WALL, survey: 'partners' }

/** A reader that counts, and that can be told to fail or to take its time. */
class WatchedReader implements Reader {
  reads = 0
  failure: Error | null = null
  gate: Promise<void> | null = null
  readonly #reader: Reader

  constructor(reader: Reader) {
    this.#reader = reader
  }

  async read<Answer>(queries: Parameters<Reader['read']>[0]): Promise<Answer> {
    this.reads += 1
    if (this.failure) throw this.failure
    const answer = (await this.#reader.read(queries)) as Answer
    await this.gate
    return answer
  }

  dataVersion(): number {
    return this.#reader.dataVersion()
  }

  close(): void {
    this.#reader.close()
  }
}

interface Told {
  readonly view: View
  readonly snapshot: Snapshot
}

async function snapshotsOf() {
  const { writer, reader } = await databaseWithSurveys()
  await answers(writer, 1)
  const watched = new WatchedReader(reader)
  const told: Told[] = []
  const now = () => Temporal.Instant.from(NOW)
  const failures: unknown[] = []
  const snapshots = new Snapshots(watched, now, {
    onSnapshot: (view, snapshot) => told.push({ view, snapshot }),
    onFailure: (error) => failures.push(error),
  })
  return { writer, reader: watched, snapshots, told, failures }
}

/** One more transaction of answers: the number of the snapshot grows by one. */
async function answers(writer: Writer, count: number): Promise<void> {
  await post(writer, times(count, {}, `at ${count}`))
}

/** Lets what needs no clock happen. */
async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(0)
}

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

describe('Snapshots.latest(view)', () => {
  it('is built once for however many ask', async () => {
    const { reader, snapshots } = await snapshotsOf()
    const all = await Promise.all(Array.from({ length: 50 }, () => snapshots.latest(WALL)))
    expect(new Set(all).size).toBe(1)
    expect(all[0]).toMatchObject({ number: 1, generatedAt: NOW, dataThrough: NOW.slice(0, 10) })
    expect(await snapshots.latest({ ...WALL })).toBe(all[0])
    expect(reader.reads).toBe(1)
  })

  it('is kept of no more periods than somebody may ask for in passing', async () => {
    const { reader, snapshots } = await snapshotsOf()
    const first = { ...INTRANET, months: { from: '2000-01-01', to: null } } as const
    const kept = await snapshots.latest(first)
    expect(await snapshots.latest(first)).toBe(kept)
    for (let year = 2001; year <= 2200; year += 1)
      await snapshots.latest({ ...INTRANET, months: { from: `${year}-01-01`, to: null } })
    expect(await snapshots.latest(first)).not.toBe(kept)
    expect(reader.reads).toBe(202)
  })

  it('is another one for another audience', async () => {
    const { reader, snapshots } = await snapshotsOf()
    expect(await snapshots.latest(WALL)).not.toBe(await snapshots.latest(INTRANET))
    expect(reader.reads).toBe(2)
  })

  it('stays as it is until somebody says that results have changed', async () => {
    const { writer, snapshots } = await snapshotsOf()
    const before = await snapshots.latest(WALL)
    await answers(writer, 2)
    expect(await snapshots.latest(WALL)).toBe(before)
    snapshots.changed()
    expect(await snapshots.latest(WALL)).toMatchObject({ number: 2, score: { withheld: true } })
  })

  it('is null of a survey that is not there, and looks again next time', async () => {
    const { reader, snapshots } = await snapshotsOf()
    expect(await snapshots.latest(UNKNOWN)).toBeNull()
    expect(await snapshots.latest(UNKNOWN)).toBeNull()
    expect(reader.reads).toBe(2)
  })

  it('throws what went wrong to everybody who asked, and tries again for the next', async () => {
    const { reader, snapshots } = await snapshotsOf()
    reader.failure = new Error('the disk is gone')
    const both = await Promise.allSettled([snapshots.latest(WALL), snapshots.latest(WALL)])
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(reader.reads).toBe(1)
    reader.failure = null
    expect(await snapshots.latest(WALL)).toMatchObject({ number: 1 })
  })
})

describe('Snapshots.watch(view)', () => {
  it('tells of the first change at once', async () => {
    const { writer, snapshots, told } = await snapshotsOf()
    snapshots.watch(WALL)
    await answers(writer, 2)
    snapshots.changed()
    await settle()
    expect(told).toMatchObject([{ view: WALL, snapshot: { number: 2 } }])
  })

  it('tells of the changes after it together, 100 ms later, and only of the last', async () => {
    const { writer, snapshots, told } = await snapshotsOf()
    snapshots.watch(WALL)
    for (const count of [2, 3, 4, 5]) {
      await answers(writer, count)
      snapshots.changed()
      await settle()
    }
    await vi.advanceTimersByTimeAsync(99)
    expect(told.map(({ snapshot }) => snapshot.number)).toEqual([2])
    await vi.advanceTimersByTimeAsync(1)
    expect(told.map(({ snapshot }) => snapshot.number)).toEqual([2, 5])
  })

  it('tells at once again after a rest', async () => {
    const { writer, snapshots, told } = await snapshotsOf()
    snapshots.watch(WALL)
    for (const count of [2, 3]) {
      await answers(writer, count)
      snapshots.changed()
      await settle()
      expect(told).toHaveLength(count - 1)
      await vi.advanceTimersByTimeAsync(100)
    }
  })

  it('builds at most ten times a second, however often results change', async () => {
    const { writer, reader, snapshots, told } = await snapshotsOf()
    snapshots.watch(WALL)
    for (let time = 0; time < 1_000; time += 10) {
      await answers(writer, time + 2)
      snapshots.changed()
      await vi.advanceTimersByTimeAsync(10)
    }
    await vi.advanceTimersByTimeAsync(200)
    expect(told.length).toBeLessThanOrEqual(12)
    expect(told.at(-1)?.snapshot.number).toBe(101)
    expect(reader.reads).toBe(told.length)
  })

  it('tells every view that is watched, and builds no other', async () => {
    const { writer, reader, snapshots, told } = await snapshotsOf()
    snapshots.watch(WALL)
    snapshots.watch(INTRANET)
    await snapshots.latest({ ...WALL, survey: 'support-calls' })
    await answers(writer, 2)
    reader.reads = 0
    snapshots.changed()
    await settle()
    expect(told.map(({ view }) => view)).toEqual([WALL, INTRANET])
    expect(reader.reads).toBe(2)
  })

  it('tells nothing more when nobody is left, but as long as somebody is', async () => {
    const { writer, snapshots, told } = await snapshotsOf()
    const [unwatchFirst, unwatchSecond] = [snapshots.watch(WALL), snapshots.watch(WALL)]
    unwatchFirst()
    await answers(writer, 2)
    snapshots.changed()
    await vi.advanceTimersByTimeAsync(100)
    expect(told).toHaveLength(1)
    unwatchSecond()
    await answers(writer, 3)
    snapshots.changed()
    await vi.advanceTimersByTimeAsync(100)
    expect(told).toHaveLength(1)
  })

  it('does not tell the same picture twice', async () => {
    const { writer, snapshots, told } = await snapshotsOf()
    snapshots.watch(WALL)
    await answers(writer, 2)
    for (let times = 0; times < 3; times += 1) {
      snapshots.changed()
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(told).toHaveLength(1)
  })

  it('never tells an older number after a newer one, however long a picture takes', async () => {
    const { writer, reader, snapshots, told } = await snapshotsOf()
    snapshots.watch(WALL)
    const slow = Promise.withResolvers<undefined>()
    reader.gate = slow.promise
    await answers(writer, 2)
    snapshots.changed()
    await settle()
    reader.gate = null
    await answers(writer, 3)
    snapshots.changed()
    await settle()
    expect(await snapshots.latest(WALL)).toMatchObject({ number: 3 })
    slow.resolve(undefined)
    await vi.advanceTimersByTimeAsync(200)
    expect(told.map(({ snapshot }) => snapshot.number)).toEqual([2, 3])
  })

  it('goes on when a picture could not be made', async () => {
    const { writer, reader, snapshots, told } = await snapshotsOf()
    snapshots.watch(WALL)
    snapshots.watch(UNKNOWN)
    reader.failure = new Error('busy')
    snapshots.changed()
    await vi.advanceTimersByTimeAsync(100)
    expect(told).toEqual([])
    reader.failure = null
    await answers(writer, 2)
    snapshots.changed()
    await settle()
    expect(told).toMatchObject([{ view: WALL, snapshot: { number: 2 } }])
  })

  it('says why a picture could not be made, and makes it without another change', async () => {
    const { reader, snapshots, told, failures } = await snapshotsOf()
    snapshots.watch(WALL)
    reader.failure = new Error('busy')
    snapshots.changed()
    await vi.advanceTimersByTimeAsync(100)
    expect(failures).toEqual([new Error('busy')])
    reader.failure = null
    await vi.advanceTimersByTimeAsync(2_000)
    expect(told).toMatchObject([{ view: WALL, snapshot: { number: 1 } }])
    expect(failures).toHaveLength(1)
  })

  it('outlasts the failure of a picture that somebody asked for before', async () => {
    const { writer, reader, snapshots, told } = await snapshotsOf()
    const failing = Promise.withResolvers<undefined>()
    reader.gate = failing.promise
    const asked = snapshots.latest(WALL).catch((error: unknown) => error)
    snapshots.changed()
    snapshots.watch(WALL)
    await vi.advanceTimersByTimeAsync(100)
    reader.gate = null
    failing.reject(new Error('busy'))
    expect(await asked).toEqual(new Error('busy'))
    await answers(writer, 2)
    snapshots.changed()
    await settle()
    expect(told.at(-1)).toMatchObject({ view: WALL, snapshot: { number: 2 } })
  })
})
