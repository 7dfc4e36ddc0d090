import { Refusal } from '#nps/refusal.ts'
import type { SurveyKind } from '#nps/snapshot.ts'
import { LONGEST_SURVEY_NAME } from '#nps/survey-name.ts'
import type { Connection } from '#store/engines/sqlite.ts'
import { createSurvey, findSurvey, listSurveys, type Survey } from '#store/surveys.ts'

/** The name of the survey that a first import or a first post makes. */
export const FIRST_SURVEY = 'Customer survey'

/**
 * The survey that responses are for: the named one, or the one that is shown first. A survey that
 * is not there yet is made, as a relationship survey if nothing else is said. Throws `Refusal` when it cannot be named so.
 */
export async function surveyFor(
  connection: Connection,
  name: string | null,
  kind: SurveyKind = 'relationship',
): Promise<{ survey: Survey; isNew: boolean }> {
  const wanted = name?.trim() || null
  const known = wanted ? await findSurvey(connection, wanted) : (await listSurveys(connection))[0]
  if (known) return { survey: known, isNew: false }
  if (wanted && !isSurveyName(wanted)) throw badName()
  return {
    survey: await createSurvey(connection, wanted ?? FIRST_SURVEY, kind),
    isNew: true,
  }
}

function isSurveyName(name: string): boolean {
  return name.length <= LONGEST_SURVEY_NAME && !/\p{Cc}/u.test(name)
}

function badName(): Refusal {
  return new Refusal(
    'bad-option',
    'A survey cannot have such a name.',
    `Give one of at most ${LONGEST_SURVEY_NAME} characters, in one line.`,
  )
}
