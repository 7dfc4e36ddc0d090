import type { Day, Period } from './period.ts'
import type { Score, SegmentName, SurveyName } from './snapshot.ts'

/** A survey’s answers by month and segment, as they are given away: what is withheld has no number. */
export interface MonthlyTallies {
  /** That of the results; the same number is the same tallies. */
  readonly number: number
  /** When they were counted, ISO 8601 in UTC. */
  readonly generatedAt: string
  /** The day on which they were counted, in the company’s time zone. */
  readonly day: Day
  /** `null` while there is no survey. */
  readonly survey: SurveyName | null
  /** By month, everybody first; a month or a segment without answers has none. */
  readonly tallies: readonly MonthlyTally[]
}

/** The answers of one calendar month: of everybody, or of one segment. */
export type MonthlyTally = Period & {
  readonly dimension: SegmentName | null
  readonly segment: SegmentName | null
} & Score
