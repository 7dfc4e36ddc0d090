import type { EmbedMessages } from './embed-messages.ts'
import { embedsEn } from './en.ts'

const LANGUAGES = new Map<string, EmbedMessages>([[embedsEn.language, embedsEn]])

/** What is read in embeds in a language, as pages have it; English where we do not speak it. */
export function embedMessagesIn(language: string): EmbedMessages {
  return LANGUAGES.get(language) ?? embedsEn
}
