import type { ClosedMonth } from '#nps/feed.ts'
import type { GoalStanding, ImprovementStanding } from '#nps/snapshot.ts'

/** What is said of something that happened: in a line, and in a sentence. */
export type Told = readonly [title: string, text: string]

/** What is read in the feed. */
export interface FeedMessages {
  readonly title: (company: string) => string
  readonly goal: (goal: GoalStanding) => Told
  readonly improvement: (improvement: ImprovementStanding) => Told
  readonly month: (month: ClosedMonth) => Told
}
