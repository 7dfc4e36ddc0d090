import type { Day } from '#nps/period.ts'
import type { TrendPoint } from '#nps/snapshot.ts'
import { spread } from './spread.ts'
import { bucketOf, placeOf } from './trend-marks.ts'

/** Days of a trend that share a mark, and where it finds room; places are in percent of the width. */
export interface MarkGroup {
  /** Their places in the list of days. */
  readonly members: readonly number[]
  /** Where each of them lies. */
  readonly at: readonly number[]
  readonly markAt: number
}

/**
 * Marks for days on a trend, each of which takes so many percent of its width: those of one month share one,
 * and where months are narrower than a mark, those of as many months as it takes. Marks never overlap.
 * Takes days in ascending order; those outside the trend have none.
 */
export function markGroups(
  points: readonly TrendPoint[],
  days: readonly Day[],
  markWidth: number,
): MarkGroup[] {
  const together = Math.max(1, Math.ceil((points.length * markWidth) / 100))
  const groups = new Map<number, { members: number[]; at: number[] }>()
  for (const [index, day] of days.entries()) {
    const at = placeOf(points, day)
    if (at === null) continue
    const key = Math.floor(bucketOf(points, day) / together)
    const group = groups.get(key) ?? { members: [], at: [] }
    group.members.push(index)
    group.at.push(at)
    groups.set(key, group)
  }
  const all = [...groups.values()]
  const marks = spread(
    all.map(({ at }) => middleOf(at)),
    markWidth,
  )
  return all.map((group, index) => ({ ...group, markAt: marks[index] ?? middleOf(group.at) }))
}

function middleOf(places: readonly number[]): number {
  return places.reduce((sum, place) => sum + place, 0) / places.length
}
