import type { Day } from '#nps/period.ts'
import { dayNumbered } from './calendar.ts'

/**
 * Tells on which day of a time zone a moment falls, for a million moments: the zone is asked once
 * for every day, and once more for every moment of a day on which the clocks change.
 */
export class ZoneDays {
  readonly #timeZone: string
  /** Day since 1970, UTC → seconds that the zone is ahead; `null` when they change on it. */
  readonly #offsets = new Map<number, number | null>()

  constructor(timeZone: string) {
    this.#timeZone = timeZone
  }

  /** The day of a number of seconds since 1970 UTC; `null` outside the years that we believe. */
  at(seconds: number): Day | null {
    if (!(seconds > EARLIEST && seconds < LATEST)) return null
    const offset = this.#offsetOf(Math.floor(seconds / DAY)) ?? this.#offsetAt(seconds)
    return dayNumbered(Math.floor((seconds + offset) / DAY))
  }

  #offsetOf(day: number): number | null {
    const known = this.#offsets.get(day)
    if (known !== undefined) return known
    const start = this.#offsetAt(day * DAY)
    const offset = start === this.#offsetAt((day + 1) * DAY - 1) ? start : null
    this.#offsets.set(day, offset)
    return offset
  }

  #offsetAt(seconds: number): number {
    const instant = Temporal.Instant.fromEpochMilliseconds(Math.floor(seconds) * 1000)
    return instant.toZonedDateTimeISO(this.#timeZone).offsetNanoseconds / 1e9
  }
}

const DAY = 86_400
const EARLIEST = Date.UTC(1989, 11, 31) / 1000
const LATEST = Date.UTC(2101, 0, 1) / 1000
