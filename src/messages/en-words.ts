import { en } from 'make-plural/cardinals'
import { formatIn } from './format.ts'

export const locale = 'en-GB'

/** How English writes figures and times. */
export const write = formatIn(locale)

/** One of a category, and many. */
export const CATEGORIES = {
  promoter: ['Promoter', 'promoters'],
  passive: ['Passive', 'passives'],
  detractor: ['Detractor', 'detractors'],
} as const

/** The form of a word that goes with a number: English has two, by the rules of CLDR. */
export function formOf(count: number, one: string, many: string): string {
  return { one, other: many }[en(count)]
}

/** So many of something. */
export function counted(count: number, one: string, many: string): string {
  return `${write.whole(count)} ${formOf(count, one, many)}`
}
