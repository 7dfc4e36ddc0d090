import { outside, Z_95 } from './normal.ts'
import { estimateOf, scoreOf } from './score.ts'
import type { Tally } from './tally.ts'

/** What may be said of a change: only what chance alone would rarely bring about. */
export type ChangeVerdict = 'up' | 'down' | 'no clear change'

/** The difference of two scores of disjoint periods. */
export interface Change {
  /** New score less old score, in points, unrounded. */
  readonly points: number
  /**
   * Ends of the 95 % interval of the difference, clamped to what is possible. As that of a score it is
   * centred on the adjusted scores. It leaves out 0 exactly when the verdict is up or down.
   */
  readonly low: number
  readonly high: number
  /** The difference of the adjusted scores in standard errors. */
  readonly z: number
  /** The two-sided probability of so large a |z| when nothing has changed. */
  readonly p: number
  readonly verdict: ChangeVerdict
}

/**
 * The change from one group of answers to another; `null` when either is empty. The two must not
 * share answers: overlapping rolling windows would hide every change.
 */
export function changeBetween(before: Tally, after: Tally): Change | null {
  const old = scoreOf(before)
  const now = scoreOf(after)
  if (old === null || now === null) return null
  const from = estimateOf(before)
  const to = estimateOf(after)
  const difference = to.score - from.score
  const standardError = Math.hypot(from.standardError, to.standardError)
  const z = difference / standardError
  return {
    points: now - old,
    low: Math.max(-200, difference - Z_95 * standardError),
    high: Math.min(200, difference + Z_95 * standardError),
    z,
    p: outside(z),
    verdict: verdictOf(z),
  }
}

/** A change is called one when chance alone would bring it about in fewer than 5 of 100 cases. */
function verdictOf(z: number): ChangeVerdict {
  if (Math.abs(z) <= Z_95) return 'no clear change'
  return z > 0 ? 'up' : 'down'
}
