import { monthsBetween, type Period } from './period.ts'
import { estimateOf, scoreOf, Z_95 } from './score.ts'
import type { Tally } from './tally.ts'

/** How many points a month a score has moved, with the ends of the 95 % interval of that. */
export interface Pace {
  readonly perMonth: number
  readonly low: number
  readonly high: number
}

/** The answers of a period. */
export interface PeriodTally {
  readonly period: Period
  readonly tally: Tally
}

/**
 * The pace from one period to another: the change of the score over the months between their middles.
 * They must share no answer. As with a score, the interval is that of the adjusted estimates. `null`
 * when one has no answers.
 */
export function paceBetween(before: PeriodTally, now: PeriodTally): Pace | null {
  const [old, score] = [scoreOf(before.tally), scoreOf(now.tally)]
  const months = monthsApart(before.period, now.period)
  if (old === null || score === null || months === 0) return null
  const [from, to] = [estimateOf(before.tally), estimateOf(now.tally)]
  const margin = Z_95 * Math.hypot(from.standardError, to.standardError)
  const difference = to.score - from.score
  return {
    perMonth: (score - old) / months,
    low: (difference - margin) / months,
    high: (difference + margin) / months,
  }
}

function monthsApart(before: Period, now: Period): number {
  return (monthsBetween(before.from, now.from) + monthsBetween(before.to, now.to)) / 2
}
