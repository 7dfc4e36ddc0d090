import type { Contributions } from './contribution.ts'
import type { PathPoint } from './forecast/outlook.ts'
import type { TooEarly } from './forecast/too-early.ts'
import type { GoalMove } from './goal-history.ts'
import type { Score, SegmentName } from './snapshot.ts'

/** What leadership looks at besides the score: how it moves towards the goals, and what moves it. */
export interface Course {
  /** The dimension that it is taken apart by; `null` for a segment, and where there is none. */
  readonly dimension: SegmentName | null
  /** Its segments beside each other, in their own order. */
  readonly segments: readonly SegmentScore[]
  /** How many more it has than are listed. */
  readonly unlisted: number
  /** What its segments have done to the change of the headline; `null` where that is not told. */
  readonly contributions: Contributions<string> | null
  /** Where the headline will be; `null` while it is withheld. */
  readonly fan: Fan | null
  /** How goals were moved, by their ids; those that were not are left out. */
  readonly moves: Readonly<Record<string, readonly GoalMove[]>>
}

/** A segment with its score in the window of the headline. */
export interface SegmentScore extends SegmentName {
  readonly score: Score
}

/** Where the headline will be month after month, or why it is too early to say. */
export type Fan = TooEarly | { readonly isTooEarly: false; readonly path: readonly PathPoint[] }
