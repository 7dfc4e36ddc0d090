import type { Language } from '#nps/languages.ts'
import { embedsDe } from './de.ts'
import type { EmbedMessages } from './embed-messages.ts'
import { embedsEn } from './en.ts'
import { embedsPl } from './pl.ts'
import { embedsSv } from './sv.ts'
import { embedsZh } from './zh.ts'

const LANGUAGES: Readonly<Record<Language, EmbedMessages>> = {
  en: embedsEn,
  sv: embedsSv,
  pl: embedsPl,
  de: embedsDe,
  zh: embedsZh,
}

/** What is read in embeds in a language. For the server: a frame loads the words of its own alone. */
export function embedMessagesIn(language: Language): EmbedMessages {
  return LANGUAGES[language]
}
