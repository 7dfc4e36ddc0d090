import type { ChangeVerdict } from '#nps/change.ts'
import type { GoalVerdict } from '#nps/goal.ts'
import type { Day } from '#nps/period.ts'
import type { Category } from '#nps/rating.ts'
import type {
  GoalStanding,
  Progress,
  ShownScore,
  ThemeStanding,
  TrendPoint,
  WaveRate,
  WindowSpan,
  WithheldReason,
} from '#nps/snapshot.ts'

/** A calm picture's words: what is the matter, and what follows from it. */
export interface Notice {
  readonly title: string
  readonly body: string
}

/** A row of a table that stands behind a chart. */
export type Row = readonly [head: string, ...cells: string[]]

/** What is known of a theme that is not withheld. */
export type ThemeFigures = Extract<ThemeStanding, { readonly withheld: false }>

/** The words around the code of an unpaired wall. */
export interface PairingWords {
  /** Small, below a board. */
  readonly short: string
  /** Where the code is typed. */
  readonly where: (address: string) => string
  /** Of the QR code, for those who hear it. */
  readonly picture: (code: string) => string
  /** On a wall that may show no board. */
  readonly closed: Notice
}

/** Everything that people read, in one language. Consumers never format a figure themselves. */
export interface Messages {
  /** For the page's `lang`. */
  readonly language: string

  // The score
  readonly nps: string
  /** The same where there is no room. */
  readonly short: string
  readonly signed: (value: number) => string
  /** A figure on a scale: a minus where it needs one, no plus. */
  readonly plain: (value: number) => string
  readonly whole: (value: number) => string
  readonly answers: (count: number) => string
  readonly margin: (points: number) => string
  /** All of the score in one sentence, for those who hear it. */
  readonly scoreAloud: (score: ShownScore) => string
  readonly confidence: (score: ShownScore) => string
  readonly window: (window: WindowSpan) => string
  /** How many of those who were asked have answered. */
  readonly responseRate: (rate: WaveRate) => string

  // Change, targets, shares
  readonly change: (verdict: ChangeVerdict, points: number) => string
  readonly since: (window: WindowSpan) => string
  readonly changeAside: (verdict: ChangeVerdict, points: number) => string
  readonly nothingBefore: string
  readonly verdict: (verdict: GoalVerdict, target: number) => string
  readonly category: (category: Category) => string
  readonly share: (category: Category, percent: number) => string

  // Times
  readonly month: (month: string) => string
  readonly monthInFull: (month: string) => string
  readonly dataThrough: (day: Day) => string
  /** Beside it, when even the newest answer is that many months old. */
  readonly newestAnswer: (months: number) => string
  readonly updated: (instant: number, timeZone: string) => string
  /** Since when nothing has been heard, and for how many minutes that is. */
  readonly ageing: (instant: number, timeZone: string, minutes: number) => string
  readonly stale: (instant: number, timeZone: string, minutes: number) => string

  // When there is nothing, or not yet
  readonly withheld: (reason: WithheldReason, progress: Progress | null) => Notice
  readonly importCommand: string
  readonly noComments: string

  // Headings and controls of the pages
  readonly trend: string
  readonly trendTable: string
  readonly trendColumns: Row
  readonly trendRow: (point: TrendPoint) => Row
  readonly distribution: string
  readonly distributionColumns: Row
  /** Of so many answers without a rating, and whether there are others. */
  readonly withoutRating: (count: number, hasOthers: boolean) => string
  readonly comments: string
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
  /** How the comments were chosen: with the percentages of the three categories, if those are told. */
  readonly fairSample: (percents: readonly number[] | null) => string
  /** What stands before these percentages where there is no room for words. */
  readonly fairSampleOf: string
  readonly percent: (percent: number) => string
  /** Why they are not in proportion: there are too few of some. */
  readonly unfairSample: (lacking: readonly Category[]) => string
  readonly moreComments: (count: number) => string
  /** What is said of those that come behind the fair sample. */
  readonly beyondSample: string
  readonly goals: string
  readonly goalName: (goal: GoalStanding) => string
  readonly goalNeed: (goal: GoalStanding) => string | null
  readonly goalDue: (goal: GoalStanding) => string | null
  readonly survey: string
  readonly segment: string
  readonly everybody: string
  readonly period: string
  readonly periods: Readonly<Record<'latest' | 'year' | 'twelve' | 'all', string>>
  /** Of a period of chosen months: what it begins and what it ends with. */
  readonly periodFrom: string
  readonly periodThrough: string
  readonly show: string
  readonly about: string
  readonly aboutSentences: readonly string[]

  // Titles and the pages that stand in for others
  readonly title: (company: string, score: number | null) => string
  readonly notFound: Notice
  readonly noSuchView: Notice
  readonly noSuchPeriod: Notice
  /** What a screen says whose address names a survey or segment that is not there. */
  readonly noSuchBoard: string
  /** What a wall says that nobody has paired. */
  readonly pairing: PairingWords
  readonly broken: Notice
  readonly toFrontPage: string
}
