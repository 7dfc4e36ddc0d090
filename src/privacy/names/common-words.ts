import { hashOf } from './hash.ts'
import { factsOf, type Lexicon, type WordFacts } from './lexicon.ts'

/** A word in lower case, and what lists tell of it. */
export interface Word extends WordFacts {
  readonly lower: string
  readonly hash: number
  /** What it adds to the scores as it is written here and there; `null` when that is not kept. */
  readonly sums: Int32Array[] | null
}

/** Looks up a word; a sign and a number are in no list. */
export function wordOf(
  lower: string,
  isWord: boolean,
  { lexicon, language }: { readonly lexicon: Lexicon; readonly language: string },
): Word {
  const facts = isWord ? factsOf(lexicon, lower, language) : NO_FACTS
  return { lower, hash: hashOf(lower), sums: null, ...facts }
}

const NO_FACTS: WordFacts = { name: 0, rank: 0, seen: 0, read: 0, tail: 0 }

/** Each takes some 200 bytes. */
const MOST = 6_000

/**
 * The common words of a language that have been met, so that each is looked up once. Other words are
 * not kept: they may be somebody's name.
 */
export class CommonWords {
  readonly #known = new Map<string, Word>()

  /** The word, looked up if need be. */
  get(lower: string, lookUp: () => Word): Word {
    const known = this.#known.get(lower)
    if (known) return known
    const word = lookUp()
    if (this.#known.size >= MOST || !isCommon(word)) return word
    const kept = { ...word, sums: [] }
    this.#known.set(lower, kept)
    return kept
  }
}

/** In a list of common words, or often in lower case; single signs are common too. */
function isCommon({ lower, rank, seen }: Word): boolean {
  return rank > 0 || seen > 1 || (lower.length === 1 && !/\p{L}/u.test(lower))
}
