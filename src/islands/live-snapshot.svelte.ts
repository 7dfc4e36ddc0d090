import { reuse } from '#charts/reuse.ts'
import type { Snapshot } from '#nps/snapshot.ts'
import { listen, type Listener } from './event-stream.ts'
import { noteHeard, passOn } from './own-news.ts'
import { pollWhenSilent } from './polling.ts'

/** After so much silence a screen that wakes up does not wait for the watchdog, in milliseconds. */
const AWAY = 20_000

/** Listens to a stream until the function that comes back is called; of what number is already known. */
export type OpenStream = (stream: string, listener: Listener, number: number) => () => void

/** A connection of the page's own, unless somebody knows better. */
let openStream: OpenStream = (stream, listener) =>
  listen(() => passOn(new EventSource(stream)), listener)

/** Has streams listened to in another way. */
export function openStreamsBy(open: OpenStream): void {
  openStream = open
}

/** The latest snapshot of one view, kept up to date while anybody listens. */
export class LiveSnapshot {
  /** Replaced whole, never changed. */
  current = $state.raw() as Snapshot
  /** When the server was last heard, in milliseconds since 1970. */
  heardAt = $state(0)
  /** Which version of its pages the server has, once it has said so. */
  version = $state.raw<string | undefined>(undefined)

  readonly #stream: string
  /** The same moment by a clock that nobody sets. */
  #heardTick: number
  /** That of the current snapshot: whoever listens does not begin anew when there is another. */
  #number: number
  #listeners = 0
  #stop: (() => void) | null = null

  constructor(stream: string, initial: Snapshot, heardAt: number) {
    this.#stream = stream
    this.current = initial
    this.heardAt = heardAt
    this.#heardTick = performance.now()
    this.#number = initial.number
  }

  /**
   * For how long the server has not been heard, in milliseconds. A clock that is set back makes nothing
   * fresh, and one that stands still while the screen sleeps does not either.
   */
  silence(): number {
    return Math.max(Date.now() - this.heardAt, performance.now() - this.#heardTick)
  }

  /** Starts to listen, with all others on one connection; the returned function ends it. For `$effect`. */
  listen(): () => void {
    if (this.#listeners++ === 0) this.#stop = this.#open()
    return () => {
      if (--this.#listeners > 0) return
      this.#stop?.()
      // What is looked at again later begins with what the server says then.
      shared.delete(this.#stream)
    }
  }

  #open(): () => void {
    const listener: Listener = {
      snapshot: (snapshot) => {
        if (snapshot.number === this.#number) return
        this.#number = snapshot.number
        this.current = reuse(this.current, snapshot)
      },
      heard: (version) => {
        noteHeard()
        this.heardAt = Date.now()
        this.#heardTick = performance.now()
        if (version !== undefined) this.version = version
      },
    }
    const open = () => openStream(this.#stream, listener, this.#number)
    let close = open()
    const wakeUp = () => {
      if (this.silence() < AWAY) return
      close()
      close = open()
    }
    const endPolling = pollWhenSilent(this.#stream, () => this.silence(), listener)
    window.addEventListener('online', wakeUp)
    document.addEventListener('visibilitychange', wakeUp)
    return () => {
      close()
      endPolling()
      window.removeEventListener('online', wakeUp)
      document.removeEventListener('visibilitychange', wakeUp)
    }
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
