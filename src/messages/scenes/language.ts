import { scenesEn } from './en.ts'
import type { SceneMessages } from './scene-messages.ts'

const LANGUAGES = new Map<string, SceneMessages>([[scenesEn.language, scenesEn]])

/** What is read on scenes in a language, as pages have it; English where we do not speak it. */
export function sceneMessagesIn(language: string): SceneMessages {
  return LANGUAGES.get(language) ?? scenesEn
}
