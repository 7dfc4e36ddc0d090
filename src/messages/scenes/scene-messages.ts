import type { ChangeVerdict } from '#nps/change.ts'
import type { GoalVerdict } from '#nps/goal.ts'
import type { Day } from '#nps/period.ts'
import type { GoalStanding, ImprovementStanding, Score, ShownScore } from '#nps/snapshot.ts'

/** What is read on the scenes of a wall that are not its board. Loaded with them, and never before. */
export interface SceneMessages {
  /** For the page's `lang`. */
  readonly language: string
  /** The interval that the true score lies in, with where that comes from. */
  readonly interval: (score: ShownScore) => string
  readonly verdict: (verdict: GoalVerdict) => string
  /** The rung that the score stands on. */
  readonly now: string
  readonly reachedOn: (day: Day) => string
  /** How fast the score would have to rise; `null` where no date asks for it. */
  readonly pace: (goal: GoalStanding) => string | null
  /** How sure a score is, and of how many; or why it is not told. */
  readonly basis: (score: Score) => string
  readonly improvements: string
  /** When something was done, and what it is about. */
  readonly done: (improvement: ImprovementStanding) => string
  /** Whose score it is, of the answers before something was done and of those since. */
  readonly before: string
  readonly since: string
  /** How long before something was done is looked at. */
  readonly span: string
  /** Said once: what came after need not have come of it. */
  readonly caution: string
  /** What may be said of the difference between the two. */
  readonly verdictOfChange: (verdict: ChangeVerdict) => string
  /** A goal that has just been reached. */
  readonly reached: (target: number) => string
  readonly reachedAside: string
}
