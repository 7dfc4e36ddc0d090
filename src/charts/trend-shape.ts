import { pathRound, type Path } from 'd3-path'
import type { TrendPoint } from '#nps/snapshot.ts'
import { linear, type Linear } from './linear.ts'
import { spread } from './spread.ts'
import { domainOf, type Domain, type ShownPoint } from './trend-domain.ts'

/** A month with its place, in percent of the chart's width and height. */
export interface Spot {
  readonly x: number
  readonly y: number
  readonly top: number
  readonly bottom: number
}

/** Paths through months that follow each other. */
export interface Strokes {
  readonly line: string
  /** The band around the line. */
  readonly band: string
  /** The upper and lower end of the band. */
  readonly edges: string
}

/** A level line at a percentage of the height. */
export interface Level {
  readonly at: number
  readonly score: number
}

/** A level line whose figure may have had to move to find room. */
export interface TargetLevel extends Level {
  readonly labelAt: number
}

/** A month named below the chart. */
export interface MonthLabel {
  readonly at: number
  readonly from: string
  /** At the right end, where a centred word would stick out. */
  readonly last: boolean
}

/** All that is drawn of a trend, in percent of its width and height. */
export interface TrendShape {
  readonly domain: Domain
  /** Months that are over, up to the last but one. */
  readonly past: Strokes
  /** The last three months. Drawn apart: it is all that a new answer makes the browser paint again. */
  readonly recent: Strokes
  /** Months with no shown neighbour: there is no line to see them by. */
  readonly lone: readonly Spot[]
  /** The latest month, if it is shown. */
  readonly latest: Spot | null
  readonly grid: readonly Level[]
  readonly targets: readonly TargetLevel[]
  readonly months: readonly MonthLabel[]
}

/**
 * Lays out a trend, on the scale that it was drawn on before if there is one and it fits. Months that
 * are withheld are gaps: nothing is drawn across them. A figure takes so many percent of the height.
 */
export function trendShape(
  points: readonly TrendPoint[],
  targets: readonly number[],
  before: Domain | null = null,
  labelHeight = LABEL_HEIGHT,
): TrendShape {
  const domain = domainOf(points, targets, before)
  const [low, high] = domain
  const y = linear([low, high], [100, 0], 0.25)
  const x = (index: number) => linear([-0.5, points.length - 0.5], [0, 100])(index)
  const spots = points.map((point, index) => (point.withheld ? null : spotOf(point, x(index), y)))
  const runs = runsOf(spots)
  return {
    domain,
    past: strokesOf(runsOf(spots.slice(0, -1))),
    recent: strokesOf(runsOf(spots.slice(-3))),
    lone: runs.filter((run) => run.length === 1).flat(),
    latest: points[points.length - 1]?.withheld === false ? lastOf(runs.flat()) : null,
    grid: gridOf(low, high, targets).map((score) => ({ at: y(score), score })),
    targets: levelsOf(targets, y, labelHeight),
    months: monthsOf(points, x),
  }
}

export function strokesOf(runs: readonly Spot[][]): Strokes {
  const long = runs.filter((run) => run.length > 1)
  const [line, band, edges] = [pathRound(2), pathRound(2), pathRound(2)]
  for (const run of long) {
    const top = run.map(({ x, top: y }) => ({ x, y }))
    const bottom = run.map(({ x, bottom: y }) => ({ x, y }))
    draw(line, run)
    draw(band, [...top, ...[...bottom].reverse()])
    band.closePath()
    draw(edges, top)
    draw(edges, bottom)
  }
  return { line: line.toString(), band: band.toString(), edges: edges.toString() }
}

/** Draws straight lines from place to place. (Of d3-shape one would load every kind of curve.) */
export function draw(
  path: Path,
  places: readonly { readonly x: number; readonly y: number }[],
): void {
  for (const [index, { x, y }] of places.entries())
    if (index === 0) path.moveTo(x, y)
    else path.lineTo(x, y)
}

export function spotOf(point: ShownPoint, x: number, y: Linear): Spot {
  return { x, y: y(point.nps), top: y(point.high), bottom: y(point.low) }
}

/** Splits where something is missing. */
export function runsOf(spots: readonly (Spot | null)[]): Spot[][] {
  const runs: Spot[][] = []
  let run: Spot[] = []
  for (const spot of [...spots, null]) {
    if (spot) run.push(spot)
    else if (run.length > 0) {
      runs.push(run)
      run = []
    }
  }
  return runs
}

/** Two to five round scores, away from the targets, which have lines of their own. */
export function gridOf(low: number, high: number, targets: readonly number[]): number[] {
  const step = [10, 20, 50, 100].find((size) => (high - low) / size <= 5) ?? 100
  const first = Math.ceil(low / step) * step
  const count = Math.floor((high - first) / step) + 1
  const scores = Array.from({ length: count }, (_, index) => first + index * step)
  const room = (high - low) / 40
  return scores.filter((score) => targets.every((target) => Math.abs(target - score) > room))
}

/** What a figure takes of the height, in percent, in the lowest chart that we draw. */
const LABEL_HEIGHT = 18

export function levelsOf(
  targets: readonly number[],
  y: Linear,
  labelHeight: number,
): TargetLevel[] {
  const sorted = [...new Set(targets)].sort((a, b) => b - a)
  const labels = spread(sorted.map(y), labelHeight)
  return sorted.map((score, index) => ({ at: y(score), score, labelAt: labels[index] ?? y(score) }))
}

/** Up to three months, the latest among them, at equal distances. */
export function monthsOf(
  points: readonly TrendPoint[],
  x: (index: number) => number,
): MonthLabel[] {
  const last = points.length - 1
  const step = Math.ceil(points.length / 2.5)
  return points
    .map((point, index) => ({ at: x(index), from: point.from, last: index === last && last > 2 }))
    .filter((_, index) => (last - index) % step === 0)
}

function lastOf<T>(items: readonly T[]): T | null {
  return items[items.length - 1] ?? null
}
