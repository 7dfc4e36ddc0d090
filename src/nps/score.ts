import { Z_95 } from './normal.ts'
import { responsesOf, type Tally } from './tally.ts'

/** Where the true score lies with 95 % confidence, in points. */
export interface Interval {
  /** Lower end, at least -100. */
  readonly low: number
  /** Upper end, at most 100. */
  readonly high: number
  /** Half the width of the interval before it is clamped to the scale. */
  readonly marginOfError: number
}

/** The imaginary answers that an estimate adds to those that there are. */
export const ADDED: Tally = { promoters: 0.75, passives: 1.5, detractors: 0.75 }

/** An estimate that a comparison can be made with: adjusted score and standard error, in points. */
export interface Estimate {
  readonly score: number
  readonly standardError: number
  /** What they are worked out from: all answers with the imaginary ones, the shares from 0 to 1, the variance of one answer. */
  readonly n: number
  readonly promoters: number
  readonly detractors: number
  readonly variance: number
}

/** NPS = 100 × (promoters − detractors) / all, from -100 to 100, unrounded; `null` of nobody. */
export function scoreOf(tally: Tally): number | null {
  const n = responsesOf(tally)
  return n === 0 ? null : (100 * (tally.promoters - tally.detractors)) / n
}

/**
 * The adjusted Wald estimate: 3/4, 3/2 and 3/4 imaginary answers are added to promoters, passives
 * and detractors, which keeps the interval honest when answers are few or unanimous.
 *
 * Source: B. Rocks, "Interval Estimation for the Net Promoter Score" (2016), arXiv 1601.07235.
 */
export function estimateOf(tally: Tally): Estimate {
  const n = responsesOf(tally) + responsesOf(ADDED)
  const promoters = (tally.promoters + ADDED.promoters) / n
  const detractors = (tally.detractors + ADDED.detractors) / n
  const difference = promoters - detractors
  const variance = promoters + detractors - difference ** 2
  const standardError = 100 * Math.sqrt(variance / n)
  return { score: 100 * difference, standardError, n, promoters, detractors, variance }
}

/** The 95 % adjusted Wald interval; `null` of nobody. It is centred on the adjusted score, not the raw one. */
export function intervalOf(tally: Tally): Interval | null {
  if (responsesOf(tally) === 0) return null
  const { score, standardError } = estimateOf(tally)
  const marginOfError = Z_95 * standardError
  return {
    low: Math.max(-100, score - marginOfError),
    high: Math.min(100, score + marginOfError),
    marginOfError,
  }
}
