/** How long something is good though results have changed, in milliseconds, counted from when it is known. */
const FRESH = 15_000

/** Something that takes long and is known, or is being found out, of a state of the results. */
export class InHand<Answer> {
  /** The number of that state. */
  readonly #of: number
  readonly #now: () => Temporal.Instant
  #knownAt: number | null = null
  readonly found: Promise<Answer>

  constructor(of: number, found: Promise<Answer>, now: () => Temporal.Instant) {
    this.#of = of
    this.#now = now
    this.found = found
    const known = () => (this.#knownAt = now().epochMilliseconds)
    found.then(known, known)
  }

  /** Where answers come in all the time, what is found out would never be of the latest state. */
  isGood(latest: number): boolean {
    if (this.#of === latest || this.#knownAt === null) return true
    return this.#now().epochMilliseconds < this.#knownAt + FRESH
  }
}
