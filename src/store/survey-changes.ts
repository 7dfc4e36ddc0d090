import type { SurveyKind } from '#nps/snapshot.ts'
import type { Connection } from './engines/sqlite.ts'
import type { OwnRules } from './own-rules.ts'
import { findSurvey, listSurveys } from './surveys.ts'

/** A survey as somebody wants it to be. */
export interface SurveyChange extends OwnRules {
  readonly name: string
  readonly kind: SurveyKind
}

/** What came of a change: its name may be another one's, and what it is about may be gone. */
export type Changed = 'done' | 'taken' | 'gone'

/**
 * Changes a survey. Its address stays, and what comes with its former name still belongs to it.
 */
export async function changeSurvey(
  connection: Connection,
  id: number,
  { name, kind, window, minimums }: SurveyChange,
): Promise<Changed> {
  const survey = (await listSurveys(connection)).find((one) => one.id === id)
  if (!survey) return 'gone'
  const other = await findSurvey(connection, name)
  if (other && other.id !== id) return 'taken'
  if (survey.name !== name) await keepFormerName(connection, id, survey.name, name)
  await connection.tables
    .updateTable('surveys')
    .set({
      name,
      kind,
      own_window: window && JSON.stringify(window),
      minimum_group: minimums.group,
      minimum_comments: minimums.comments,
      minimum_headline: minimums.headline,
    })
    .where('id', '=', id)
    .execute()
  return 'done'
}

/** Shows a survey first, the others behind it as they were; `false` when it is first or not there. */
export async function showSurveyFirst(connection: Connection, id: number): Promise<boolean> {
  const surveys = await listSurveys(connection)
  const wanted = surveys.find((survey) => survey.id === id)
  if (!wanted || surveys[0] === wanted) return false
  const ordered = [wanted, ...surveys.filter((survey) => survey !== wanted)]
  const place = connection.prepare('UPDATE surveys SET position = ? WHERE id = ?')
  for (const [position, survey] of ordered.entries()) place.run(position, survey.id)
  return true
}

/** A name that it is called by again is no former one. */
async function keepFormerName(
  { tables }: Connection,
  id: number,
  former: string,
  name: string,
): Promise<void> {
  await tables.replaceInto('former_survey_names').values({ name: former, survey_id: id }).execute()
  await tables.deleteFrom('former_survey_names').where('name', '=', name).execute()
}
