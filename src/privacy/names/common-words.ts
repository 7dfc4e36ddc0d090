import { hashOf } from './hash.ts'
import { factsOf, type Lexicon, type WordFacts } from './lexicon.ts'

/** A word in lower case, and what lists tell of it. */
export interface Word extends WordFacts {
  readonly lower: string
  readonly hash: number
  /** Its number among the common words; -1 when it is not kept. */
  readonly number: number
}

/** Looks up a word; a sign and a number are in no list. */
export function wordOf(
  lower: string,
  isWord: boolean,
  { lexicon, language }: { readonly lexicon: Lexicon; readonly language: string },
): Word {
  const facts = isWord ? factsOf(lexicon, lower, language) : NO_FACTS
  return { lower, hash: hashOf(lower), number: -1, ...facts }
}

const NO_FACTS: WordFacts = { name: 0, rank: 0, seen: 0, read: 0, tail: 0 }

/** Each takes some 300 bytes. */
const MOST = 6_000

/**
 * The common words of a language that have been met, so that each is looked up once. Other words are
 * not kept: they may be somebody's name.
 */
export class CommonWords {
  readonly #known = new Map<string, Word>()
  /** By the number of the word and the way it is written. */
  readonly #sums = new Map<number, readonly number[]>()

  /** The word, looked up if need be. */
  get(lower: string, lookUp: () => Word): Word {
    const known = this.#known.get(lower)
    if (known) return known
    const word = lookUp()
    if (this.#known.size >= MOST || !isCommon(word)) return word
    const kept = { ...word, number: this.#known.size }
    this.#known.set(lower, kept)
    return kept
  }

  /** What a kept word adds to the scores when it is written in a way, below `WAYS`; added up if need be. */
  sumOf({ number }: Word, way: number, addUp: () => Int32Array): readonly number[] {
    const known = this.#sums.get(number * WAYS + way)
    if (known) return known
    const sum = [...addUp()]
    this.#sums.set(number * WAYS + way, sum)
    return sum
  }
}

const WAYS = 1_024

/** In a list of common words, or often in lower case; single signs are common too. */
function isCommon({ lower, rank, seen }: Word): boolean {
  return rank > 0 || seen > 1 || (lower.length === 1 && !/\p{L}/u.test(lower))
}
