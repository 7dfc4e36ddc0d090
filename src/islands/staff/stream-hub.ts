import { listen, type Connection } from '#islands/event-stream.ts'
import type { Snapshot } from '#nps/snapshot.ts'

/** What a tab says to the hub. */
export type TabSays =
  /** It shows the view of a stream, in the picture with a number. */
  | { readonly join: string; readonly number: number }
  /** It has taken in what it was told last. */
  | { readonly taken: true }
  | { readonly leave: true }

/** What it is told: that the server was heard, and what is new. */
export interface HubSays {
  readonly version?: string
  readonly snapshot?: Snapshot
}

/** A way to a tab. */
export interface Way {
  postMessage(said: HubSays): void
}

/** What the hub needs of the browser. */
export interface Outside {
  connect(stream: string): Connection
  /** The latest snapshot of a stream's view; `null` when it is not to be had. */
  fetch(stream: string): Promise<Snapshot | null>
  /** In milliseconds. */
  now(): number
}

/** A tab that has taken in nothing for so long is asleep or gone: nothing is kept open for it, in milliseconds. */
const ASLEEP = 120_000

/**
 * One connection for all tabs of a browser, whatever they show: HTTP/1.1 has six, and a stream keeps one of
 * them. The stream of one view says when there is something new; what other views show is then fetched.
 * A tab is told the next thing when it has taken in the last: what a frozen one misses is the latest only.
 */
export class StreamHub {
  readonly #outside: Outside
  readonly #tabs = new Map<Way, Tab>()
  readonly #views = new Map<string, ViewInUse>()
  /** The view whose stream is open. */
  #streaming: string | null = null
  #latest = -1
  #close: (() => void) | null = null

  constructor(outside: Outside) {
    this.#outside = outside
  }

  /** Takes what a tab has said. */
  hear(way: Way, said: TabSays): void {
    if ('join' in said) this.#join(way, said.join, said.number)
    else if ('leave' in said) this.#leave(way)
    else this.#tabs.get(way)?.taken(() => this.#wake(way))
  }

  #join(way: Way, stream: string, number: number): void {
    this.#leave(way)
    this.#tabs.set(way, new Tab(way, stream))
    const view = this.#views.get(stream) ?? { snapshot: null, number, isAsked: false }
    this.#views.set(stream, view)
    if (view.snapshot && view.number > number) this.#tell(stream, { snapshot: view.snapshot })
    else if (number < this.#latest) void this.#refresh(stream)
    this.#close ??= this.#open()
  }

  #leave(way: Way): void {
    this.#tabs.delete(way)
    this.#tidy()
  }

  /** Views that nobody looks at are forgotten; without any, the connection is closed. */
  #tidy(): void {
    const awake = [...this.#tabs.values()].filter((tab) => !tab.isAsleep)
    for (const stream of this.#views.keys())
      if (!awake.some((tab) => tab.stream === stream)) this.#views.delete(stream)
    if (this.#streaming === null || this.#views.has(this.#streaming)) return
    this.#close?.()
    this.#streaming = null
    this.#close = this.#views.size > 0 ? this.#open() : null
  }

  #open(): () => void {
    return listen(() => this.#connect(), {
      snapshot: (snapshot) => {
        this.#latest = snapshot.number
        if (this.#streaming !== null) this.#show(this.#streaming, snapshot)
        this.#refreshOthers()
      },
      heard: (version) => {
        const now = this.#outside.now()
        for (const tab of this.#tabs.values())
          tab.tell(version === undefined ? {} : { version }, now)
        this.#refreshOthers()
        this.#tidy()
      },
    })
  }

  /** A view that has gone has no stream any more: after each failure it is the turn of the next. */
  #connect(): Connection {
    const streams = [...this.#views.keys()]
    const next = streams[streams.indexOf(this.#streaming ?? '') + 1] ?? streams[0] ?? ''
    this.#streaming = next
    return this.#outside.connect(next)
  }

  #refreshOthers(): void {
    for (const [stream, view] of this.#views)
      if (stream !== this.#streaming && view.number < this.#latest) void this.#refresh(stream)
  }

  async #refresh(stream: string): Promise<void> {
    const view = this.#views.get(stream)
    if (!view || view.isAsked) return
    view.isAsked = true
    const asked = this.#latest
    const snapshot = await this.#outside.fetch(stream)
    view.isAsked = false
    if (snapshot) this.#show(stream, snapshot)
    if (asked < this.#latest) void this.#refresh(stream)
  }

  #show(stream: string, snapshot: Snapshot): void {
    const view = this.#views.get(stream)
    if (!view) return
    view.number = snapshot.number
    view.snapshot = snapshot
    this.#tell(stream, { snapshot })
  }

  #tell(stream: string, said: HubSays): void {
    const now = this.#outside.now()
    for (const tab of this.#tabs.values()) if (tab.stream === stream) tab.tell(said, now)
  }

  /** A tab that was asleep looks at its view again. */
  #wake(way: Way): void {
    const tab = this.#tabs.get(way)
    if (tab) this.#join(way, tab.stream, -1)
  }
}

interface ViewInUse {
  number: number
  snapshot: Snapshot | null
  isAsked: boolean
}

class Tab {
  readonly stream: string
  readonly #way: Way
  /** Since when it has not taken in what it was told. */
  #waitingSince: number | null = null
  #next: HubSays | null = null
  isAsleep = false

  constructor(way: Way, stream: string) {
    this.#way = way
    this.stream = stream
  }

  tell(said: HubSays, now: number): void {
    if (this.#waitingSince === null) {
      this.#waitingSince = now
      return this.#way.postMessage(said)
    }
    if (now - this.#waitingSince > ASLEEP) this.isAsleep = true
    this.#next = { ...this.#next, ...said }
  }

  taken(wake: () => void): void {
    const [since, next] = [this.#waitingSince, this.#next]
    this.#waitingSince = null
    this.#next = null
    if (this.isAsleep) return wake()
    if (next && since !== null) this.tell(next, since)
  }
}
