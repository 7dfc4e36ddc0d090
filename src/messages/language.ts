import type { Language } from '#nps/languages.ts'
import { en } from './en.ts'
import type { Messages } from './messages.ts'

const LANGUAGES: Readonly<Record<Language, Messages>> = { en }

/** What is read on pages in a language. */
export function messagesIn(language: Language): Messages {
  return LANGUAGES[language]
}
