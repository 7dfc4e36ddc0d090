import type { ChangeVerdict } from '#nps/change.ts'
import type { CommentPolicy } from '#nps/comment-policy.ts'
import type { Minimums } from '#nps/disclosure.ts'
import type { Day } from '#nps/period.ts'
import type { Rhythm } from '#nps/release.ts'
import type { GoalStanding } from '#nps/snapshot.ts'

/** The parts of the page, in their order; each can be linked to by its name. */
export const HOW_PARTS = [
  'question',
  'score',
  'margin',
  'change',
  'window',
  'gate',
  'goals',
  'forecast',
  'rate',
  'themes',
  'sample',
  'groups',
  'masking',
  'keeping',
  'definitions',
  'sources',
] as const

export type HowPart = (typeof HOW_PARTS)[number]

/** A part: its heading, and what holds whatever the figures are. */
export interface HowWords {
  readonly title: string
  readonly body: readonly string[]
}

/** How comments are kept and shown. */
export interface Keeping {
  readonly policy: CommentPolicy
  /** After how many months they are deleted; `null`: never. */
  readonly months: number | null
  readonly rhythm: Rhythm
  /** For how many days behind the month of its answer one is public. */
  readonly days: number
}

/** What is read on the page that says how figures come to be. */
export interface HowMessages {
  readonly title: string
  /** Whose figures stand in the formulas. */
  readonly lead: (company: string, survey: string, segment: string | null) => string
  readonly day: (day: Day) => string
  readonly contents: string
  readonly back: string
  readonly parts: Readonly<Record<HowPart, HowWords>>
  /** A number with so many decimals. */
  readonly exact: (value: number, decimals: number) => string
  /** What stands where there is nothing to compute with. */
  readonly withheld: (reason: string) => string
  /** Head of the table of answers; its last row is all of them. */
  readonly columns: readonly [
    category: string,
    rating: string,
    sign: string,
    answers: string,
    share: string,
  ]
  readonly all: string
  /** What a score with decimals is written as. */
  readonly shownAs: (score: string) => string
  /** Why an interval ends at the end of the scale. */
  readonly clamped: string
  readonly before: (from: string, to: string) => string
  readonly verdict: (verdict: ChangeVerdict) => string
  readonly nothingBefore: string
  readonly gate: (minimums: Minimums) => string
  readonly noGoals: string
  readonly goalVerdict: (goal: GoalStanding, low: string, high: string) => string
  /** What the two formulas of a goal are of. */
  readonly pace: (due: string) => string
  readonly steps: string
  readonly noRate: string
  readonly noThemes: string
  readonly theme: (name: string) => string
  readonly seats: (all: number, promoters: number, passives: number, detractors: number) => string
  readonly groups: (minimums: Minimums) => string
  readonly tokens: string
  readonly keeping: (keeping: Keeping) => readonly string[]
  readonly definitions: readonly (readonly [term: string, meaning: string])[]
}
