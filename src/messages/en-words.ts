import { formatIn } from './format.ts'

/** How English writes figures and times. */
export const write = formatIn('en-GB')

/** One of a category, and many. */
export const CATEGORIES = {
  promoter: ['Promoter', 'promoters'],
  passive: ['Passive', 'passives'],
  detractor: ['Detractor', 'detractors'],
} as const

/** So many of something. */
export function counted(count: number, one: string, many: string): string {
  return `${write.whole(count)} ${write.plural(count) === 'one' ? one : many}`
}
