import { monthsThrough, quartersThrough, type Day, type Period } from '#nps/period.ts'
import type { Snapshot, TrendBy, TrendPoint } from '#nps/snapshot.ts'
import type { WaveNote } from '#store/waves.ts'
import type { Groups } from './groups.ts'
import { daysOf } from './offered-days.ts'

/** Months of the trend: two years and the running one. */
const MONTHS = 25

/** Quarters: four years and the running one. */
const QUARTERS = 17

/** No more of the waves have room beside each other. */
const WAVES = 24

/** What is known of when answers came. */
interface Times {
  readonly through: Day
  /** The latest first. */
  readonly waves: readonly WaveNote[]
}

/** The trend by what was asked for, or by months where there is no such thing. */
export function trendBy(
  groups: Groups,
  by: TrendBy,
  { through, waves }: Times,
): Pick<Snapshot, 'trend' | 'trendBy'> {
  if (by === 'quarter')
    return { trend: pointsOf(groups, quartersThrough(through, QUARTERS)), trendBy: by }
  if (by === 'wave' && waves.length > 0)
    return { trend: pointsOf(groups, waves.slice(0, WAVES).map(daysOf).reverse()), trendBy: by }
  return { trend: trendOf(groups, through, MONTHS), trendBy: 'month' }
}

/** A point for each of so many months through a day, from the first that has an answer on. */
export function trendOf(groups: Groups, through: Day, months: number): TrendPoint[] {
  return pointsOf(groups, monthsThrough(through, months))
}

/** Each pools the answers of its days. */
function pointsOf(groups: Groups, buckets: readonly Period[]): TrendPoint[] {
  const points = buckets.map((bucket) => trendPoint(groups, bucket))
  const first = points.findIndex((point) => !point.withheld || point.reason !== 'no answers')
  return points.slice(Math.max(0, first))
}

function trendPoint(groups: Groups, { from, to }: Period): TrendPoint {
  const score = groups.score({ from, to })
  if (score.withheld) return { from, to, ...score }
  const { nps, responses, low, high } = score
  return { from, to, withheld: false, nps, responses, low, high }
}
