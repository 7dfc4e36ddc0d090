import type { Category } from './rating.ts'
import type { PublicComment } from './snapshot.ts'

/** Which of the comments that are shown somebody wants to read. */
export interface CommentSearch {
  /** Each of them has to be in a comment; `''` for any. */
  readonly words: string
  /** `null` for all. */
  readonly category: Category | null
}

/** A part of a comment, and whether it is what was looked for. */
export interface Part {
  readonly text: string
  readonly isFound: boolean
}

/** Nobody looks for more than that at once. */
const LONGEST = 100

/** What somebody has typed, as it is looked for and shown again. */
export function wordsIn(typed: string | null): string {
  return (typed ?? '').trim().replace(/\s+/g, ' ').slice(0, LONGEST)
}

/**
 * Those of some comments that have all the words, in whatever capitals and with or without marks, and
 * that are of the category. Nothing is found that was not among them.
 */
export function searchComments(
  comments: readonly PublicComment[],
  { words, category }: CommentSearch,
): readonly PublicComment[] {
  const wanted = foldedWords(words)
  if (wanted.length === 0 && category === null) return comments
  return comments.filter((comment) => {
    if (category !== null && comment.category !== category) return false
    const { folded } = fold(comment.text)
    return wanted.every((word) => folded.includes(word))
  })
}

/** A text in parts, of which some are words that were looked for. Together they are the text. */
export function partsFound(text: string, words: string): Part[] {
  const { folded, places } = fold(text)
  const isFound = new Uint8Array(text.length)
  for (const word of foldedWords(words))
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length))
      isFound.fill(1, places[at], places[at + word.length])
  const parts: Part[] = []
  let start = 0
  for (let end = 1; end <= text.length; end += 1) {
    if (end < text.length && isFound[end] === isFound[start]) continue
    parts.push({ text: text.slice(start, end), isFound: isFound[start] === 1 })
    start = end
  }
  return parts
}

function foldedWords(words: string): string[] {
  return wordsIn(words)
    .split(' ')
    .map((word) => fold(word).folded)
    .filter((word) => word !== '')
}

/** Letters that are no letter with a mark, as far as Unicode goes. */
const OTHERWISE: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', đ: 'd', ı: 'i' },
}

/**
 * A text without capitals, marks and wide forms, and where in the text each of its units begins, with the
 * end of the text behind them.
 */
function fold(text: string): { readonly folded: string; readonly places: readonly number[] } {
  let folded = ''
  const places: number[] = []
  let place = 0
  for (const letter of text) {
    const plain = letter.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
    for (const one of plain) {
      const units = OTHERWISE[one] ?? one
      folded += units
      for (let unit = 0; unit < units.length; unit += 1) places.push(place)
    }
    place += letter.length
  }
  places.push(text.length)
  return { folded, places }
}
