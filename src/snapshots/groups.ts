import type { Period } from '#nps/period.ts'
import type { Score, Snapshot, WithheldReason } from '#nps/snapshot.ts'
import { responsesOf, tallyOf, type AnswerCounts } from '#nps/tally.ts'
import type { DailyRatings } from '#store/daily-ratings.ts'
import type { Settings } from '#store/settings.ts'
import { disclosed, withheld } from './disclosed.ts'
import type { Results } from './facts.ts'
import { poolOf, type PooledDays } from './pooled-days.ts'
import { Told } from './told.ts'

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
  readonly #results: Results
  readonly #own: PooledDays
  readonly #segment: number | null
  readonly #told: Told | null

  private constructor(results: Results, told: Told | null, segment: number | null) {
    const own = results.splits.flat().find(({ id }) => id === segment)
    this.#results = results
    this.#own = poolOf(segment === null ? results.days : (own?.days ?? []))
    this.#segment = segment
    this.#told = told
  }

  /** The answers of whom the view is of: everybody, or a segment. */
  static of(results: Results, settings: Settings): Groups {
    const told = Told.of(results, settings, results.splits)
    return new Groups(results, told, results.segment?.id ?? null)
  }

  /** Those of a segment, by its id. */
  ofSegment(id: number): Groups {
    return new Groups(this.#results, this.#told, id)
  }

  /** Whether anything is told of the survey: not even which months and segments have an answer, before. */
  get isTold(): boolean {
    return this.#told !== null
  }

  /** All days of those whom the view is of. */
  get days(): readonly DailyRatings[] {
    return this.#own.days
  }

  ratings(period: Period): AnswerCounts {
    return this.#own.within(period)
  }

  /** Why a period's answers are not shown; `null` when they are. */
  reason(period: Period): WithheldReason | null {
    if (this.#told) return this.#told.reasonAgainst(period, this.#segment)
    return this.#results.days.length === 0 ? 'no answers' : 'too few answers'
  }

  score(period: Period): Score {
    return disclosed(tallyOf(this.ratings(period)), this.reason(period))
  }

  /** How many answers there are in a period; `null` when that is not told. */
  size(period: Period): number | null {
    return this.reason(period) === null ? responsesOf(tallyOf(this.ratings(period))) : null
  }

  /** The headline waits for more answers than other figures, so that it does not jump. */
  headline(period: Period, { minimums }: Settings): Headline {
    const ratings = this.ratings(period)
    const score = this.score(period)
    const needed = minimums.headline
    if (score.withheld)
      return {
        score,
        progress: score.reason === 'no answers' ? { responses: 0, needed } : null,
        ratings,
      }
    if (score.responses >= needed) return { score, progress: null, ratings }
    const progress = { responses: score.responses, needed }
    return { score: withheld('too few answers'), progress, ratings }
  }
}
