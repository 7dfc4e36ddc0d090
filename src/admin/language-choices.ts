import { LANGUAGES } from '#nps/languages.ts'

/** The languages to choose from, each by its own name, behind having no wish. */
export function languageChoices(
  none: string,
): ReadonlyMap<string, readonly { readonly value: string; readonly label: string }[]> {
  const spoken = Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))
  return new Map([['', [{ value: '', label: none }, ...spoken]]])
}
