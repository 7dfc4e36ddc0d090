import type { Day } from '#nps/period.ts'
import type { Connection } from './engines/sqlite.ts'
import { segmentWithParts } from './parts.ts'

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

/**
 * The goals that concern a survey, or a segment of it: the company's, the survey's, its own and those
 * of what was merged into it.
 */
export async function listGoals(
  { prepare }: Connection,
  survey: number | null,
  segment: number | null,
): Promise<Goal[]> {
  const list = prepare(
    `SELECT id, name, target, due, reached_on AS reachedOn, survey_id AS survey,
        iif(segment_id IS NULL, NULL, :segment) AS segment
      FROM goals
      WHERE (survey_id IS NULL OR survey_id = :survey)
        AND (segment_id IS NULL OR segment_id IN ${segmentWithParts(':segment')})
      ORDER BY target, id`,
  )
  return list.all({ survey, segment }) as Goal[]
}
