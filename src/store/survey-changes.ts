import type { SurveyKind } from '#nps/snapshot.ts'
import type { Connection } from './engines/sqlite.ts'
import type { OwnRules } from './own-rules.ts'
import { findSurvey, listSurveys } from './surveys.ts'

/** A survey as somebody wants it to be. */
export interface SurveyChange extends OwnRules {
  readonly name: string
  readonly kind: SurveyKind
}

/**
 * What came of a change: its name may be another one's, or that of something merged into it, and what
 * it is about may be gone.
 */
export type Changed = 'done' | 'taken' | 'taken by part' | 'gone'

/**
 * Changes a survey. Its address stays, and what comes with its former name still belongs to it.
 */
export async function changeSurvey(
  connection: Connection,
  id: number,
  { name, kind, timeZone, window, minimums }: SurveyChange,
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
      time_zone: timeZone,
      own_window: window && JSON.stringify(window),
      minimum_group: minimums.group,
      minimum_comments: minimums.comments,
      minimum_headline: minimums.headline,
    })
    .where('id', '=', id)
    .execute()
  return 'done'
}

/** Where a survey goes in the order in which they are shown. */
export type Move = 'first' | 'earlier' | 'later'

/**
 * Moves a survey in the order, the others staying as they were; `false` when it stays where it is, as
 * one without answers does behind those that have some, or when it is not there.
 */
export async function moveSurvey(connection: Connection, id: number, move: Move): Promise<boolean> {
  const before = (await listSurveys(connection)).map((survey) => survey.id)
  const from = before.indexOf(id)
  if (from === -1) return false
  const to = move === 'first' ? 0 : Math.max(0, from + (move === 'earlier' ? -1 : 1))
  const place = connection.prepare('UPDATE surveys SET position = ? WHERE id = ?')
  for (const [position, survey] of before.toSpliced(from, 1).toSpliced(to, 0, id).entries())
    place.run(position, survey)
  const after = await listSurveys(connection)
  return after.some((survey, index) => survey.id !== before[index])
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
