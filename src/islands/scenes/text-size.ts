/** How large words are that may be short or long. */
export type TextSize = 'huge' | 'large' | 'medium' | 'small'
const SIZES = ['huge', 'large', 'medium', 'small'] as const

/** Chinese, Japanese and Korean characters are as wide as two letters. */
const WIDE = /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uff60]/g

/** How long a text is, in the widths of letters. */
export function lengthOf(text: string): number {
  return text.length + (text.match(WIDE) ?? []).length
}

/** How long texts, and their longest words, may be for a size. */
export type Limits = readonly [huge: number, large: number, medium: number]

/** No word may be wider than a screen that hangs on its side. */
const WORDS: Limits = [13, 17, 23]

/** The size for the longest of some texts, each size for texts that are no longer than its limit. */
export function sizeFor(texts: readonly string[], limits: Limits): TextSize {
  const longest = Math.max(0, ...texts.map(lengthOf))
  const words = texts.join(' ').replace(WIDE, ' ').split(/\s+/)
  const longestWord = Math.max(...words.map(lengthOf))
  const fits = (index: number) =>
    longest <= (limits[index] ?? Infinity) && longestWord <= (WORDS[index] ?? Infinity)
  return SIZES.find((_, index) => fits(index)) ?? 'small'
}
