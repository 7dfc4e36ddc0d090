import type { TrendPoint } from '#nps/snapshot.ts'
import { linear } from './linear.ts'
import type { Domain } from './trend-domain.ts'

/** What is drawn of a small trend, in percent of its width and height. */
export interface SparkShape {
  readonly line: string
  /** The latest month, if it is shown, and months without a neighbour. */
  readonly dots: readonly { readonly x: number; readonly y: number }[]
  /** The level of a score of 0, where that is within. */
  readonly zero: number | null
}

/** Lays out a small trend. Months that are withheld are gaps: nothing is drawn across them. */
export function sparkShape(points: readonly TrendPoint[], domain: Domain): SparkShape {
  const [low, high] = domain
  const x = linear([0, Math.max(1, points.length - 1)], [0, 100])
  const y = linear(domain, [100, 0], 0.25)
  const isShown = (index: number) => points[index]?.withheld === false
  let line = ''
  const dots: { x: number; y: number }[] = []
  for (const [index, point] of points.entries()) {
    if (point.withheld) continue
    const spot = { x: x(index), y: y(point.nps) }
    line += `${isShown(index - 1) ? 'L' : 'M'}${String(spot.x)},${String(spot.y)}`
    const isLone = !isShown(index - 1) && !isShown(index + 1)
    if (isLone || index === points.length - 1) dots.push(spot)
  }
  return { line, dots, zero: low < 0 && high > 0 ? y(0) : null }
}

/** One scale for several trends, from just below to just above them in tens, at least forty points. */
export function commonDomain(trends: readonly (readonly TrendPoint[])[]): Domain {
  const scores = trends.flatMap((points) =>
    points.flatMap((point) => (point.withheld ? [] : [point.nps])),
  )
  if (scores.length === 0) return [-100, 100]
  const low = Math.floor(Math.min(...scores) / 10) * 10
  const high = Math.ceil(Math.max(...scores) / 10) * 10
  const missing = Math.max(0, 40 - (high - low)) / 2
  return [low - missing, high + missing]
}
