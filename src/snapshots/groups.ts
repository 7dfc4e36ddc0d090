import { withheldUpTo } from '#nps/disclosure.ts'
import type { Period } from '#nps/period.ts'
import type { Score, Snapshot, WithheldReason } from '#nps/snapshot.ts'
import { responsesOf, tallyOf, type AnswerCounts } from '#nps/tally.ts'
import type { Settings } from '#store/settings.ts'
import { disclosed, reasonAgainst, withheld } from './disclosed.ts'
import type { Results } from './facts.ts'
import { PooledDays } from './pooled-days.ts'

/** The score of the window, and how far it is from being shown. */
export interface Headline {
  readonly score: Score
  readonly progress: Snapshot['progress']
  readonly ratings: AnswerCounts
}

/** The headline while there is no answer. */
export const NO_ANSWERS: Headline = { score: withheld('no answers'), progress: null, ratings: [] }

/** The answers of the view by period, and whether a period's may be shown. */
export class Groups {
  readonly #all: PooledDays
  readonly #own: PooledDays
  readonly #siblings: readonly PooledDays[] | null
  readonly #minimum: number

  constructor(results: Results, minimum: number) {
    this.#all = new PooledDays(results.days)
    this.#own = results.segment ? new PooledDays(results.segment.days) : this.#all
    this.#siblings = results.segment?.siblings.map((days) => new PooledDays(days)) ?? null
    this.#minimum = minimum
  }

  ratings(period: Period): AnswerCounts {
    return this.#own.within(period)
  }

  /** Why a period's answers are not shown; `null` when they are. */
  reason(period: Period): WithheldReason | null {
    const own = sizeOf(this.#own, period)
    return reasonAgainst(own, this.#minimum, this.#hiddenUpTo(own, period))
  }

  score(period: Period): Score {
    return disclosed(tallyOf(this.ratings(period)), this.reason(period))
  }

  /** The headline waits for more answers than other figures, so that it does not jump. */
  headline(period: Period, { minimums }: Settings): Headline {
    const ratings = this.ratings(period)
    const score = this.score(period)
    const responses = sizeOf(this.#own, period)
    if (score.withheld && score.reason === 'protects a small group')
      return { score, progress: null, ratings }
    if (responses >= minimums.headline) return { score, progress: null, ratings }
    const reason = responses === 0 ? 'no answers' : 'too few answers'
    const progress = { responses, needed: minimums.headline }
    return {
      score: withheld(reason),
      progress: this.#isTooSmallToCount(responses) ? null : progress,
      ratings,
    }
  }

  /** How many are in a small segment is nobody's business either. */
  #isTooSmallToCount(responses: number): boolean {
    return this.#siblings !== null && responses > 0 && responses < this.#minimum
  }

  /** The total is known too, so siblings and those in no segment decide whether this one may be shown. */
  #hiddenUpTo(own: number, period: Period): number {
    if (!this.#siblings) return 0
    const sizes = this.#siblings.map((days) => sizeOf(days, period))
    const rest = sizeOf(this.#all, period) - own - sizes.reduce((sum, size) => sum + size, 0)
    return withheldUpTo([own, ...sizes, Math.max(0, rest)], this.#minimum)
  }
}

function sizeOf(days: PooledDays, period: Period): number {
  return responsesOf(tallyOf(days.within(period)))
}
