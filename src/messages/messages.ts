import type { ChangeVerdict } from '#nps/change.ts'
import type {
  GoalStanding,
  ShownScore,
  ThemeStanding,
  TrendPoint,
  WaveRate,
  WindowSpan,
  WithheldReason,
} from '#nps/snapshot.ts'
import type { ImprovementMessages } from './improvement-messages.ts'
import type { StaffMessages } from './staff/staff-messages.ts'
import type { Notice, WallMessages } from './wall-messages.ts'

/** A row of a table that stands behind a chart. */
export type Row = readonly [head: string, ...cells: string[]]

/** What is known of a theme that is not withheld. */
export type ThemeFigures = Extract<ThemeStanding, { readonly withheld: false }>

/** Everything that people read on walls and pages, in one language. Consumers never format a figure themselves. */
export interface Messages extends WallMessages, StaffMessages {
  // Beside the score
  /** Its name where there is no room. */
  readonly short: string
  readonly confidence: (score: ShownScore) => string
  readonly window: (window: WindowSpan) => string
  /** How many of those who were asked have answered. */
  readonly responseRate: (rate: WaveRate) => string
  /** Leads to the page of formulas. */
  readonly how: string
  readonly changeAside: (verdict: ChangeVerdict, points: number) => string
  readonly noComments: string

  // Headings and controls of the pages
  readonly trendColumns: Row
  readonly trendRow: (point: TrendPoint) => Row
  readonly distribution: string
  readonly distributionColumns: Row
  /** Of so many answers without a rating, and whether there are others. */
  readonly withoutRating: (count: number, hasOthers: boolean) => string
  /** Of comments that are limited to a theme. */
  readonly commentsAbout: (theme: string) => string
  readonly allComments: string
  readonly themes: string
  readonly themesAside: string
  readonly themeShare: (theme: ThemeFigures) => string
  /** The score of those who wrote of a theme, in short. */
  readonly themeScore: (theme: ThemeFigures) => readonly [score: string, margin: string]
  /** The same in a sentence, said to be no score of everybody. */
  readonly themeAloud: (name: string, theme: ThemeFigures) => string
  readonly themeWithheld: (reason: WithheldReason) => string
  readonly moreComments: (count: number) => string
  /** What is said of those that come behind the fair sample. */
  readonly beyondSample: string
  readonly goalName: (goal: GoalStanding) => string
  readonly goalDue: (goal: GoalStanding) => string | null
  /** The pages that there are, and what they are together. */
  readonly pages: Readonly<Record<'label' | 'results' | 'goals', string>>
  readonly survey: string
  readonly segment: string
  readonly everybody: string
  readonly period: string
  readonly periods: Readonly<Record<'latest' | 'year' | 'twelve' | 'all', string>>
  /** Of a period of chosen months: what it begins and what it ends with. */
  readonly periodFrom: string
  readonly periodThrough: string
  readonly show: string
  /** Of the languages to choose from. */
  readonly languages: string
  /** What was done about what customers said. */
  readonly improvements: ImprovementMessages
  readonly about: string
  readonly aboutSentences: readonly string[]

  // Titles and the pages that stand in for others
  readonly title: (company: string, score: number | null) => string
  readonly notFound: Notice
  readonly noSuchView: Notice
  readonly noSuchPeriod: Notice
  /** What a screen says whose address names a survey or segment that is not there. */
  readonly noSuchBoard: string
  readonly broken: Notice
  readonly tryAgain: string
  readonly toFrontPage: string
}
