import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { Connection } from '#islands/event-stream.ts'
import { StreamHub, type HubSays, type Way } from '#islands/staff/stream-hub.ts'
import type { Snapshot } from '#nps/snapshot.ts'
import { fullSnapshot } from '#test/support/snapshots.ts'

/** A browser with tabs, and a server that it connects to. */
class World {
  now = 0
  number = 1
  readonly open: FakeStream[] = []
  readonly fetched: string[] = []
  readonly hub = new StreamHub({
    connect: (stream) => new FakeStream(stream, this.open),
    fetch: async (stream) => {
      this.fetched.push(stream)
      return fullSnapshot({ number: this.number })
    },
    now: () => this.now,
  })

  tab(stream: string, number = 1): Tab {
    return new Tab(this.hub, stream, number)
  }

  /** Something has changed: the server says so on the streams that are open. */
  async change(): Promise<void> {
    this.number += 1
    for (const stream of this.open) stream.say('snapshot', fullSnapshot({ number: this.number }))
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve()
  }
}

class FakeStream implements Connection {
  readyState = 1
  readonly address: string
  readonly #among: FakeStream[]
  readonly #listeners = new Map<string, (event: MessageEvent<string>) => void>()

  constructor(address: string, among: FakeStream[]) {
    this.address = address
    this.#among = among
    among.push(this)
  }

  addEventListener(type: string, listener: (event: MessageEvent<string>) => void): void {
    this.#listeners.set(type, listener)
  }

  say(type: string, value: Snapshot | string = ''): void {
    const data = typeof value === 'string' ? value : JSON.stringify(value)
    this.#listeners.get(type)?.({ data } as MessageEvent<string>)
  }

  /** The server answers, but not with a stream. */
  refuse(): void {
    this.readyState = 2
    this.say('error')
  }

  close(): void {
    this.readyState = 2
    const place = this.#among.indexOf(this)
    if (place !== -1) this.#among.splice(place, 1)
  }
}

class Tab implements Way {
  readonly numbers: number[] = []
  heard = 0
  isFrozen = false
  readonly #hub: StreamHub

  constructor(hub: StreamHub, stream: string, number: number) {
    this.#hub = hub
    hub.hear(this, { join: stream, number })
    onTestFinished(() => this.leave())
  }

  postMessage({ snapshot }: HubSays): void {
    this.heard += 1
    if (snapshot) this.numbers.push(snapshot.number)
    if (!this.isFrozen) this.wake()
  }

  wake(): void {
    this.#hub.hear(this, { taken: true })
  }

  leave(): void {
    this.#hub.hear(this, { leave: true })
  }
}

describe('StreamHub', () => {
  it('has one connection for all tabs of a view', async () => {
    const world = new World()
    const tabs = Array.from({ length: 10 }, () => world.tab('/api/v1/stream'))
    expect(world.open.map(({ address }) => address)).toEqual(['/api/v1/stream'])
    await world.change()
    for (const tab of tabs) expect(tab.numbers).toEqual([2])
    expect(world.fetched).toEqual([])
  })

  it('has one for several views, and fetches what it does not hear of', async () => {
    const world = new World()
    const [one, other] = [world.tab('/one'), world.tab('/other')]
    expect(world.open).toHaveLength(1)
    await world.change()
    expect(world.fetched).toEqual(['/other'])
    expect([one.numbers, other.numbers]).toEqual([[2], [2]])
  })

  it('goes on with another view when nobody looks at the first one any more', async () => {
    const world = new World()
    const [one, other] = [world.tab('/one'), world.tab('/other')]
    one.leave()
    expect(world.open.map(({ address }) => address)).toEqual(['/other'])
    await world.change()
    expect([one.numbers, other.numbers]).toEqual([[], [2]])
    other.leave()
    expect(world.open).toEqual([])
  })

  it('tells a tab that comes later what is newer than its page', async () => {
    const world = new World()
    world.tab('/one')
    await world.change()
    expect(world.tab('/one', 1).numbers).toEqual([2])
    expect(world.tab('/one', 2).numbers).toEqual([])
    const late = world.tab('/other', 1)
    await world.change()
    expect(late.numbers.at(-1)).toBe(3)
  })

  it('tries the stream of the next view when one is refused', async () => {
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
    const world = new World()
    world.tab('/gone')
    const other = world.tab('/other')
    world.open[0]?.refuse()
    vi.advanceTimersByTime(2_000)
    expect(world.open.map(({ address }) => address)).toEqual(['/other'])
    await world.change()
    expect(other.numbers).toEqual([2])
  })

  it('keeps only the latest for a tab that takes nothing in, and starves no other', async () => {
    const world = new World()
    const [frozen, other] = [world.tab('/one'), world.tab('/one')]
    frozen.isFrozen = true
    for (let change = 0; change < 5; change += 1) await world.change()
    expect(other.numbers).toEqual([2, 3, 4, 5, 6])
    expect(frozen.heard).toBe(1)
    frozen.isFrozen = false
    frozen.wake()
    expect(frozen.numbers).toEqual([6])
  })

  it('keeps nothing open for tabs that are gone without a word, and looks again for one that wakes', async () => {
    const world = new World()
    const [gone, other] = [world.tab('/gone'), world.tab('/other')]
    gone.isFrozen = true
    await world.change()
    world.now += 121_000
    await world.change()
    world.open[0]?.say('heartbeat', 'v1')
    expect(world.open.map(({ address }) => address)).toEqual(['/other'])
    await world.change()
    expect(other.numbers.at(-1)).toBe(4)
    gone.isFrozen = false
    gone.wake()
    await world.change()
    expect(gone.numbers.at(-1)).toBe(5)
  })
})
