import { Refusal } from '#nps/refusal.ts'
import type { Survey } from '#store/surveys.ts'
import { choiceOf, NEW_SURVEY, type Chosen } from './chosen.ts'

/** The name of the survey that was chosen. Throws `Refusal` while none is, or when it has none. */
export function chosenSurvey(
  { survey, newSurvey }: Pick<Chosen, 'survey' | 'newSurvey'>,
  surveys: readonly Survey[],
): string {
  if (survey === NEW_SURVEY && newSurvey !== '') return newSurvey
  if (survey === NEW_SURVEY)
    throw whichSurvey('The new survey has no name.', 'Give it the name that the wall will show.')
  const known = surveys.find((one) => choiceOf(one) === survey)
  if (known) return known.name
  throw whichSurvey(
    `Which survey do these answers belong to? ${whyOpen(surveys)}`,
    'Choose one, or make a new one: answers of two surveys are never mixed in one score.',
  )
}

function whyOpen([only, ...others]: readonly Survey[]): string {
  return only && others.length === 0
    ? `“${only.name}” has answers already, and none of them came in a file like this.`
    : 'There are several, and nothing in this file tells.'
}

function whichSurvey(message: string, hint: string): Refusal {
  return new Refusal('which-survey', message, hint)
}
