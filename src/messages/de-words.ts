import { de } from 'make-plural/cardinals'
import { formatIn } from './format.ts'

export const locale = 'de-DE'

/** How German writes figures and times. */
export const write = formatIn(locale)

/** One of a category, and many. */
export const CATEGORIES = {
  promoter: ['Promotor', 'Promotoren'],
  passive: ['Passiv', 'Passive'],
  detractor: ['Detraktor', 'Detraktoren'],
} as const

/** The form of a word that goes with a number: German has two, by the rules of CLDR. */
export function formOf(count: number, one: string, many: string): string {
  return { one, other: many }[de(count)]
}

/** So many of something. */
export function counted(count: number, one: string, many: string): string {
  return `${write.whole(count)} ${formOf(count, one, many)}`
}

/** `45 %`, which no line break takes apart. */
export function percentOf(percent: number): string {
  return `${write.whole(percent)}\u00a0%`
}

/** How sure an interval is. */
export const SURE = '95\u00a0%'
