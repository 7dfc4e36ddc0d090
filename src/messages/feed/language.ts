import type { Language } from '#nps/languages.ts'
import { feedDe } from './de.ts'
import { feedEn } from './en.ts'
import type { FeedMessages } from './feed-messages.ts'
import { feedPl } from './pl.ts'
import { feedSv } from './sv.ts'
import { feedZh } from './zh.ts'

const LANGUAGES: Readonly<Record<Language, FeedMessages>> = {
  en: feedEn,
  sv: feedSv,
  pl: feedPl,
  de: feedDe,
  zh: feedZh,
}

/** What is read in the feed in a language. */
export function feedMessagesIn(language: Language): FeedMessages {
  return LANGUAGES[language]
}
