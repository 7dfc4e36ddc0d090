import type { SegmentStanding, Split } from '#nps/snapshot.ts'
import type { Dimension } from '#store/dimensions.ts'
import type { Facts, Results } from './facts.ts'
import type { Groups } from './groups.ts'
import { named } from './names.ts'
import { trendOf } from './trend.ts'

/** Nobody reads more scores than that beside each other; a dimension that has more is not shown so. */
const MOST_SEGMENTS = 12

/** So many of such dimensions: the first ones. */
const MOST_SPLITS = 3

/** Months of a segment's trend: a year and the running one. */
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
  const standing = ({ id, name }: Dimension['segments'][number]): SegmentStanding => {
    const own = groups.ofSegment(id)
    const { score } = own.headline(span, settings)
    return { ...named({ id, name }), score, trend: trendOf(own, through, MONTHS) }
  }
  return dimensions
    .map((dimension) => ({ dimension, seen: dimension.segments.filter((one) => !one.isHidden) }))
    .filter(({ seen }) => seen.length > 1 && seen.length <= MOST_SEGMENTS)
    .slice(0, MOST_SPLITS)
    .map(({ dimension, seen }) => ({ ...named(dimension), segments: seen.map(standing) }))
}
