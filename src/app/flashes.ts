/** What is said once, on the next page that a session sees. */
export interface Flash {
  readonly text: string
  /** Something to be copied now, because it is shown nowhere again. */
  readonly copy?: string
}

/** Said later, it would only puzzle. */
const KEEP = 10 * 60 * 1000
const MOST = 1000

/** Keeps flashes in memory alone: some hold a link that must be stored nowhere. */
export class Flashes {
  readonly #now: () => number
  readonly #kept = new Map<string, { flash: Flash; until: number }>()

  constructor(now: () => number) {
    this.#now = now
  }

  /** Leaves a flash for a session's next page. */
  leave(session: string, flash: Flash): void {
    const oldest = this.#kept.keys().next()
    if (this.#kept.size >= MOST && !oldest.done) this.#kept.delete(oldest.value)
    this.#kept.set(session, { flash, until: this.#now() + KEEP })
  }

  /** What was left for a session; it is gone then. */
  take(session: string): Flash | null {
    const kept = this.#kept.get(session)
    this.#kept.delete(session)
    return kept && kept.until > this.#now() ? kept.flash : null
  }
}
