import type { Language } from '#nps/languages.ts'
import { notesDe } from './de.ts'
import { notesEn } from './en.ts'
import type { Notes } from './notes.ts'
import { notesPl } from './pl.ts'
import { notesSv } from './sv.ts'
import { notesZh } from './zh.ts'

const LANGUAGES: Readonly<Record<Language, Notes>> = {
  en: notesEn,
  sv: notesSv,
  pl: notesPl,
  de: notesDe,
  zh: notesZh,
}

/** What people are told who are not looking, in a language. */
export function notesIn(language: Language): Notes {
  return LANGUAGES[language]
}
