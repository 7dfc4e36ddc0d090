import { pathRound } from 'd3-path'
import type { PathPoint } from '#nps/forecast/outlook.ts'
import { firstDayOf, monthNumber, type Day } from '#nps/period.ts'
import type { TrendPoint } from '#nps/snapshot.ts'
import { linear } from './linear.ts'
import { domainOf } from './trend-domain.ts'
import { placeOf } from './trend-marks.ts'
import {
  draw,
  gridOf,
  levelsOf,
  monthsOf,
  runsOf,
  spotOf,
  strokesOf,
  type Level,
  type MonthLabel,
  type Spot,
  type Strokes,
  type TargetLevel,
} from './trend-shape.ts'

/** The headline of today, from which the forecast starts. */
export interface Today {
  readonly day: Day
  readonly nps: number
}

/** A target, and up to where its line reaches: its due date, or the end. */
export type DatedLevel = TargetLevel & {
  readonly until: number
  /** Whether the line ends at a date within the chart. */
  readonly isDated: boolean
}

/** What is drawn of a trend with a forecast, in percent of its width and height. */
export interface FanShape {
  readonly grid: readonly Level[]
  /** The months that are over, and those of them that no line goes through. */
  readonly past: Strokes
  readonly lone: readonly Spot[]
  readonly now: { readonly x: number; readonly y: number } | null
  /** Areas of 80 and of 50 cases of 100, and the line in their middle; empty without a forecast. */
  readonly most: string
  readonly half: string
  readonly likely: string
  readonly targets: readonly DatedLevel[]
  readonly months: readonly MonthLabel[]
}

/** The months of a trend, with those to come up to the end of a forecast: nothing is known of them. */
export function monthsAhead(points: readonly TrendPoint[], until: Day | null): TrendPoint[] {
  const last = points.at(-1)
  if (!last || until === null) return [...points]
  const first = monthNumber(last.to)
  const count = Math.max(0, monthNumber(until) - first + 1)
  const coming = Array.from({ length: count }, (_, index) => first + index)
  const unknown = { withheld: true, reason: 'no answers' } as const
  return [
    ...points,
    ...coming.map((month) => ({ from: firstDayOf(month), to: firstDayOf(month + 1), ...unknown })),
  ]
}

/** Lays out a trend whose months reach as far as its forecast. */
export function fanShape(
  points: readonly TrendPoint[],
  {
    today,
    path,
    goals,
  }: {
    readonly today: Today | null
    readonly path: readonly PathPoint[]
    readonly goals: readonly { readonly target: number; readonly due: Day | null }[]
  },
): FanShape {
  const targets = goals.map(({ target }) => target)
  const domain = domainOf([...points, ...path.map(asPoint)], targets, null)
  const y = linear(domain, [100, 0], 0.25)
  const x = (index: number) => linear([-0.5, points.length - 0.5], [0, 100])(index)
  const spots = points.map((point, index) => (point.withheld ? null : spotOf(point, x(index), y)))
  const runs = runsOf(spots)
  const at = (day: Day) => placeOf(points, day) ?? 100
  const now = today && { x: at(today.day), y: y(today.nps) }
  const area = (low: (one: PathPoint) => number, high: (one: PathPoint) => number) =>
    now && path.length > 0
      ? areaOf(
          [now, ...path.map((one) => ({ x: at(one.day), y: y(high(one)) }))],
          path.map((one) => ({ x: at(one.day), y: y(low(one)) })),
        )
      : ''
  return {
    grid: gridOf(...domain, targets).map((score) => ({ at: y(score), score })),
    past: strokesOf(runs),
    lone: runs.filter((run) => run.length === 1).flat(),
    now,
    most: area(
      ({ most }) => most.low,
      ({ most }) => most.high,
    ),
    half: area(
      ({ half }) => half.low,
      ({ half }) => half.high,
    ),
    likely: lineOf(now ? [now, ...path.map((one) => ({ x: at(one.day), y: y(one.likely) }))] : []),
    targets: levelsOf(targets, y, LABEL_HEIGHT).map((level) => {
      const due = goals.find(({ target }) => target === level.score)?.due ?? null
      const place = due && placeOf(points, due)
      return { ...level, until: place ?? 100, isDated: place !== null }
    }),
    months: monthsOf(points, x),
  }
}

/** What a figure takes of the height, in percent. */
const LABEL_HEIGHT = 9

interface Place {
  readonly x: number
  readonly y: number
}

function areaOf(top: readonly Place[], bottom: readonly Place[]): string {
  const path = pathRound(2)
  draw(path, [...top, ...bottom.toReversed()])
  path.closePath()
  return path.toString()
}

function lineOf(places: readonly Place[]): string {
  const path = pathRound(2)
  draw(path, places)
  return path.toString()
}

function asPoint({ day, likely, most }: PathPoint): TrendPoint {
  return { from: day, to: day, withheld: false, nps: likely, responses: 0, ...most }
}
