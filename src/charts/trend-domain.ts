import type { TrendPoint } from '#nps/snapshot.ts'

/** A month that is not withheld. */
export type ShownPoint = Extract<TrendPoint, { withheld: false }>

/** The lowest and the highest score that a trend has room for. */
export type Domain = readonly [low: number, high: number]

/** So many points may a scale have too many before it is drawn anew. */
const SLACK = 20

/**
 * The scale of a trend: the one before as long as all fits and it is not much too large, so that an
 * answer which moves the latest month back and forth does not move all the others with it.
 */
export function domainOf(
  points: readonly TrendPoint[],
  targets: readonly number[],
  before: Domain | null,
): Domain {
  const needed = tightDomain(points, targets)
  return before && fits(needed, before) ? before : needed
}

function fits(needed: Domain, before: Domain): boolean {
  const spare = [needed[0] - before[0], before[1] - needed[1]] as const
  return spare[0] >= 0 && spare[1] >= 0 && spare[0] + spare[1] <= SLACK
}

/** From just below to just above what is drawn, in tens; at least forty points, never off the scale. */
function tightDomain(points: readonly TrendPoint[], targets: readonly number[]): Domain {
  const shown = points.filter((point): point is ShownPoint => !point.withheld)
  const values = shown.flatMap((point) => [point.low, point.high, point.nps]).concat(targets)
  if (values.length === 0) return [-100, 100]
  const low = Math.max(-100, Math.floor(Math.min(...values) / 10) * 10)
  const high = Math.min(100, Math.ceil(Math.max(...values) / 10) * 10)
  const missing = Math.max(0, 40 - (high - low))
  const from = Math.max(-100, Math.min(low - missing / 2, 100 - 40))
  return [from, Math.min(100, Math.max(high + missing / 2, from + 40))]
}
