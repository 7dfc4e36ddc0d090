import { en } from './en.ts'
import type { Messages } from './messages.ts'

const LANGUAGES = new Map<string, Messages>([[en.language, en]])

/** What is read in a language, such as `sv` or `sv-FI`; English where we do not speak it. */
export function messagesIn(language: string | null): Messages {
  const [base = ''] = (language ?? '').toLowerCase().split('-')
  return LANGUAGES.get(base) ?? en
}
