import type { Day } from '#nps/period.ts'
import type { TrendPoint } from '#nps/snapshot.ts'
import { linear } from './linear.ts'
import { spread } from './spread.ts'

/** A day on a trend, and where its number finds room, both in percent of the width. */
export interface DayMark {
  readonly at: number
  readonly labelAt: number
}

/**
 * Where days lie on a trend of months, each between the middles of its months' days. Takes days in
 * ascending order; one outside the trend is `null`. A number takes so many percent of the width.
 */
export function dayMarks(
  points: readonly TrendPoint[],
  days: readonly Day[],
  numberWidth: number,
): (DayMark | null)[] {
  const places = days.map((day) => placeOf(points, day))
  const within = places.filter((place) => place !== null)
  const labels = spread(within, numberWidth)
  return places.map((at) => {
    if (at === null) return null
    return { at, labelAt: labels.shift() ?? at }
  })
}

/** Where a day lies on a trend, in percent of its width; `null` outside of it. */
export function placeOf(points: readonly TrendPoint[], day: Day): number | null {
  const index = bucketOf(points, day)
  const point = points[index]
  return point ? linear([0, points.length], [0, 100])(index + shareOf(day, point)) : null
}

/** The index of the bucket that a day is in; -1 outside of the trend. */
export function bucketOf(points: readonly TrendPoint[], day: Day): number {
  return points.findIndex(({ from, to }) => from <= day && day < to)
}

/** How much of a month is over at noon of a day. */
function shareOf(day: Day, { from, to }: TrendPoint): number {
  const start = Date.parse(from)
  return (Date.parse(day) + DAY / 2 - start) / (Date.parse(to) - start)
}

const DAY = 86_400_000
