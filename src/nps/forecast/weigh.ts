import { assumptions, type Assumption } from './assumption.ts'
import { levelAt, type Level } from './level.ts'
import type { Seen } from './history.ts'

/** A level as one assumption has it, and how much that assumption counts; all of them add up to 1. */
export interface WeighedLevel {
  readonly level: Level
  readonly weight: number
}

/** From so many months on the same season was seen three times: twice may be a coincidence. */
const MONTHS_FOR_SEASONS = 36

/** What counts less than this part of the one that counts most is left out. */
const LEAST_PART = 0.02

/**
 * What is known of a score in a month: each assumption's own idea of it, weighed by how likely it makes
 * what was seen, so that what nobody can know yet, such as whether a trend will last, stays open.
 *
 * Source: Bayesian model averaging, J. Hoeting and others, Statistical Science 14 (1999).
 */
export function weighLevels(
  seen: readonly Seen[],
  last: number,
  variance: number,
  ways: readonly Assumption[] = assumptions(isSeasonal(seen, last)),
): WeighedLevel[] {
  const levels = ways.map((assumption) => levelAt(last, seen, assumption, variance))
  const most = Math.max(...levels.map(plausibility))
  const weighed = levels
    .map((level) => ({ level, weight: Math.exp(plausibility(level) - most) }))
    .filter(({ weight }) => weight >= LEAST_PART)
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0)
  return weighed.map(({ level, weight }) => ({ level, weight: weight / total }))
}

function isSeasonal(seen: readonly Seen[], last: number): boolean {
  return last - (seen[0]?.month ?? last) + 1 >= MONTHS_FOR_SEASONS
}

/** As a logarithm, but for a constant. */
function plausibility({ assumption, logLikelihood }: Level): number {
  return Math.log(assumption.prior) + logLikelihood
}
