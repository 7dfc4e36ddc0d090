import type { Period } from '#nps/period.ts'
import { RATINGS } from '#nps/rating.ts'
import type { Distribution } from '#nps/tally.ts'
import type { DailyRatings } from '#store/daily-ratings.ts'
import { firstFrom } from './kept-days.ts'

/**
 * The answers of many days, pooled by period. A picture asks for some thirty periods, so the counts
 * are added up once, day after day: a period is what had come by its end less what had by its start.
 */
export class PooledDays {
  readonly #days: readonly DailyRatings[]
  readonly #sums: Int32Array

  constructor(days: readonly DailyRatings[]) {
    const width = RATINGS.length
    this.#days = days
    this.#sums = new Int32Array((days.length + 1) * width)
    for (const [index, { ratings }] of days.entries())
      for (const rating of RATINGS) {
        const before = this.#sums[index * width + rating] ?? 0
        this.#sums[(index + 1) * width + rating] = before + (ratings[rating] ?? 0)
      }
  }

  /** How many gave each rating in a period. */
  within({ from, to }: Period): Distribution {
    const start = firstFrom(this.#days, from) * RATINGS.length
    const end = firstFrom(this.#days, to) * RATINGS.length
    return RATINGS.map(
      (rating) => (this.#sums[end + rating] ?? 0) - (this.#sums[start + rating] ?? 0),
    )
  }
}
