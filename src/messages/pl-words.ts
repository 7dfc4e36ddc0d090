import { pl } from 'make-plural/cardinals'
import { formatIn } from './format.ts'

export const locale = 'pl-PL'

/** How Polish writes figures and times. */
export const write = formatIn(locale)

/** One of a category, and many in the genitive, as numbers and most sentences ask for them. */
export const CATEGORIES = {
  promoter: ['Promotor', 'promotorów'],
  passive: ['Pasywny', 'pasywnych'],
  detractor: ['Krytyk', 'krytyków'],
} as const

/** The form of a word that goes with a whole number: of 1, of 2 to 4 and 22, of 0, 5 and 12, by the rules of CLDR. */
export function formOf(count: number, one: string, few: string, many: string): string {
  return { one, few, many, other: many }[pl(count)]
}

/** So many of something: `1 odpowiedź`, `2 odpowiedzi`, `5 odpowiedzi`. */
export function counted(count: number, one: string, few: string, many: string): string {
  return `${write.whole(count)} ${formOf(count, one, few, many)}`
}
