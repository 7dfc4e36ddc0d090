import { formatIn } from './format.ts'

export const locale = 'zh-CN'

/** How Simplified Chinese writes figures and times. */
export const write = formatIn(locale)

/** Those of a category: one word for one and for many. */
export const CATEGORIES = {
  promoter: '推荐者',
  passive: '被动者',
  detractor: '贬损者',
} as const

/** So many of something, which is named with its measure word: `条回答`. */
export function counted(count: number, form: string): string {
  return `${write.whole(count)} ${form}`
}
