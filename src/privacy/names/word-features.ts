import { wordOf, type CommonWords, type Word } from './common-words.ts'
import { Features } from './features.ts'
import { hashOf, mix } from './hash.ts'
import type { Lexicon } from './lexicon.ts'
import type { Tokens } from './tokens.ts'
import { caseOf, SHAPE, shapeOf } from './word-shape.ts'

/** What words are looked up in. */
export interface Reading {
  readonly lexicon: Lexicon
  readonly language: string
  /** What is known of common words from other texts, and what their own features add up to. */
  readonly common?: { readonly words: CommonWords; readonly sumOf: (own: Features) => Int32Array }
}

/** What is noticed of the words of a text in a language that is written with letters. */
export function wordFeatures(tokens: Tokens, reading: Reading): Features {
  const pieces = piecesOf(tokens, reading)
  const mode = caseOf(pieces.map(({ shape }) => shape))
  const elsewhere = elsewhereOf(pieces)
  const features = new Features()
  for (let at = 0; at < pieces.length; at++) {
    const self = pieces[at] ?? EDGE
    const own = { piece: self, mode, elsewhere: elsewhere.get(self.word.hash) ?? 0 }
    const sum = sumOf(own, reading)
    if (!sum) addWord(features, own)
    addNeighbours(features, pieces, at)
    features.ownFromHere()
    if (!sum) addVeryWord(features, self)
    addPairs(features, pieces, at)
    features.endPiece(sum)
  }
  return features
}

interface Piece {
  readonly word: Word
  readonly shape: number
  /** 0 in the middle of a sentence, 1 at its beginning, 2 at that of the text. */
  readonly place: number
}

/** A piece and what the rest of the text tells of it. */
interface Self {
  readonly piece: Piece
  readonly mode: number
  readonly elsewhere: number
}

const NO_WORD: Word = {
  ...{ lower: '', hash: 0, sums: null },
  ...{ name: 0, rank: 0, seen: 0, read: 0, tail: 0 },
}

const EDGE: Piece = { word: NO_WORD, shape: 0, place: 0 }

function piecesOf({ words }: Tokens, reading: Reading): Piece[] {
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
function elsewhereOf(pieces: readonly Piece[]): Map<number, number> {
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

/** What a common word alone adds to the scores: it is added up once for each way of writing it. */
function sumOf(self: Self, { common }: Reading): Int32Array | null {
  const { word, shape, place } = self.piece
  if (!common || !word.sums) return null
  const way = ((shape * 3 + place) * 4 + self.mode) * 4 + self.elsewhere
  return (word.sums[way] ??= added(self, common.sumOf))
}

function added(self: Self, sumOf: (own: Features) => Int32Array): Int32Array {
  const own = new Features(64)
  addWord(own, self)
  addVeryWord(own, self.piece)
  return sumOf(own)
}

function addWord(features: Features, { piece, mode, elsewhere }: Self): void {
  const { word, shape, place } = piece
  const { lower, name, rank, seen, read, tail } = word
  features.add(1, shape, mode)
  features.add(2, shape, place, mode)
  features.add(3, name, shape)
  features.add(4, rank * 4 + seen, shape)
  features.add(5, name, rank * 4 + seen, shape * 4 + place)
  features.add(10, tail, shape, name)
  features.add(16, tail, shape, place * 8 + Math.min(7, lower.length >> 1))
  features.add(8, read, shape, place)
  features.add(9, mix(read, rank * 4 + seen), name, shape * 4 + place)
  features.add(6, elsewhere, shape, place)
  features.add(7, Math.min(lower.length, 12), shape)
  if (shape === SHAPE.sign || shape === SHAPE.number) return
  for (let length = 1; length <= Math.min(4, lower.length - 1); length++) {
    features.add(10 + length, hashOf(lower.slice(-length)), shape)
    features.add(20 + length, hashOf(lower.slice(0, length)), shape)
  }
}

function addNeighbours(features: Features, pieces: readonly Piece[], at: number): void {
  const { word: first, shape: firstShape } = pieces[at - 2] ?? EDGE
  const { word: before, shape: beforeShape } = pieces[at - 1] ?? EDGE
  const { word, shape } = pieces[at] ?? EDGE
  const { word: after, shape: afterShape } = pieces[at + 1] ?? EDGE
  const { word: last, shape: lastShape } = pieces[at + 2] ?? EDGE
  const { name } = word
  features.add(30, before.hash, shape)
  features.add(31, after.hash, shape)
  features.add(32, first.hash, shape)
  features.add(33, last.hash, shape)
  features.add(34, beforeShape, shape, afterShape)
  features.add(35, before.name, name, shape)
  features.add(36, name, after.name, shape)
  features.add(37, first.hash, before.hash)
  features.add(38, after.hash, last.hash)
  features.add(39, before.hash, after.hash, shape)
  features.add(40, before.hash, name, shape)
  features.add(41, after.hash, name, shape)
  features.add(42, before.rank * 4 + before.seen, beforeShape, shape)
  features.add(43, after.rank * 4 + after.seen, afterShape, shape)
  features.add(44, hashOf(before.lower.slice(-3)), beforeShape, shape)
  features.add(45, hashOf(after.lower.slice(-3)), afterShape, shape)
  features.add(46, firstShape, beforeShape, shape)
  features.add(47, shape, afterShape, lastShape)
  features.add(48, before.name, beforeShape, shape)
  features.add(49, after.name, afterShape, shape)
}

function addVeryWord(features: Features, { word: { hash }, shape, place }: Piece): void {
  features.add(50, hash)
  features.add(51, hash, shape, place)
}

function addPairs(features: Features, pieces: readonly Piece[], at: number): void {
  const { hash } = (pieces[at] ?? EDGE).word
  features.add(52, hash, (pieces[at - 1] ?? EDGE).word.hash)
  features.add(53, hash, (pieces[at + 1] ?? EDGE).word.hash)
}
