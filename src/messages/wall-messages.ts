import type { ChangeVerdict } from '#nps/change.ts'
import type { GoalVerdict } from '#nps/goal.ts'
import type { Day } from '#nps/period.ts'
import type { Category } from '#nps/rating.ts'
import type {
  GoalStanding,
  Progress,
  ShownScore,
  WindowSpan,
  WithheldReason,
} from '#nps/snapshot.ts'

/** A calm picture's words: what is the matter, and what follows from it. */
export interface Notice {
  readonly title: string
  readonly body: string
}

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

/**
 * What is read on a wall, in one language, and nothing else: a wall loads it. Consumers never format a
 * figure themselves.
 */
export interface WallMessages {
  /** For the page's `lang`. */
  readonly language: string

  // The score
  readonly nps: string
  readonly signed: (value: number) => string
  /** A figure on a scale: a minus where it needs one, no plus. */
  readonly plain: (value: number) => string
  readonly whole: (value: number) => string
  readonly answers: (count: number) => string
  readonly margin: (points: number) => string
  /** All of the score in one sentence, for those who hear it. */
  readonly scoreAloud: (score: ShownScore) => string

  // Change, targets, shares
  readonly change: (verdict: ChangeVerdict, points: number) => string
  readonly since: (window: WindowSpan) => string
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

  // Headings, and what stands below them
  readonly trend: string
  readonly comments: string
  /** How the comments were chosen: with the percentages of the three categories, if those are told. */
  readonly fairSample: (percents: readonly number[] | null) => string
  /** What stands before these percentages where there is no room for words. */
  readonly fairSampleOf: string
  readonly percent: (percent: number) => string
  /** Why they are not in proportion: there are too few of some. */
  readonly unfairSample: (lacking: readonly Category[]) => string
  readonly goals: string
  readonly goalNeed: (goal: GoalStanding) => string | null
  /** What a wall says that nobody has paired. */
  readonly pairing: PairingWords
}
