import type { Language } from '#nps/languages.ts'
import { newsEn } from './en.ts'
import type { NewsMessages } from './news-messages.ts'

const LANGUAGES: Readonly<Record<Language, NewsMessages>> = { en: newsEn }

/** What is read of news in a language. */
export function newsMessagesIn(language: Language): NewsMessages {
  return LANGUAGES[language]
}
