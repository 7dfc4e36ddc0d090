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
  { tables }: Connection,
  survey: number | null,
  segment: number | null,
): Promise<Goal[]> {
  const rows = await tables
    .selectFrom('goals')
    .selectAll()
    .where((goal) => goal.or([goal('survey_id', 'is', null), goal('survey_id', 'is', survey)]))
    .where((goal) => goal.or([goal('segment_id', 'is', null), goal('segment_id', 'is', segment)]))
    .orderBy('target')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    target: row.target,
    due: row.due as Day | null,
    reachedOn: row.reached_on as Day | null,
    survey: row.survey_id,
    segment: row.segment_id,
  }))
}
