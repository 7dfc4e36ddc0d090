import type { Language } from '#nps/languages.ts'
import { adminDe } from './de.ts'
import { adminEn } from './en.ts'
import { adminPl } from './pl.ts'
import { adminSv } from './sv.ts'
import { adminZh } from './zh.ts'

/**
 * Everything that people read in the admin area, in one language: English says what there is to be said.
 * Kept apart: no browser of a wall loads it.
 */
export type AdminMessages = typeof adminEn

const LANGUAGES: Readonly<Record<Language, AdminMessages>> = {
  en: adminEn,
  sv: adminSv,
  pl: adminPl,
  de: adminDe,
  zh: adminZh,
}

/** What is read in the admin area in a language. */
export function adminMessagesIn(language: Language): AdminMessages {
  return LANGUAGES[language]
}
