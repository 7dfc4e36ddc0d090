import { basename, dirname } from 'node:path'
import { Refusal } from '#nps/refusal.ts'
import type { Connection } from '#store/engines/sqlite.ts'
import { findSurvey, listSurveys, type Survey } from '#store/surveys.ts'
import { choiceOf } from '#app/imports/chosen.ts'
import { surveyChoice } from '#app/imports/survey-choice.ts'

/**
 * The survey that a dropped file is for: that of its sub-folder; else the one whose name stands in
 * its own; else the only one. `null` while there is none at all. Throws `Refusal` where nothing tells.
 */
export async function droppedSurvey(connection: Connection, name: string): Promise<Survey | null> {
  const surveys = await listSurveys(connection)
  const folder = dirname(name)
  if (folder !== '.') return named(await findSurvey(connection, folder), folder, surveys)
  if (surveys.length === 0) return null
  const { survey } = surveyChoice(surveys, { names: [basename(name)], remembered: null })
  const known = surveys.find((one) => choiceOf(one) === survey)
  if (known) return known
  throw new Refusal(
    'which-survey',
    `There are several surveys, and nothing tells which of them this file is for: ${quoted(surveys)}.`,
    'Make a folder in the drop folder that is named like the survey, and put the file there.',
  )
}

/** A slip of the pen in a folder's name makes no survey. */
function named(found: Survey | null, folder: string, surveys: readonly Survey[]): Survey {
  if (found) return found
  throw new Refusal(
    'which-survey',
    `There is no survey named “${folder}”, as the folder of this file is.`,
    surveys.length > 0
      ? `Name the folder like one of these: ${quoted(surveys)}. To make a new survey, import a first file into it on /admin/imports.`
      : 'To make a new survey, import a first file into it on /admin/imports.',
  )
}

function quoted(surveys: readonly Survey[]): string {
  return surveys.map(({ name }) => `“${name}”`).join(', ')
}
