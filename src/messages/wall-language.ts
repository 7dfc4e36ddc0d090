import { wallEn } from './wall-en.ts'
import type { WallMessages } from './wall-messages.ts'

const LANGUAGES = new Map<string, WallMessages>([[wallEn.language, wallEn]])

/** What is read on a wall in a language that `messagesIn` has chosen; English where we do not speak it. */
export function wallMessagesIn(language: string): WallMessages {
  return LANGUAGES.get(language) ?? wallEn
}
