import { languageFor, type Language, type LanguageWishes } from '#nps/languages.ts'
import type { Settings } from '#store/settings.ts'

/** Finds out in which language somebody reads, who wishes for something or for nothing. */
export type ChooseLanguage = (wishes: Omit<LanguageWishes, 'company'>) => Promise<Language>

/** What the company has chosen is among the wishes; a database that does not answer wishes for nothing. */
export function chooseLanguage(settings: () => Promise<Settings>): ChooseLanguage {
  return async (wishes) => {
    const { language: company } = await settings().catch(() => ({ language: null }))
    return languageFor({ ...wishes, company })
  }
}
