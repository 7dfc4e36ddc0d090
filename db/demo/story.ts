import type { Category } from '#nps/rating.ts'
import type { DemoProduct, DemoRegion, DemoTouchpoint } from './company.ts'
import type { Weighted } from './random.ts'

/** Who is asked, and about what: one contact, or `null` for the relationship as a whole. */
export interface Asked {
  readonly touchpoint: DemoTouchpoint | null
  readonly region: DemoRegion
  readonly product: DemoProduct
}

/** What people talk about: nothing in particular, late deliveries, or that they are late no more. */
export type Chapter = 'calm' | 'late' | 'better'

/** When deliveries were put right, in months before the end. */
export const DELIVERY_FIXED = 9.5

/**
 * The story: a warehouse moves, deliveries are late for months, and the score falls; the deliveries
 * are put right, and it recovers to more than it was. Here is the score to expect, in points, so
 * many months before the end.
 */
export function expectedScore(asked: Asked, monthsLeft: number): number {
  const plot = PLOTS[asked.touchpoint ?? 'relationship']
  const harm = plot.harm * lateness(monthsLeft) * REGIONS[asked.region].exposure
  const taste = REGIONS[asked.region].offset + PRODUCT_OFFSETS[asked.product]
  return valueAt(plot.calm, monthsLeft) + taste - harm
}

/** How the answers divide at a score: the better it is, the fewer sit on the fence. */
export function mixAt(score: number): readonly Weighted<Category>[] {
  const passives = 30.5 - 0.165 * score
  const promoters = (100 - passives + score) / 2
  return [
    ['promoter', promoters],
    ['passive', passives],
    ['detractor', promoters - score],
  ]
}

/** The part of the story that is told so many months before the end. */
export function chapterAt(monthsLeft: number): Chapter {
  if (monthsLeft < DELIVERY_FIXED && lateness(monthsLeft) < 0.6) return 'better'
  return lateness(monthsLeft) > 0.25 ? 'late' : 'calm'
}

/** Months before the end → value, the oldest first; straight lines between. */
type Line = readonly (readonly [monthsLeft: number, value: number])[]

/** How late the deliveries are, from 0 to 1. */
function lateness(monthsLeft: number): number {
  return valueAt(LATENESS, monthsLeft)
}

const LATENESS: Line = [
  [15.5, 0],
  [13, 0.7],
  [11, 1],
  [DELIVERY_FIXED, 0.95],
  [8, 0.78],
  [6, 0.57],
  [4.5, 0.38],
  [3, 0.13],
  [2, 0],
]

/** The score had nothing been late, and how many points it loses when everything is. */
const PLOTS: Record<
  'relationship' | DemoTouchpoint,
  { readonly calm: Line; readonly harm: number }
> = {
  relationship: {
    calm: [
      [24, 35],
      [10.5, 37],
      [3, 43],
      [1.8, 46],
      [0, 47],
    ],
    harm: 26,
  },
  Delivery: {
    calm: [
      [24, 41],
      [10, 43],
      [0, 54],
    ],
    harm: 48,
  },
  'Support call': {
    calm: [
      [24, 38],
      [8, 38],
      [5, 47],
      [0, 50],
    ],
    harm: 20,
  },
}

/** What a region thinks compared with all, and how hard late deliveries hit it. */
const REGIONS: Record<DemoRegion, { readonly offset: number; readonly exposure: number }> = {
  Sweden: { offset: 1, exposure: 0.9 },
  Norway: { offset: 3, exposure: 1.15 },
  Denmark: { offset: -3, exposure: 1 },
  Finland: { offset: -4, exposure: 1.2 },
  Iceland: { offset: 0, exposure: 1.2 },
}

const PRODUCT_OFFSETS: Record<DemoProduct, number> = {
  'City bikes': 1,
  'E-bikes': -5,
  'Cargo bikes': 6,
  "Kids' bikes": 0,
}

/** Before the first point of a line it has the first value, after the last the last. */
function valueAt(line: Line, monthsLeft: number): number {
  const from = line.findLast(([months]) => months >= monthsLeft) ?? line[0]
  const to = line.find(([months]) => months < monthsLeft) ?? line.at(-1)
  if (!from || !to) throw new RangeError('A line needs at least one point')
  if (from[0] <= to[0]) return from[1]
  return to[1] + ((from[1] - to[1]) * (monthsLeft - to[0])) / (from[0] - to[0])
}
