import type { SurveyKind } from '#nps/snapshot.ts'
import type { Connection } from './engines/sqlite.ts'
import { freeId } from './free-id.ts'
import { freeSlug } from './slug.ts'

/** One questionnaire with one recommend question. */
export interface Survey {
  readonly id: number
  /** Its name in URLs. */
  readonly slug: string
  readonly name: string
  readonly kind: SurveyKind
}

/**
 * All surveys, the one that is shown first leading. One without answers, such as an undone import
 * leaves behind, is never shown before one that has some.
 */
export async function listSurveys({ prepare }: Connection): Promise<Survey[]> {
  const list = prepare(
    `SELECT id, slug, name, kind FROM surveys
      ORDER BY NOT EXISTS (SELECT 1 FROM daily_ratings WHERE survey_id = surveys.id), position, id`,
  )
  return list.all() as Survey[]
}

/** Whether a survey has an answer that counts. */
export async function hasAnswers({ prepare }: Connection, survey: number): Promise<boolean> {
  return prepare('SELECT 1 FROM daily_ratings WHERE survey_id = ?').get(survey) !== undefined
}

/** The survey that has a name, or has had it, whatever its case; `null` when there is none. */
export async function findSurvey({ tables }: Connection, name: string): Promise<Survey | null> {
  const survey = await tables
    .selectFrom('surveys')
    .select(['id', 'slug', 'name', 'kind'])
    .where((by) => {
      const former = by.selectFrom('former_survey_names').select('survey_id')
      return by.or([by('name', '=', name), by('id', 'in', former.where('name', '=', name))])
    })
    .executeTakeFirst()
  return survey ?? null
}

/** Adds a survey behind those that are there. Throws when the name is taken. */
export async function createSurvey(
  connection: Connection,
  name: string,
  kind: SurveyKind,
): Promise<Survey> {
  const others = await listSurveys(connection)
  const slug = freeSlug(name, new Set(others.map((survey) => survey.slug)), 'survey')
  return connection.tables
    .insertInto('surveys')
    .values({ id: freeId(connection, 'surveys'), slug, name, kind, position: others.length })
    .returning(['id', 'slug', 'name', 'kind'])
    .executeTakeFirstOrThrow()
}
