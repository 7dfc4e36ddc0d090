import type { Connection } from './engines/sqlite.ts'
import { readSettings } from './settings.ts'
import { findSurvey, listSurveys } from './surveys.ts'

/**
 * The time zone that decides on which day an answer to a survey falls, by a name that it has or had:
 * its own, or the company's. Without a name it is that of the survey shown first; a survey that is not
 * there yet will have the company's.
 */
export async function timeZoneOfSurvey(
  connection: Connection,
  name: string | null,
): Promise<string> {
  const [first] = name === null ? await listSurveys(connection) : []
  const survey = name === null ? first : await findSurvey(connection, name)
  const own = connection.prepare('SELECT time_zone FROM surveys WHERE id = ?').pluck()
  return (
    (own.get(survey?.id ?? 0) as string | null | undefined) ??
    (await readSettings(connection)).timeZone
  )
}
