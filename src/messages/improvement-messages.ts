import type { Day } from '#nps/period.ts'
import type { ImprovementStanding, Score } from '#nps/snapshot.ts'

/** What is read about what was done. */
export interface ImprovementMessages {
  readonly title: string
  /** Before what customers said, and what was done about it. */
  readonly said: string
  readonly did: string
  readonly day: (day: Day) => string
  /** Beside a title, for who has met the number on the trend. */
  readonly numberAloud: (number: number) => string
  /** Whose score it is, of the answers before something was done and of those since. */
  readonly before: string
  readonly since: string
  /** A score with its margin and how many have answered, or why it is not told. */
  readonly figure: (score: Score) => { readonly points: string | null; readonly basis: string }
  /** Both scores in one line: `before +12, since +14`. */
  readonly beforeSince: (improvement: ImprovementStanding) => string
  /** What may be said of the difference, which is never its cause. */
  readonly verdict: (improvement: ImprovementStanding) => string
  /** Where the difference lies; `null` where there is none. */
  readonly difference: (improvement: ImprovementStanding) => string | null
  /** What is compared, said once. */
  readonly aside: string
  /** The column of the table behind the trend. */
  readonly column: string
  /** What is read in its place by who hears the marks on the trend. */
  readonly marks: string
  /** A mark on the trend: what was done, with the day of each. */
  readonly mark: (titles: readonly { readonly title: string; readonly doneOn: Day }[]) => string
}
