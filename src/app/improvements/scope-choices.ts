import type { Connection } from '#store/engines/sqlite.ts'
import { listSurveys } from '#store/surveys.ts'
import { listThemes } from '#store/themes/themes.ts'

/** Something that can be chosen by its id. */
export interface Choice {
  readonly id: number
  readonly name: string
}

/** A survey, with its name in URLs. */
export interface SurveyChoice extends Choice {
  readonly slug: string
}

/** What something can be about. */
export interface ScopeChoices {
  readonly themes: readonly Choice[]
  readonly surveys: readonly SurveyChoice[]
}

/** The themes and surveys that there are, in their order. */
export async function scopeChoices(connection: Connection): Promise<ScopeChoices> {
  return { themes: listThemes(connection), surveys: await listSurveys(connection) }
}
