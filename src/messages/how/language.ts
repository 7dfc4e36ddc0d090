import type { Language } from '#nps/languages.ts'
import { howDe } from './de.ts'
import { howEn } from './en.ts'
import type { HowMessages } from './how-messages.ts'
import { howPl } from './pl.ts'
import { howSv } from './sv.ts'
import { howZh } from './zh.ts'

const LANGUAGES: Readonly<Record<Language, HowMessages>> = {
  en: howEn,
  sv: howSv,
  pl: howPl,
  de: howDe,
  zh: howZh,
}

/** What is read, in a language, on the page that says how figures come to be. */
export function howMessagesIn(language: Language): HowMessages {
  return LANGUAGES[language]
}
