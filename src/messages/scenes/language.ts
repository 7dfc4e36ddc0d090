import type { Language } from '#nps/languages.ts'
import { scenesDe } from './de.ts'
import { scenesEn } from './en.ts'
import { scenesPl } from './pl.ts'
import type { SceneMessages } from './scene-messages.ts'
import { scenesSv } from './sv.ts'
import { scenesZh } from './zh.ts'

const LANGUAGES: Readonly<Record<Language, SceneMessages>> = {
  en: scenesEn,
  sv: scenesSv,
  pl: scenesPl,
  de: scenesDe,
  zh: scenesZh,
}

/** What is read on scenes in a language. For the server: a wall loads the words of its own alone. */
export function sceneMessagesIn(language: Language): SceneMessages {
  return LANGUAGES[language]
}
