import { isCode, makeReadableCode } from './readable-code.ts'

const LENGTH = 6
const MINUTE = 60_000

/** How long a code is good, and how much of that is left at least when a wall is shown one. */
const LIFETIME = 10 * MINUTE
const LEAST = MINUTE

/** More walls than anybody pairs at a time. Who asks for ever more codes fills no more memory than this. */
const MOST = 2_000

/** A code that is shown on a wall. Whose it is, is known by the hash of the wall's own secret. */
export interface ShownCode {
  readonly wall: string
  readonly code: string
  /** In milliseconds since 1970. */
  readonly until: number
}

/**
 * The codes on walls that nobody has paired. They are in memory alone: a server that starts again
 * knows none of them, and every wall shows another.
 */
export class PairingCodes {
  readonly #now: () => number
  readonly #shown = new Map<string, ShownCode>()

  /** The clock tells milliseconds since 1970. */
  constructor(now: () => number) {
    this.#now = now
  }

  /** The code of a wall: the one it has, or another when that is about to be over. */
  codeOf(wall: string): ShownCode {
    const known = this.#shown.get(wall)
    if (known && known.until - LEAST > this.#now()) return known
    this.#shown.delete(wall)
    const shown = { wall, code: this.#freeCode(), until: this.#now() + LIFETIME }
    this.#shown.set(wall, shown)
    for (const oldest of this.#shown.keys()) {
      if (this.#shown.size <= MOST) break
      this.#shown.delete(oldest)
    }
    return shown
  }

  /**
   * The wall whose code somebody has typed; `null` when no wall shows it. It is good for this once. All
   * codes are compared, so that the time it takes tells nothing of them.
   */
  take(typed: string): ShownCode | null {
    const found = [...this.#shown.values()].filter(({ code }) => isCode(typed, code))
    const [shown] = found.filter(({ until }) => until > this.#now())
    if (!shown) return null
    this.#shown.delete(shown.wall)
    return shown
  }

  /** A code that no other wall shows. */
  #freeCode(): string {
    const taken = new Set([...this.#shown.values()].map(({ code }) => code))
    let code = makeReadableCode(LENGTH)
    while (taken.has(code)) code = makeReadableCode(LENGTH)
    return code
  }

  /** Lets a code be typed once more that was taken for nothing. */
  giveBack(shown: ShownCode): void {
    this.#shown.set(shown.wall, shown)
  }
}
