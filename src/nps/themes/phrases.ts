import { fold, isUnspaced, partsOf, wordsOf } from './fold.ts'
import { stopWords } from './stop-words.ts'
import type { ThemeLanguage } from './theme.ts'

/** The longest phrase, in words. */
const LONGEST = 3

/** From a character of a text to the one behind its end. */
export type Marked = readonly [start: number, end: number]

/**
 * The phrases of one to three words that a text has and that might tell something, in small letters:
 * none reaches into what is masked or marked, and none begins or ends with a stop word.
 */
export function phrasesOf(
  text: string,
  language: ThemeLanguage | null,
  marked: readonly Marked[] = [],
): Set<string> {
  const stops = stopWords(language)
  const phrases = new Set<string>()
  for (const part of partsOf(without(text, marked))) {
    const words = wordsOf(part.normalize('NFC').toLowerCase()).flatMap(piecesOf)
    for (const start of words.keys())
      for (let length = 1; length <= LONGEST && start + length <= words.length; length += 1) {
        const phrase = words.slice(start, start + length)
        if (isTelling(phrase, stops)) phrases.add(written(phrase))
      }
  }
  return phrases
}

function without(text: string, marked: readonly Marked[]): string {
  let plain = text
  for (const [start, end] of marked)
    plain = plain.slice(0, start) + '\n'.repeat(Math.max(0, end - start)) + plain.slice(end)
  return plain
}

function isTelling(phrase: readonly string[], stops: ReadonlySet<string>): boolean {
  const [first = '', last = ''] = [phrase[0], phrase.at(-1)]
  if (stops.has(first) || stops.has(last)) return false
  if (phrase.some((word) => /\p{N}/u.test(word))) return false
  return written(phrase).length >= (isUnspaced(first) ? 2 : 3)
}

function written(phrase: readonly string[]): string {
  const [first = ''] = phrase
  return phrase.join(isUnspaced(first) ? '' : ' ')
}

let segmenter: Intl.Segmenter | undefined

/** A script without spaces has words all the same. */
function piecesOf(word: string): string[] {
  if (!isUnspaced(word)) return [word]
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' })
  return Array.from(segmenter.segment(word), ({ segment }) => segment)
}

/** Whether one phrase is in another, word by word. */
export function isWithin(phrase: string, other: string): boolean {
  if (isUnspaced(phrase)) return other.includes(phrase)
  return ` ${fold(other)} `.includes(` ${fold(phrase)} `)
}
