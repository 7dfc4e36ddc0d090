import { Features } from './features.ts'
import { hashOf, mix } from './hash.ts'
import { EDGE, elsewhereOf, piecesOf, type Piece, type Reading } from './pieces.ts'
import type { Tokens } from './tokens.ts'
import { isListedName, trustIn } from './trust.ts'
import { caseOf, SHAPE } from './word-shape.ts'

/** What is noticed of the words of a text in a language that is written with letters. */
export function wordFeatures(tokens: Tokens, reading: Reading): Features {
  const pieces = piecesOf(tokens, reading)
  const mode = caseOf(pieces.map(({ shape }) => shape))
  const elsewhere = elsewhereOf(pieces)
  const features = new Features(32 * (pieces.length + 1))
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
    features.trust.push(trustIn(self.word, self))
    features.listed.push(isListedName(self.word, self))
  }
  return features
}

/** A piece and what the rest of the text tells of it. */
interface Self {
  readonly piece: Piece
  readonly mode: number
  readonly elsewhere: number
}

/** What a common word alone adds to the scores: it is added up once for each way of writing it. */
function sumOf(self: Self, { common }: Reading): readonly number[] | null {
  const { word, shape, place } = self.piece
  if (!common || word.number < 0) return null
  const way = ((shape * 3 + place) * 4 + self.mode) * 4 + self.elsewhere
  return common.words.sumOf(word, way, () => added(self, common.sumOf))
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
