import type { Snapshot } from '#nps/snapshot.ts'
import { queryOf, type View } from '#nps/view.ts'
import type { Reader } from '#store/engines/sqlite.ts'
import { buildSnapshot } from './build-snapshot.ts'
import { readFacts } from './facts.ts'
import { KeptDays } from './kept-days.ts'

/** After a change that was shown at once, the next ones wait this long together, in milliseconds. */
const PAUSE = 100

/** A picture that could not be made is tried again after so many milliseconds. */
const RETRY = 2_000

/** Pictures that nobody watches, kept until the next change: who asks for ever other months fills no more. */
const MOST = 200

/** Told of what becomes of the views that are watched. */
export interface Watcher {
  /** There is a new picture. */
  onSnapshot(view: View, snapshot: Snapshot): void
  /** A picture could not be made; it will be tried again. */
  onFailure(error: unknown): void
}

/**
 * One snapshot in memory for every view in use. Watched views are made anew when results change:
 * at once for the first change, then at most every 100 ms. The others when they are next asked for.
 */
export class Snapshots {
  readonly #reader: Reader
  readonly #now: () => Temporal.Instant
  readonly #watcher: Watcher
  readonly #views = new Map<string, ViewInUse>()
  readonly #days = new KeptDays()
  #rest: Promise<void> | null = null
  #isChangedAgain = false
  #retry: NodeJS.Timeout | undefined

  constructor(reader: Reader, now: () => Temporal.Instant, watcher: Watcher) {
    this.#reader = reader
    this.#now = now
    this.#watcher = watcher
  }

  /** The latest picture of a view; `null` when there is no such survey or segment. */
  latest(view: View): Promise<Snapshot | null> {
    const inUse = this.#inUse(view)
    inUse.snapshot ??= this.#build(inUse)
    return inUse.snapshot
  }

  /** Keeps a view up to date until the function that comes back is called. */
  watch(view: View): () => void {
    const inUse = this.#inUse(view)
    inUse.watchers += 1
    return () => void (inUse.watchers -= 1)
  }

  /** Says that the results have changed. */
  changed(): void {
    this.#forgetAll()
    if (this.#rest) this.#isChangedAgain = true
    else this.#rest = this.#refresh()
  }

  async #refresh(): Promise<void> {
    await Promise.all([this.#renew(), pause()])
    this.#rest = null
    if (!this.#isChangedAgain) return
    this.#isChangedAgain = false
    this.#rest = this.#refresh()
  }

  async #renew(): Promise<void> {
    for (const inUse of this.#views.values()) {
      if (inUse.watchers === 0) continue
      const snapshot = await this.latest(inUse.view).catch((error: unknown) => this.#failed(error))
      if (snapshot && snapshot.number !== inUse.shown) {
        inUse.shown = snapshot.number
        this.#watcher.onSnapshot(inUse.view, snapshot)
      }
    }
  }

  /** Nobody may have to wait for the next change to see this one. */
  #failed(error: unknown): null {
    clearTimeout(this.#retry)
    this.#retry = setTimeout(() => this.changed(), RETRY).unref()
    this.#watcher.onFailure(error)
    return null
  }

  /** Views that nobody watches are dropped, so that the map holds only what is in use. */
  #forgetAll(): void {
    for (const [key, inUse] of this.#views) {
      inUse.snapshot = null
      if (inUse.watchers === 0) this.#views.delete(key)
    }
  }

  #inUse(view: View): ViewInUse {
    const key = queryOf(view)
    const known = this.#views.get(key)
    if (known) return known
    const inUse = { view, watchers: 0, snapshot: null, shown: -1 }
    this.#views.set(key, inUse)
    if (this.#views.size > MOST) this.#forgetOldest()
    return inUse
  }

  /** The new one is the last: it is about to be looked at. */
  #forgetOldest(): void {
    for (const [key, { watchers }] of [...this.#views].slice(0, -1))
      if (watchers === 0) return void this.#views.delete(key)
  }

  /** A picture that could not be made, or is of nothing, is not kept. */
  async #build(inUse: ViewInUse): Promise<Snapshot | null> {
    const forget = (): void => {
      inUse.snapshot = null
      const key = queryOf(inUse.view)
      if (inUse.watchers === 0 && this.#views.get(key) === inUse) this.#views.delete(key)
    }
    try {
      const facts = await this.#reader.read((connection) =>
        readFacts(connection, inUse.view, this.#days),
      )
      if (!facts) forget()
      return facts && buildSnapshot(facts, this.#now())
    } catch (error) {
      forget()
      throw error
    }
  }
}

interface ViewInUse {
  readonly view: View
  watchers: number
  snapshot: Promise<Snapshot | null> | null
  /** The number that watchers were told last. */
  shown: number
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PAUSE))
}
