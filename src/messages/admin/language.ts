import { adminEn } from './en.ts'

/** Everything that people read in the admin area, in one language. Kept apart: no browser of a wall loads it. */
export type AdminMessages = typeof adminEn

const LANGUAGES = new Map<string, AdminMessages>([[adminEn.language, adminEn]])

/** What is read in the admin area in a language; English where we do not speak it. */
export function adminMessagesIn(language: string | null): AdminMessages {
  const [base = ''] = (language ?? '').toLowerCase().split('-')
  return LANGUAGES.get(base) ?? adminEn
}
