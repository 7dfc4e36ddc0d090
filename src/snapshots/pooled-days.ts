import type { Period } from '#nps/period.ts'
import { ANSWERS } from '#nps/rating.ts'
import type { AnswerCounts } from '#nps/tally.ts'
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
    const width = ANSWERS.length
    this.#days = days
    this.#sums = new Int32Array((days.length + 1) * width)
    for (const [index, { ratings }] of days.entries())
      for (const answer of ANSWERS.keys()) {
        const before = this.#sums[index * width + answer] ?? 0
        this.#sums[(index + 1) * width + answer] = before + (ratings[answer] ?? 0)
      }
  }

  /** How many gave each answer in a period. */
  within({ from, to }: Period): AnswerCounts {
    const start = firstFrom(this.#days, from) * ANSWERS.length
    const end = firstFrom(this.#days, to) * ANSWERS.length
    return ANSWERS.map(
      (_, answer) => (this.#sums[end + answer] ?? 0) - (this.#sums[start + answer] ?? 0),
    )
  }
}
