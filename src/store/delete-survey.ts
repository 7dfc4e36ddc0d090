import type { Connection } from './engines/sqlite.ts'
import { keepRepeatsBefore } from './erase-response.ts'
import { hasAnswers } from './surveys.ts'

/** What came of deleting a survey: answers or a source may keep it, or it is gone already. */
export type SurveyDeleted = 'done' | 'has answers' | 'is fed' | 'gone'

/**
 * Deletes a survey of which no answer counts, with all that is of it: what was undone or taken out as
 * well, which cannot be put back any more. Sources that still feed it keep it; revoked ones do not.
 */
export async function deleteSurvey(connection: Connection, survey: number): Promise<SurveyDeleted> {
  const { prepare } = connection
  if (prepare('SELECT 1 FROM surveys WHERE id = ?').get(survey) === undefined) return 'gone'
  if (await hasAnswers(connection, survey)) return 'has answers'
  if ((await sourcesFeeding(connection, survey)).length > 0) return 'is fed'
  for (const statement of DELETE) prepare(statement).run({ survey })
  keepRepeatsBefore(connection)
  return 'done'
}

/** The names of the sources that feed a survey and are not revoked. */
export async function sourcesFeeding({ prepare }: Connection, survey: number): Promise<string[]> {
  const list = prepare(
    'SELECT name FROM sources WHERE survey_id = ? AND revoked_at IS NULL ORDER BY name',
  )
  return list.pluck().all(survey) as string[]
}

const ITS_DIMENSIONS = '(SELECT id FROM dimensions WHERE survey_id = @survey)'
const ITS_SEGMENTS = `(SELECT id FROM segments WHERE dimension_id IN ${ITS_DIMENSIONS})`

/** What points to something goes before it. Words, segments and repeats of responses go with them. */
const DELETE = [
  'DELETE FROM responses WHERE survey_id = @survey',
  `DELETE FROM withdrawals
    WHERE NOT EXISTS (SELECT 1 FROM responses WHERE withdrawal_id = withdrawals.id)`,
  'DELETE FROM imports WHERE survey_id = @survey',
  'DELETE FROM never_comments WHERE survey_id = @survey',
  'DELETE FROM daily_comments WHERE survey_id = @survey',
  'DELETE FROM daily_themes WHERE survey_id = @survey',
  `DELETE FROM goals WHERE survey_id = @survey OR segment_id IN ${ITS_SEGMENTS}`,
  'DELETE FROM improvements WHERE survey_id = @survey',
  'DELETE FROM benchmarks WHERE survey_id = @survey',
  'DELETE FROM remembered_columns WHERE survey_id = @survey',
  'DELETE FROM waves WHERE survey_id = @survey',
  'DELETE FROM former_survey_names WHERE survey_id = @survey',
  'DELETE FROM former_dimension_names WHERE survey_id = @survey',
  'UPDATE screens SET survey_id = NULL, segment_id = NULL WHERE survey_id = @survey',
  `DELETE FROM segments WHERE dimension_id IN ${ITS_DIMENSIONS}`,
  'DELETE FROM dimensions WHERE survey_id = @survey',
  'DELETE FROM touchpoints WHERE survey_id = @survey',
  'UPDATE sources SET survey_id = NULL WHERE survey_id = @survey',
  'DELETE FROM surveys WHERE id = @survey',
]
