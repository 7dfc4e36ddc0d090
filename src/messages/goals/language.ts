import type { Language } from '#nps/languages.ts'
import { goalsDe } from './de.ts'
import { goalsEn } from './en.ts'
import type { GoalsMessages } from './goals-messages.ts'
import { goalsPl } from './pl.ts'
import { goalsSv } from './sv.ts'
import { goalsZh } from './zh.ts'

const LANGUAGES: Readonly<Record<Language, GoalsMessages>> = {
  en: goalsEn,
  sv: goalsSv,
  pl: goalsPl,
  de: goalsDe,
  zh: goalsZh,
}

/** What is read on the page of the goals, in a language. */
export function goalsMessagesIn(language: Language): GoalsMessages {
  return LANGUAGES[language]
}
