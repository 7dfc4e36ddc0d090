/** Counts failures in memory, and says how long to wait after too many. */
export class Tries {
  readonly #most: number
  readonly #span: number
  readonly #now: () => number
  readonly #failures = new Map<string, number[]>()

  /** So many failures are free within a span of milliseconds; the clock tells milliseconds since 1970. */
  constructor({ most, span, now }: { most: number; span: number; now: () => number }) {
    this.#most = most
    this.#span = span
    this.#now = now
  }

  /** How many milliseconds whoever this is has to wait; 0 when they may try. */
  waitOf(who: string): number {
    const failures = this.#recent(who)
    const [oldest = 0] = failures.slice(-this.#most)
    return failures.length < this.#most ? 0 : Math.max(0, oldest + this.#span - this.#now())
  }

  /** Counts a failure. */
  failed(who: string): void {
    this.#failures.set(who, [...this.#recent(who), this.#now()])
  }

  #recent(who: string): number[] {
    const recent = (this.#failures.get(who) ?? []).filter((at) => at + this.#span > this.#now())
    if (recent.length === 0) this.#failures.delete(who)
    return recent
  }
}
