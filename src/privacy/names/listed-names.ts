import { factsOf, INFLECTED, NAME, type Lexicon } from './lexicon.ts'
import type { FoundName } from './name-finder.ts'
import { tokensOf, type Tokens } from './tokens.ts'
import { SHAPE, shapeOf } from './word-shape.ts'

/** Languages that nothing was learnt of: their common words and their names are in the lists. */
export const LISTED = ['da', 'no', 'fi', 'fr', 'es', 'it', 'nl', 'pt'] as const

/**
 * Names by lists and capitals alone, all of them for somebody to look at: first names that are no
 * common word, and last names beside another capital. Nothing in a language without lists.
 */
export function listedNames(text: string, language: string, lexicon: Lexicon): FoundName[] {
  if (!LISTED.includes(language as 'da')) return []
  const tokens = tokensOf(text)
  const pieces = tokens.words.map((word) => pieceOf(word, language, lexicon))
  return pieces.flatMap(({ isFirst, isLast }, at) => {
    const besideCapital =
      (pieces[at - 1]?.isCapital ?? false) || (pieces[at + 1]?.isCapital ?? false)
    return isFirst || (isLast && besideCapital) ? [foundAt(tokens, at)] : []
  })
}

interface Piece {
  readonly isCapital: boolean
  readonly isFirst: boolean
  readonly isLast: boolean
}

function pieceOf(word: string, language: string, lexicon: Lexicon): Piece {
  const lower = word.toLowerCase()
  const shape = shapeOf(word, lower)
  const isCapital = shape === SHAPE.capital || (shape === SHAPE.capitals && word.length > 2)
  if (!isCapital) return { isCapital, isFirst: false, isLast: false }
  const { name, rank } = factsOf(lexicon, lower, language)
  const isRare = rank === 0 || rank >= RARE
  const isName = name > 0 && (name & (INFLECTED | NAME.brand)) === 0
  const isFirst = isName && (name & NAME.first) > 0 && isRare
  return { isCapital, isFirst, isLast: isName && rank === 0 }
}

/** Lists of common words have common first names too, but not among the most common. */
const RARE = 4

function foundAt({ starts, ends }: Tokens, at: number): FoundName {
  return { start: starts[at] ?? 0, end: ends[at] ?? 0, sure: false, kind: 'person' }
}
