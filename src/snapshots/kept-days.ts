import type { Day } from '#nps/period.ts'
import { changeNumber, dataVersion, emptiedAt } from '#store/changes.ts'
import { dailyRatings, type DailyRatings, type RollUp } from '#store/daily-ratings.ts'
import type { Connection } from '#store/engines/sqlite.ts'

/** Roll-ups that are kept at most; two years of one are some 100 KB. */
const MOST = 200

/**
 * The days of the roll-ups in use. A picture needs all of them and a change touches few, so only
 * those are read again.
 */
export class KeptDays {
  readonly #kept = new Map<string, Kept>()

  /** All days of a roll-up that have an answer, oldest first, as the connection sees them now. */
  async read(connection: Connection, rollUp: RollUp): Promise<readonly DailyRatings[]> {
    const key = JSON.stringify(rollUp)
    const number = await changeNumber(connection)
    const version = dataVersion(connection)
    const known = this.#kept.get(key)
    // Nothing at all has changed since: whoever looks at another view waits for no query.
    if (known?.version === version && known.number === number) return this.#keep(key, known)
    const isOfUse = known && known.number <= number && known.number >= (await emptiedAt(connection))
    const days = isOfUse
      ? withChanged(known.days, await dailyRatings(connection, rollUp, known.number))
      : await dailyRatings(connection, rollUp)
    return this.#keep(key, { number, version, days })
  }

  /** The one that was of no use for longest goes first. */
  #keep(key: string, kept: Kept): readonly DailyRatings[] {
    this.#kept.delete(key)
    this.#kept.set(key, kept)
    const [oldest] = this.#kept.keys()
    if (this.#kept.size > MOST && oldest !== undefined) this.#kept.delete(oldest)
    return kept.days
  }
}

interface Kept {
  /** The number of the last change that is in them. */
  readonly number: number
  /** That of the database when they were read. */
  readonly version: number
  readonly days: readonly DailyRatings[]
}

function withChanged(
  days: readonly DailyRatings[],
  changed: readonly DailyRatings[],
): readonly DailyRatings[] {
  if (changed.length === 0) return days
  const merged = [...days]
  for (const one of changed) {
    const place = firstFrom(merged, one.day)
    merged.splice(place, merged[place]?.day === one.day ? 1 : 0, one)
  }
  return merged
}

/** The index of the first day that is not before another; the days are in order. */
export function firstFrom(days: readonly DailyRatings[], from: Day): number {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle]?.day ?? from) < from) low = middle + 1
    else high = middle
  }
  return low
}
