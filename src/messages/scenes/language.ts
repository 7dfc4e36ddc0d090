import type { Language } from '#nps/languages.ts'
import { scenesEn } from './en.ts'
import type { SceneMessages } from './scene-messages.ts'

const LANGUAGES: Readonly<Record<Language, SceneMessages>> = { en: scenesEn }

/** What is read on scenes in a language. For the server: a wall loads the words of its own alone. */
export function sceneMessagesIn(language: Language): SceneMessages {
  return LANGUAGES[language]
}
