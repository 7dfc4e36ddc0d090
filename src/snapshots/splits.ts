import type { SegmentStanding, Split } from '#nps/snapshot.ts'
import type { Dimension } from '#store/dimensions.ts'
import type { Facts, Results } from './facts.ts'
import type { Groups } from './groups.ts'
import { named } from './names.ts'
import { trendOf } from './trend.ts'

/**
 * Nobody reads more scores than that beside each other, from afar or on a page; a dimension that has more
 * is not shown so. And so many of such dimensions: the first ones.
 */
const MOST = {
  wall: { segments: 12, splits: 3 },
  intranet: { segments: 50, splits: 8 },
} as const

/** Months of a segment's trend on a wall, a year and the running one. A page is sent none: it has its own. */
const MONTHS = 13

/**
 * How segments stand beside each other, in a picture of everybody that is asked for them. Each figure
 * is that of the segment's own picture.
 */
export function splitStandings(
  { view, settings }: Facts,
  { dimensions, span, through }: Results,
  groups: Groups,
): Split[] {
  if (!view.isSplit || view.segment || !span || !through || !groups.isTold) return []
  const most = MOST[view.audience]
  const standing = ({ id, name }: Dimension['segments'][number]): SegmentStanding => {
    const own = groups.ofSegment(id)
    const { score } = own.headline(span, settings)
    const trend = view.audience === 'wall' ? trendOf(own, through, MONTHS) : []
    return { ...named({ id, name }), score, trend }
  }
  return dimensions
    .map((dimension) => ({ dimension, seen: dimension.segments.filter((one) => !one.isHidden) }))
    .filter(({ seen }) => seen.length > 1 && seen.length <= most.segments)
    .slice(0, most.splits)
    .map(({ dimension, seen }) => ({ ...named(dimension), segments: seen.map(standing) }))
}
