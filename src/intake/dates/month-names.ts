import { wordsOf } from '#intake/table/words.ts'

/** The month, from 1, that a word names in any of our languages, long or short; `null` for other words. */
export function monthNamed(word: string): number | null {
  months ??= names('month')
  return months.get(wordsOf(word)) ?? null
}

/** Whether a word names a day of the week. */
export function isWeekday(word: string): boolean {
  weekdays ??= names('weekday')
  return weekdays.has(wordsOf(word))
}

/** Their words mean nothing else in those before them, which go first. */
const OTHERS = ['cs', 'sk', 'sl', 'hu', 'ro', 'ca', 'tr', 'el', 'ru', 'uk', 'bg'] as const

const LANGUAGES = [
  'en',
  'sv',
  'da',
  'nb',
  'de',
  'nl',
  'fr',
  'es',
  'pt',
  'it',
  'fi',
  'pl',
  ...OTHERS,
] as const

let months: Map<string, number> | null = null
let weekdays: Map<string, number> | null = null

/** Every name that the twelve months of a year, or as many of its days, have. */
function names(part: 'month' | 'weekday'): Map<string, number> {
  const found = new Map<string, number>()
  for (const language of LANGUAGES)
    for (const width of ['long', 'short'] as const)
      for (const day of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(language, { [part]: width, day, timeZone: 'UTC' })
        for (let month = 1; month <= 12; month++) addName(found, part, format, month)
      }
  return found
}

/** The days 1 to 12 January 2023 go through the week, the months through the year. */
function addName(
  found: Map<string, number>,
  part: 'month' | 'weekday',
  format: Intl.DateTimeFormat,
  month: number,
): void {
  const date = part === 'month' ? Date.UTC(2023, month - 1, 15) : Date.UTC(2023, 0, month)
  const name = format.formatToParts(date).find(({ type }) => type === part)?.value ?? ''
  const words = wordsOf(name)
  if (/\p{L}/u.test(words) && !found.has(words)) found.set(words, month)
}
