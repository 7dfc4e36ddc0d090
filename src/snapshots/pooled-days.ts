import type { Day, Period } from '#nps/period.ts'
import { ANSWERS } from '#nps/rating.ts'
import type { AnswerCounts } from '#nps/tally.ts'
import type { DailyRatings } from '#store/daily-ratings.ts'
import { firstFrom } from './kept-days.ts'

/**
 * The answers of many days, pooled by period. A picture asks for some thirty periods, so the counts
 * are added up once, day after day: a period is what had come by its end less what had by its start.
 */
export class PooledDays {
  /** The days themselves. */
  readonly days: readonly DailyRatings[]
  readonly #sums: Int32Array

  constructor(days: readonly DailyRatings[]) {
    const width = ANSWERS.length
    this.days = days
    this.#sums = new Int32Array((days.length + 1) * width)
    for (const [index, { ratings }] of days.entries())
      for (const answer of ANSWERS.keys()) {
        const before = this.#sums[index * width + answer] ?? 0
        this.#sums[(index + 1) * width + answer] = before + (ratings[answer] ?? 0)
      }
  }

  /** How many gave each answer in a period. */
  within({ from, to }: Period): AnswerCounts {
    const start = firstFrom(this.days, from) * ANSWERS.length
    const end = firstFrom(this.days, to) * ANSWERS.length
    return ANSWERS.map(
      (_, answer) => (this.#sums[end + answer] ?? 0) - (this.#sums[start + answer] ?? 0),
    )
  }

  /** How many answers there are in a period. */
  sizeWithin({ from, to }: Period): number {
    return Math.max(0, this.sizeBefore(to) - this.sizeBefore(from))
  }

  /** How many answers there are. */
  get size(): number {
    return sum(this.#sums.subarray(-ANSWERS.length))
  }

  /** How many answers came before a day. */
  sizeBefore(day: Day): number {
    const start = firstFrom(this.days, day) * ANSWERS.length
    return sum(this.#sums.subarray(start, start + ANSWERS.length))
  }
}

function sum(counts: Int32Array): number {
  return counts.reduce((total, count) => total + count, 0)
}

const pooled = new WeakMap<readonly DailyRatings[], PooledDays>()

/** The same days are added up once, however many pictures they are in. */
export function poolOf(days: readonly DailyRatings[]): PooledDays {
  const pool = pooled.get(days) ?? new PooledDays(days)
  pooled.set(days, pool)
  return pool
}
