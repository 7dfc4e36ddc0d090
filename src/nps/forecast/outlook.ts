import type { Day } from '#nps/period.ts'

/** Where the headline will be on a day to come, in points. */
export interface Outlook extends Bounds {
  readonly isTooEarly: false
  /** The chance, from 0 to 1, that it will be at the target or above; `null` when none was asked for. */
  readonly chance: number | null
  /**
   * The same on the last day of each month on the way, and on the due date itself at the end. A month
   * is left out when its window would hold next to nothing.
   */
  readonly path: readonly PathPoint[]
  readonly basis: Basis
}

/** Where it will be: above `likely` as probably as below, within `half` in 50 and within `most` in 80 of 100 cases. */
export interface Bounds {
  readonly likely: number
  readonly half: Range
  readonly most: Range
}

export interface Range {
  readonly low: number
  readonly high: number
}

export type PathPoint = Bounds & { readonly day: Day }

/** What a forecast is made from, for those who want to follow it. */
export interface Basis {
  /** Months with answers that were looked at, and the answers in them. */
  readonly months: number
  readonly responses: number
  /** Answers that the window is expected to hold on the due date. */
  readonly expected: number
  /** The share of these that has been given already, from 0 to 1. */
  readonly given: number
  /** Today's trend, in points a month. */
  readonly trend: number
  /** How far the score strays in a month without any direction, in points (standard deviation). */
  readonly drift: number
  /** How far the window's answers to come will be off by chance, being few, in points (standard deviation). */
  readonly noise: number
  /** Whether seasons were looked for. */
  readonly isSeasonal: boolean
}
