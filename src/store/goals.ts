import type { Day } from '#nps/period.ts'
import type { Connection } from './engines/sqlite.ts'

/** A target score for a scope, perhaps with a due date. */
export interface Goal {
  readonly id: number
  readonly name: string | null
  readonly target: number
  readonly due: Day | null
  readonly reachedOn: Day | null
  /** `null`: the company's, shown with each survey. */
  readonly survey: number | null
  readonly segment: number | null
}

/** The goals that concern a survey, or a segment of it: the company's, the survey's and its own. */
export async function listGoals(
  { prepare }: Connection,
  survey: number | null,
  segment: number | null,
): Promise<Goal[]> {
  const list = prepare(
    `SELECT id, name, target, due, reached_on AS reachedOn, survey_id AS survey, segment_id AS segment
      FROM goals
      WHERE (survey_id IS NULL OR survey_id = ?) AND (segment_id IS NULL OR segment_id = ?)
      ORDER BY target, id`,
  )
  return list.all(survey, segment) as Goal[]
}
