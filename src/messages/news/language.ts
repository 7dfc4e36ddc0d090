import type { Language } from '#nps/languages.ts'
import { newsDe } from './de.ts'
import { newsEn } from './en.ts'
import type { NewsMessages } from './news-messages.ts'
import { newsPl } from './pl.ts'
import { newsSv } from './sv.ts'
import { newsZh } from './zh.ts'

const LANGUAGES: Readonly<Record<Language, NewsMessages>> = {
  en: newsEn,
  sv: newsSv,
  pl: newsPl,
  de: newsDe,
  zh: newsZh,
}

/** What is read of news in a language. */
export function newsMessagesIn(language: Language): NewsMessages {
  return LANGUAGES[language]
}
