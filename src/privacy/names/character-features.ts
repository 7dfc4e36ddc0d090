import { Features } from './features.ts'
import { hashOf, mix } from './hash.ts'
import { rowOf, type PackedTable } from './packed-table.ts'
import type { Tokens } from './tokens.ts'
import { SHAPE, shapeOf } from './word-shape.ts'

/** What lists tell of Chinese characters. */
export interface CharacterLexicon {
  /** Traditional characters, and at the same place the simplified ones. */
  readonly traditional: string
  readonly simplified: string
  /** Characters and words of up to four, simplified: the bits of `CHINESE`, and how common they are. */
  readonly words: PackedTable
}

/** What a word of Chinese is. */
export const CHINESE = {
  word: 1,
  person: 2,
  place: 4,
  surname: 8,
  given: 16,
  givenOften: 32,
  foreign: 64,
} as const

/** What is noticed of the characters of a Chinese text; a word in other letters is one piece. */
export function characterFeatures(tokens: Tokens, lexicon: CharacterLexicon): Features {
  const pieces = piecesOf(tokens, lexicon)
  const features = new Features(48 * (pieces.length + 1))
  const words = wordsFrom(pieces, lexicon.words)
  for (let at = 0; at < pieces.length; at++) addOf(features, at, pieces, words)
  return features
}

interface Piece {
  readonly text: string
  readonly hash: number
  /** 10 for Chinese, otherwise how it is written. */
  readonly shape: number
  readonly kind: number
}

const EDGE: Piece = { text: '', hash: 0, shape: 0, kind: 0 }

function piecesOf({ words }: Tokens, lexicon: CharacterLexicon): Piece[] {
  const simple = simplifier(lexicon)
  return words.map((word) => {
    if (!HAN.test(word)) {
      const lower = word.toLowerCase()
      return { text: lower, hash: hashOf(lower), shape: shapeOf(word, lower), kind: 0 }
    }
    const text = simple(word)
    const hash = hashOf(text)
    return { text, hash, shape: 10, kind: kindOf(lexicon.words, hash) }
  })
}

const HAN = /\p{Script=Han}/u

function kindOf(words: PackedTable, hash: number): number {
  const row = rowOf(words, hash)
  return row < 0 ? 0 : (words.rows[row] ?? 0)
}

const simplifiers = new WeakMap<CharacterLexicon, (character: string) => string>()

function simplifier(lexicon: CharacterLexicon): (character: string) => string {
  const known = simplifiers.get(lexicon)
  if (known) return known
  const simplified = Array.from(lexicon.simplified)
  const pairs = new Map(
    Array.from(lexicon.traditional).map((one, at) => [one, simplified[at] ?? one]),
  )
  const simple = (character: string): string => pairs.get(character) ?? character
  simplifiers.set(lexicon, simple)
  return simple
}

/** The longest words that are looked up. */
const LONGEST = 4

/** Of each piece what lists tell of the one to four pieces from there on; 0 when they are no word. */
function wordsFrom(pieces: readonly Piece[], words: PackedTable): Int32Array {
  const found = new Int32Array(pieces.length * LONGEST)
  for (let from = 0; from < pieces.length; from++) {
    let text = ''
    for (let more = 0; more < LONGEST && from + more < pieces.length; more++) {
      text += pieces[from + more]?.text ?? ''
      const row = rowOf(words, hashOf(text))
      if (row < 0) continue
      found[from * LONGEST + more] = (words.rows[row] ?? 0) * 8 + (words.rows[row + 1] ?? 0)
    }
  }
  return found
}

function addOf(features: Features, at: number, pieces: readonly Piece[], words: Int32Array): void {
  const piece = (by: number): Piece => pieces[at + by] ?? EDGE
  const word = (from: number, to: number): number =>
    at + from < 0 ? 0 : (words[(at + from) * LONGEST + to - from] ?? 0)
  const h = (by: number): number => piece(by).hash
  const k = (by: number): number => piece(by).kind & 120
  const self = piece(0)
  features.add(101, self.shape, piece(-1).shape, piece(1).shape)
  features.add(102, k(0), k(1), k(2))
  features.add(103, k(-1), k(0), k(1))
  features.add(104, k(-2), k(-1), k(0))
  const before = word(-1, 0)
  const after = word(0, 1)
  const three = [word(-2, 0), word(-1, 1), word(0, 2)] as const
  const four = [word(-3, 0), word(-2, 1), word(-1, 2), word(0, 3)].find((found) => found > 0) ?? 0
  features.add(110, before)
  features.add(111, after)
  features.add(112, three[0])
  features.add(113, three[1])
  features.add(114, three[2])
  features.add(115, four)
  features.add(116, before, after)
  features.add(117, mix(three[0], three[1]), three[2], mix(before, after))
  features.add(118, word(0, 0), before, after)
  features.add(119, word(1, 2), after, k(0))
  features.add(120, word(-2, -1), before, k(0))
  features.add(121, word(1, 2), word(0, 0))
  features.add(122, word(-2, -1), word(-1, -1), k(0))
  features.add(123, word(2, 3), word(1, 2), k(0))
  features.add(124, word(1, 3), word(2, 3), k(0))
  for (const by of [-3, -2, -1, 1, 2, 3]) features.add(130 + by, h(by))
  features.add(140, h(-2), h(-1))
  features.add(141, h(1), h(2))
  features.add(142, h(-1), h(1))
  features.add(143, h(-1), k(0), k(1))
  features.add(144, h(1), k(0), k(-1))
  features.add(145, h(2), k(0), k(1))
  features.add(146, h(3), k(0), k(1))
  features.add(147, h(-2), k(-1), k(0))
  features.add(148, h(2), h(3), k(0))
  features.add(149, h(-3), h(-2), k(0))
  features.add(125, k(0), k(1), word(1, 2))
  features.add(126, mix(k(0), k(1)), k(2), word(3, 4))
  features.add(150, self.hash)
  features.ownFromHere()
  features.add(151, h(-1), self.hash)
  features.add(152, self.hash, h(1))
  features.add(153, h(-2), h(-1), self.hash)
  features.add(154, self.hash, h(1), h(2))
  features.add(155, h(-1), self.hash, h(1))
  if (self.shape !== 10 && self.shape !== SHAPE.sign)
    features.add(156, self.shape, self.text.length)
  features.endPiece()
}
