import { monthsThrough, type Day, type Period } from '#nps/period.ts'
import type { TrendPoint } from '#nps/snapshot.ts'
import type { Groups } from './groups.ts'

/** Months of the trend: two years and the running one. */
export const TREND_MONTHS = 25

/** A point for each of so many months through a day, from the first that has an answer on. */
export function trendOf(groups: Groups, through: Day, months: number): TrendPoint[] {
  const points = monthsThrough(through, months).map((month) => trendPoint(groups, month))
  const first = points.findIndex((point) => !point.withheld || point.reason !== 'no answers')
  return points.slice(Math.max(0, first))
}

function trendPoint(groups: Groups, { from, to }: Period): TrendPoint {
  const score = groups.score({ from, to })
  if (score.withheld) return { from, to, ...score }
  const { nps, responses, low, high } = score
  return { from, to, withheld: false, nps, responses, low, high }
}
