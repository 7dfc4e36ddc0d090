import type { Language } from '#nps/languages.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import type { Messages } from './messages.ts'
import { pl } from './pl.ts'
import { sv } from './sv.ts'
import { zh } from './zh.ts'

const LANGUAGES: Readonly<Record<Language, Messages>> = { en, sv, pl, de, zh }

/** What is read on pages in a language. */
export function messagesIn(language: Language): Messages {
  return LANGUAGES[language]
}
