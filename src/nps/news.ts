import type { Day } from './period.ts'
import type { GoalStanding, ScoreChange, ShownScore, SurveyName, WindowSpan } from './snapshot.ts'

/** What there can be to tell. They are stored as they are written here. */
export const NEWS_KINDS = ['goal reached', 'change', 'month closed', 'digest'] as const

export type NewsKind = (typeof NEWS_KINDS)[number]

/** How often a digest comes. */
export const DIGEST_RHYTHMS = ['week', 'month'] as const

export type DigestRhythm = (typeof DIGEST_RHYTHMS)[number]

/** One thing to tell, with all the figures that it is told with; in no language yet. */
export type News = {
  /** The company's name. */
  readonly company: string
  readonly survey: SurveyName
  /** The last day that has an answer. */
  readonly dataThrough: Day | null
} & (GoalReached | ClearChange | MonthClosed | Digest)

/** A goal was clearly reached for the first time. */
export interface GoalReached {
  readonly kind: 'goal reached'
  readonly goal: Pick<GoalStanding, 'id' | 'name' | 'target' | 'due'>
  readonly on: Day
  /** The headline of now. */
  readonly score: ShownScore
}

/** The headline differs from the disjoint window before by more than chance brings about. */
export interface ClearChange {
  readonly kind: 'change'
  readonly score: ShownScore
  readonly window: WindowSpan
  readonly change: ScoreChange
}

/** A calendar month is over. */
export type MonthClosed = { readonly kind: 'month closed' } & MonthFigures

/** A calendar month, `YYYY-MM`, and how it differs from the one before; `null` when that is not told. */
export interface MonthFigures {
  readonly month: string
  readonly score: ShownScore
  readonly change: ScoreChange | null
}

/** Where things stand, told regularly. */
export interface Digest {
  readonly kind: 'digest'
  readonly every: DigestRhythm
  readonly score: ShownScore
  readonly window: WindowSpan
  readonly change: ScoreChange | null
  readonly goals: readonly GoalStanding[]
  /** The month that is over, in a monthly one. */
  readonly closed: MonthFigures | null
}
