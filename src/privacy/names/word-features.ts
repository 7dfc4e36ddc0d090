import { Features } from './features.ts'
import { hashOf, mix } from './hash.ts'
import { factsOf, type Lexicon } from './lexicon.ts'
import type { Tokens } from './tokens.ts'
import { caseOf, SHAPE, shapeOf } from './word-shape.ts'

/** What is noticed of the words of a text in a language that is written with letters. */
export function wordFeatures(tokens: Tokens, lexicon: Lexicon, language: string): Features {
  const pieces = piecesOf(tokens, lexicon, language)
  const mode = caseOf(pieces.map(({ shape }) => shape))
  const elsewhere = elsewhereOf(pieces)
  const features = new Features()
  for (let at = 0; at < pieces.length; at++) {
    const around = [-2, -1, 0, 1, 2].map((by) => pieces[at + by] ?? EDGE) as unknown as Around
    addOf(features, around, mode, elsewhere.get(around[2].hash) ?? 0)
  }
  return features
}

interface Piece {
  readonly lower: string
  readonly hash: number
  readonly shape: number
  /** 0 in the middle of a sentence, 1 at its beginning, 2 at that of the text. */
  readonly place: number
  readonly name: number
  readonly rank: number
  readonly seen: number
  readonly read: number
  readonly tail: number
}

type Around = readonly [Piece, Piece, Piece, Piece, Piece]

const NOTHING = { name: 0, rank: 0, seen: 0, read: 0, tail: 0 }

const EDGE: Piece = { lower: '', hash: 0, shape: 0, place: 0, ...NOTHING }

function piecesOf({ words }: Tokens, lexicon: Lexicon, language: string): Piece[] {
  let place = 2
  return words.map((word) => {
    const lower = word.toLowerCase()
    const shape = shapeOf(word, lower)
    const isWord = shape !== SHAPE.sign && shape !== SHAPE.number
    const facts = isWord ? factsOf(lexicon, lower, language) : NOTHING
    const piece = { lower, hash: hashOf(lower), shape, place, ...facts }
    place = isWord ? 0 : BEGINS.has(word) ? 1 : place
    return piece
  })
}

/** Behind these a capital says little. */
const BEGINS = new Set('.!?:;"“”„»«-–—*•(/|…'.split(''))

/** Which words the text has in lower case too (1), or with a capital in the middle of a sentence (2). */
function elsewhereOf(pieces: readonly Piece[]): Map<number, number> {
  const found = new Map<number, number>()
  for (const { hash, shape, place } of pieces) {
    const bit = shape === SHAPE.lower ? 1 : shape === SHAPE.capital && place === 0 ? 2 : 0
    if (bit) found.set(hash, (found.get(hash) ?? 0) | bit)
  }
  return found
}

function addOf(features: Features, around: Around, mode: number, elsewhere: number): void {
  addWord(features, around[2], mode, elsewhere)
  addNeighbours(features, around)
  features.ownFromHere()
  addVeryWord(features, around)
  features.endPiece()
}

function addWord(features: Features, piece: Piece, mode: number, elsewhere: number): void {
  const { lower, shape, place, name, rank, seen, read, tail } = piece
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

function addNeighbours(features: Features, [first, before, self, after, last]: Around): void {
  const { shape, name } = self
  features.add(30, before.hash, shape)
  features.add(31, after.hash, shape)
  features.add(32, first.hash, shape)
  features.add(33, last.hash, shape)
  features.add(34, before.shape, shape, after.shape)
  features.add(35, before.name, name, shape)
  features.add(36, name, after.name, shape)
  features.add(37, first.hash, before.hash)
  features.add(38, after.hash, last.hash)
  features.add(39, before.hash, after.hash, shape)
  features.add(40, before.hash, name, shape)
  features.add(41, after.hash, name, shape)
  features.add(42, before.rank * 4 + before.seen, before.shape, shape)
  features.add(43, after.rank * 4 + after.seen, after.shape, shape)
  features.add(44, hashOf(before.lower.slice(-3)), before.shape, shape)
  features.add(45, hashOf(after.lower.slice(-3)), after.shape, shape)
  features.add(46, first.shape, before.shape, shape)
  features.add(47, shape, after.shape, last.shape)
  features.add(48, before.name, before.shape, shape)
  features.add(49, after.name, after.shape, shape)
}

function addVeryWord(features: Features, [, before, { hash, shape, place }, after]: Around): void {
  features.add(50, hash)
  features.add(51, hash, shape, place)
  features.add(52, hash, before.hash)
  features.add(53, hash, after.hash)
}
