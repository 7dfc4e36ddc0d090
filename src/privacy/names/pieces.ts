import { wordOf, type CommonWords, type Word } from './common-words.ts'
import type { Features } from './features.ts'
import type { Lexicon } from './lexicon.ts'
import type { Tokens } from './tokens.ts'
import { SHAPE, shapeOf } from './word-shape.ts'

/** What words are looked up in. */
export interface Reading {
  readonly lexicon: Lexicon
  readonly language: string
  /** What is known of common words from other texts, and what their own features add up to. */
  readonly common?: { readonly words: CommonWords; readonly sumOf: (own: Features) => Int32Array }
}

/** A word or a sign where it stands. */
export interface Piece {
  readonly word: Word
  readonly shape: number
  /** 0 in the middle of a sentence, 1 at its beginning, 2 at that of the text. */
  readonly place: number
}

const NO_WORD: Word = {
  ...{ lower: '', hash: 0, number: -1 },
  ...{ name: 0, rank: 0, seen: 0, read: 0, tail: 0 },
}

/** What stands beside the first and the last piece. */
export const EDGE: Piece = { word: NO_WORD, shape: 0, place: 0 }

/** The pieces of a text, each looked up. */
export function piecesOf({ words }: Tokens, reading: Reading): Piece[] {
  let place = 2
  return words.map((written) => {
    const lower = written.toLowerCase()
    const shape = shapeOf(written, lower)
    const isWord = shape !== SHAPE.sign && shape !== SHAPE.number
    const lookUp = (): Word => wordOf(lower, isWord, reading)
    const word = reading.common?.words.get(lower, lookUp) ?? lookUp()
    const piece = { word, shape, place }
    place = isWord ? 0 : BEGINS.has(written) ? 1 : place
    return piece
  })
}

/** Behind these a capital says little. */
const BEGINS = new Set('.!?:;"“”„»«-–—*•(/|…'.split(''))

/** Which words the text has in lower case too (1), or with a capital in the middle of a sentence (2). */
export function elsewhereOf(pieces: readonly Piece[]): Map<number, number> {
  const found = new Map<number, number>()
  for (const {
    word: { hash },
    shape,
    place,
  } of pieces) {
    const bit = shape === SHAPE.lower ? 1 : shape === SHAPE.capital && place === 0 ? 2 : 0
    if (bit) found.set(hash, (found.get(hash) ?? 0) | bit)
  }
  return found
}
