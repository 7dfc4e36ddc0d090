import { estimateOf, scoreOf } from './score.ts'
import type { Tally } from './tally.ts'

/** What may be said of a change: only what chance alone would rarely bring about. */
export type ChangeVerdict = 'up' | 'down' | 'no clear change'

/** The difference of two scores of disjoint periods. */
export interface Change {
  /** New score less old score, in points, unrounded. */
  readonly points: number
  /** The difference of the adjusted scores in standard errors. */
  readonly z: number
  /** The two-sided probability of so large a |z| when nothing has changed. */
  readonly p: number
  readonly verdict: ChangeVerdict
}

/** Below this probability a change is called one. */
export const SIGNIFICANCE = 0.05

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
  const z = (to.score - from.score) / Math.hypot(from.standardError, to.standardError)
  const p = twoSided(z)
  return { points: now - old, z, p, verdict: verdictOf(z, p) }
}

function verdictOf(z: number, p: number): ChangeVerdict {
  if (p >= SIGNIFICANCE) return 'no clear change'
  return z > 0 ? 'up' : 'down'
}

/** erfc(|z|/√2) by Abramowitz and Stegun 7.1.26, off by at most 1.5e-7. */
function twoSided(z: number): number {
  const x = Math.abs(z) / Math.SQRT2
  const t = 1 / (1 + 0.3275911 * x)
  const series =
    t *
    (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
  return series * Math.exp(-x * x)
}
