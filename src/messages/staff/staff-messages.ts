import type { Day } from '#nps/period.ts'
import type { Category } from '#nps/rating.ts'
import type { TrendBy, TrendPoint, WithheldReason } from '#nps/snapshot.ts'

/** What only the intranet page says: of choosing, of going through a trend, of segments and of searching. */
export interface StaffMessages {
  // Choosing something else
  /** That something else is shown now, and how it stands, for those who hear it. */
  readonly nowShown: (what: readonly string[], score: string) => string
  readonly onItsWay: string
  /** That something else could not be had, and that what was there still is. */
  readonly notLoaded: string
  readonly tryAgain: string

  // The trend
  readonly trendBy: string
  readonly trendWays: Readonly<Record<TrendBy, string>>
  readonly trendTitles: Readonly<Record<TrendBy, string>>
  readonly trendTables: Readonly<Record<TrendBy, string>>
  /** The head of the first column of those tables. */
  readonly trendHeads: Readonly<Record<TrendBy, string>>
  /** The quarter of its first day. */
  readonly quarter: (from: Day) => string
  /** How one goes through the points. */
  readonly trendKeys: string
  /** A point for those who hear it. */
  readonly pointAloud: (name: string, point: TrendPoint) => string
  /** A point in the lines of a small label, after its name. */
  readonly pointLines: (point: TrendPoint) => readonly string[]

  // Segments beside each other
  readonly segments: string
  readonly segmentsAside: string
  readonly compareSegments: string
  readonly segmentWithheld: (reason: WithheldReason) => string
  readonly countOfSegments: (count: number) => string

  // Searching comments
  readonly searchLabel: string
  readonly search: string
  readonly categories: string
  readonly allCategories: string
  readonly manyOf: Readonly<Record<Category, string>>
  /** How many of the comments that are shown are left, and what was looked for. */
  readonly found: (count: number, all: number, words: string) => string
  readonly stopSearching: string
}
