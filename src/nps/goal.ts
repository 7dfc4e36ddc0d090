import { monthsBetween, type Day } from './period.ts'
import { scoreOf, type Interval } from './score.ts'
import { responsesOf, type Tally } from './tally.ts'

/** Where a score stands against a target, as far as its uncertainty allows to say. */
export type GoalVerdict = 'above' | 'around' | 'below'

/** Clearly above when all of the interval is, clearly below when all of it is, else around. */
export function goalVerdict(interval: Interval, target: number): GoalVerdict {
  if (interval.low > target) return 'above'
  return interval.high < target ? 'below' : 'around'
}

/**
 * How many detractors would have had to be passives for the score to be at the target: one such
 * change adds 100 / n points. 0 when it is there already; `null` when there are not so many.
 */
export function detractorsToPassives(tally: Tally, target: number): number | null {
  const needed = stepsTo(tally, target)
  return needed > tally.detractors ? null : needed
}

/** The same of passives who would have had to be promoters: each adds as much as a detractor less. */
export function passivesToPromoters(tally: Tally, target: number): number | null {
  const needed = stepsTo(tally, target)
  return needed > tally.passives ? null : needed
}

/** The points a month that the target needs from now on; 0 when reached, `null` when the day is past. */
export function pacePerMonth(tally: Tally, target: number, today: Day, due: Day): number | null {
  const score = scoreOf(tally)
  if (score === null) return null
  if (score >= target) return 0
  const months = monthsBetween(today, due)
  return months === 0 ? null : (target - score) / months
}

/** How many answers would have had to be one category better. */
function stepsTo(tally: Tally, target: number): number {
  const missing = target * responsesOf(tally) - 100 * (tally.promoters - tally.detractors)
  return Math.max(0, Math.ceil(missing / 100))
}
