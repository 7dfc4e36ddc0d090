import { withheldAmong } from '#nps/disclosure.ts'
import type { Day, Period } from '#nps/period.ts'
import { intervalOf, scoreOf } from '#nps/score.ts'
import type { Score, Snapshot, Withheld, WithheldReason } from '#nps/snapshot.ts'
import { pool, responsesOf, tallyOf, type AnswerCounts, type Tally } from '#nps/tally.ts'
import type { DailyRatings } from '#store/daily-ratings.ts'
import type { Settings } from '#store/settings.ts'
import type { Results } from './facts.ts'

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
  readonly #all: readonly DailyRatings[]
  readonly #own: readonly DailyRatings[]
  readonly #siblings: readonly (readonly DailyRatings[])[] | null
  readonly #minimum: number

  constructor(results: Results, minimum: number) {
    this.#all = results.days
    this.#own = results.segment?.days ?? results.days
    this.#siblings = results.segment?.siblings ?? null
    this.#minimum = minimum
  }

  ratings(period: Period): AnswerCounts {
    return within(this.#own, period)
  }

  /** Why a period's answers are not shown; `null` when they are. */
  reason(period: Period): WithheldReason | null {
    const own = sizeOf(this.#own, period)
    if (own === 0) return 'no answers'
    if (own < this.#minimum) return 'too few answers'
    return this.#isRevealing(own, period) ? 'protects a small group' : null
  }

  score(period: Period): Score {
    const reason = this.reason(period)
    return reason ? withheld(reason) : shown(tallyOf(this.ratings(period)))
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
  #isRevealing(own: number, period: Period): boolean {
    if (!this.#siblings) return false
    const sizes = this.#siblings.map((days) => sizeOf(days, period))
    const rest = sizeOf(this.#all, period) - own - sizes.reduce((sum, size) => sum + size, 0)
    return withheldAmong([own, ...sizes, Math.max(0, rest)], this.#minimum)[0] ?? true
  }
}

function within(days: readonly DailyRatings[], { from, to }: Period): AnswerCounts {
  const some = days.slice(firstFrom(days, from), firstFrom(days, to))
  return pool(some.map(({ ratings }) => ratings))
}

/** The index of the first day that is not before another; the days are in order. */
function firstFrom(days: readonly DailyRatings[], from: Day): number {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle]?.day ?? from) < from) low = middle + 1
    else high = middle
  }
  return low
}

function sizeOf(days: readonly DailyRatings[], period: Period): number {
  return responsesOf(tallyOf(within(days, period)))
}

function withheld(reason: WithheldReason): Withheld {
  return { withheld: true, reason }
}

function shown(tally: Tally): Score {
  const nps = scoreOf(tally)
  const interval = intervalOf(tally)
  if (nps === null || !interval) return withheld('no answers')
  return { withheld: false, nps, responses: responsesOf(tally), ...tally, ...interval }
}
