import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { listen, type Connection } from '#islands/event-stream.ts'
import type { Snapshot } from '#nps/snapshot.ts'
import { fullSnapshot } from '#test/support/snapshots.ts'

type Handler = (event: MessageEvent<string>) => void

/** An EventSource whose other end is the test. */
class FakeConnection implements Connection {
  readyState = 0
  readonly #handlers: [string, Handler][] = []

  addEventListener(type: string, handler: Handler) {
    this.#handlers.push([type, handler])
  }

  close() {
    this.readyState = 2
  }

  tell(type: string, data = '') {
    if (type === 'open') this.readyState = 1
    for (const [of, handler] of this.#handlers)
      if (of === type) handler(new MessageEvent(type, { data }))
  }
}

describe('listen(connect, listener)', () => {
  let opened: FakeConnection[]
  let received: Snapshot[]
  let heard: number
  let versions: (string | undefined)[]
  let stop: () => void

  beforeEach(() => {
    vi.useFakeTimers()
    opened = []
    received = []
    heard = 0
    versions = []
    stop = listen(
      () => {
        const connection = new FakeConnection()
        opened.push(connection)
        return connection
      },
      {
        snapshot: (snapshot) => received.push(snapshot),
        heard: (version) => {
          heard += 1
          versions.push(version)
        },
      },
    )
  })

  afterEach(() => {
    stop()
    vi.useRealTimers()
  })

  const latest = () => opened[opened.length - 1] as FakeConnection

  it('hands on what comes in', () => {
    latest().tell('snapshot', JSON.stringify(fullSnapshot()))
    expect(received).toEqual([fullSnapshot()])
  })

  it.each(['', '{', '{}', 'null', JSON.stringify({ ...fullSnapshot(), score: 42 })])(
    'ignores a message that cannot be read: %s',
    (data) => {
      latest().tell('snapshot', data.slice(0, 2000))
      expect(received).toEqual([])
    },
  )

  it('has heard from the server with every sign of life, not when it opens or in between', () => {
    vi.advanceTimersByTime(40_000)
    expect(heard).toBe(0)
    latest().tell('open')
    vi.advanceTimersByTime(40_000)
    expect(heard).toBe(0)
    latest().tell('heartbeat', 'ab12')
    expect(heard).toBe(1)
    expect(versions).toEqual(['ab12'])
    latest().tell('snapshot', JSON.stringify(fullSnapshot()))
    expect(heard).toBe(2)
  })

  it('opens anew when an open connection has been silent too long: it may be dead', () => {
    latest().tell('open')
    for (let beats = 0; beats < 10; beats += 1) {
      vi.advanceTimersByTime(10_000)
      latest().tell('heartbeat')
    }
    expect(opened).toHaveLength(1)
    vi.advanceTimersByTime(46_000)
    expect(opened).toHaveLength(2)
  })

  it('leaves it to the browser to reconnect, for a while', () => {
    latest().tell('error')
    vi.advanceTimersByTime(44_000)
    expect(opened).toHaveLength(1)
  })

  it('opens anew what hangs while it opens', () => {
    vi.advanceTimersByTime(46_000)
    expect(opened).toHaveLength(2)
    expect(opened[0]?.readyState).toBe(2)
  })

  it('opens anew once the browser has given up, ever more slowly, at least every minute', () => {
    const waits: number[] = []
    for (let attempt = 0; attempt < 10; attempt++) {
      const before = Date.now()
      latest().readyState = 2
      latest().tell('error')
      vi.advanceTimersToNextTimer()
      while (opened.length === attempt + 1) vi.advanceTimersToNextTimer()
      waits.push(Date.now() - before)
    }
    expect(waits[0]).toBeLessThanOrEqual(1_000)
    expect(waits[9]).toBeGreaterThanOrEqual(30_000)
    expect(Math.max(...waits)).toBeLessThanOrEqual(60_000)
  })

  it('ends with the connection closed and no timer left', () => {
    stop()
    expect(latest().readyState).toBe(2)
    expect(vi.getTimerCount()).toBe(0)
  })
})
