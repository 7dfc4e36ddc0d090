import { reuse } from '#charts/reuse.ts'
import type { Snapshot } from '#nps/snapshot.ts'
import { listen } from './event-stream.ts'
import { passOn } from './own-news.ts'

/** The latest snapshot of one view, kept up to date while anybody listens. */
export class LiveSnapshot {
  /** Replaced whole, never changed. */
  current = $state.raw() as Snapshot
  /** When the server was last heard, in milliseconds since 1970. */
  heardAt = $state(0)

  readonly #stream: string
  #listeners = 0
  #stop: (() => void) | null = null

  constructor(stream: string, initial: Snapshot, heardAt: number) {
    this.#stream = stream
    this.current = initial
    this.heardAt = heardAt
  }

  /** Starts to listen, with all others on one connection; the returned function ends it. For `$effect`. */
  listen(): () => void {
    if (this.#listeners++ === 0) this.#stop = this.#open()
    return () => {
      if (--this.#listeners === 0) this.#stop?.()
    }
  }

  #open(): () => void {
    return listen(() => passOn(new EventSource(this.#stream)), {
      snapshot: (snapshot) => {
        this.heardAt = Date.now()
        if (snapshot.number !== this.current.number) this.current = reuse(this.current, snapshot)
      },
      heard: () => {
        this.heardAt = Date.now()
      },
    })
  }
}

// eslint-disable-next-line svelte/prefer-svelte-reactivity -- looked up once an island; nothing draws it
const shared = new Map<string, LiveSnapshot>()

/** The live snapshot behind a stream's address: one for all islands of a page, a fresh one on the server. */
export function liveSnapshot(stream: string, initial: Snapshot, heardAt: number): LiveSnapshot {
  if (typeof window === 'undefined') return new LiveSnapshot(stream, initial, heardAt)
  let live = shared.get(stream)
  if (!live) {
    live = new LiveSnapshot(stream, initial, heardAt)
    shared.set(stream, live)
  }
  return live
}
