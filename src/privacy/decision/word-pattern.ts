/** Finds words in a text. */
export interface WordPattern {
  readonly test: (text: string) => boolean
}

/**
 * Finds any of the words, which are separated by blanks and may end in `*` for whatever letters follow
 * and have `_` for a blank. Chinese words need no borders. There may be 31 such patterns: they share
 * one index, so that each word of a text is looked up once for all of them.
 */
export function anyOf(words: string): WordPattern {
  const bit = 1 << patterns++
  const all = words.trim().split(/\s+/)
  const han = all.filter((word) => HAN.test(word))
  if (han.length > 0) hanPatterns.push({ bit, pattern: new RegExp(han.join('|'), 'iu') })
  for (const word of all) if (!HAN.test(word)) enter(word, bit)
  return { test: (text) => (bitsOf(text) & bit) !== 0 }
}

let patterns = 0

const HAN = /\p{Script=Han}/u

const hanPatterns: { readonly bit: number; readonly pattern: RegExp }[] = []

/** A word, or the first word of a phrase. */
interface Entry {
  readonly bit: number
  readonly word: string
  readonly isBeginning: boolean
  readonly phrase: RegExp | null
}

/** By their first letters. */
const entries = new Map<string, Entry[]>()

/** Nothing that ends in `*` is shorter. */
const KEY = 3

function enter(word: string, bit: number): void {
  const first = /^\p{L}+\*?/u.exec(word)?.[0] ?? ''
  const letters = first.replace('*', '')
  const phrase = first === word ? null : new RegExp(sourceOf(word), 'iu')
  const entry = { bit, word: letters, isBeginning: first.endsWith('*'), phrase }
  const key = letters.slice(0, KEY)
  entries.set(key, [...(entries.get(key) ?? []), entry])
}

function sourceOf(word: string): string {
  const source = word.replace(/_/g, String.raw`\s`).replace(/\*$/, String.raw`\p{L}*`)
  return `(?<!\\p{L})${source.replace(/\*(?=\\s)/g, String.raw`\p{L}*`)}(?!\\p{L})`
}

/** What was looked up last: all patterns are tried on one text before the next. */
let known = { text: '', bits: 0 }

function bitsOf(text: string): number {
  if (known.text !== text) known = { text, bits: lookedUp(text) }
  return known.bits
}

function lookedUp(text: string): number {
  let bits = 0
  for (const word of text.toLowerCase().match(WORD) ?? [])
    for (const entry of entries.get(word.slice(0, KEY)) ?? [])
      if (isOf(word, entry) && (entry.phrase?.test(text) ?? true)) bits |= entry.bit
  if (HAN.test(text))
    for (const { bit, pattern } of hanPatterns) if (pattern.test(text)) bits |= bit
  return bits
}

const WORD = /\p{L}+/gu

function isOf(word: string, entry: Entry): boolean {
  return entry.isBeginning ? word.startsWith(entry.word) : word === entry.word
}
