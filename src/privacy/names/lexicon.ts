import { hashOf } from './hash.ts'
import { rowOf, type PackedTable } from './packed-table.ts'

/** What lists tell of words. */
export interface Lexicon {
  /** Names in lower case, with the bits of `NAME` and, language by language, of `OWN`. */
  readonly names: PackedTable
  /** Words of a language in lower case: how common they are, and how often our texts have them so. */
  readonly words: PackedTable
}

/** What a name is. */
export const NAME = { first: 1, last: 2, listed: 4, widespread: 8, brand: 64 } as const

/** The languages that have first names (`OWN << n`) and last names (`16 << n`) of their own. */
export const OWN = ['sv', 'en', 'de', 'pl'] as const

/** What is known of a word. */
export interface WordFacts {
  /** 0: no name that we know; otherwise what kind of name it is, in up to 7 bits. */
  readonly name: number
  /** How common it is in the language, from 1, the most common, to 7; 0 when it is in no list. */
  readonly rank: number
  /** How often our texts have it in lower case: 0 hardly ever, 3 often. */
  readonly seen: number
  /** How common it is in an encyclopedia, from 1 to 7; 0 when it is not. */
  readonly read: number
  /** Whether it ends in a common word, as compounds do. */
  readonly tail: number
}

/** Of `WordFacts.name`: a first or last name where the language is spoken. */
export const OF_THE_LANGUAGE = 16

/** Of `WordFacts.name`: a name with an ending of its case. */
export const INFLECTED = 32

/** Looks up a word that is in lower case. */
export function factsOf(lexicon: Lexicon, lower: string, language: string): WordFacts {
  const { names, words } = lexicon
  const row = rowOf(words, wordHash(lower, language))
  const rank = row < 0 ? 0 : (words.rows[row] ?? 0)
  const seen = row < 0 ? 0 : (words.rows[row + 1] ?? 0)
  const read = row < 0 ? 0 : (words.rows[row + 2] ?? 0)
  const name = nameOf(names, lower, language)
  const tail = row < 0 ? tailOf(words, lower, language) : 0
  return { name: name || inflectedName(names, lower, language), rank, seen, read, tail }
}

/** 0: no common word at its end; otherwise how much of the word that is not, 1 to 3. */
function tailOf(words: PackedTable, lower: string, language: string): number {
  for (let head = 2; head <= lower.length - 4; head++) {
    const row = rowOf(words, wordHash(lower.slice(head), language))
    if (row >= 0 && (words.rows[row] || words.rows[row + 1])) return head < 4 ? 1 : head < 7 ? 2 : 3
  }
  return 0
}

/** The key of a word in `Lexicon.words`. */
export function wordHash(lower: string, language: string): number {
  return hashOf(lower, hashOf(language))
}

function nameOf(names: PackedTable, lower: string, language: string): number {
  const row = rowOf(names, hashOf(lower))
  if (row < 0) return 0
  const kinds = names.rows[row] ?? 0
  const own = ((names.rows[row + 1] ?? 0) >> OWN.indexOf(language as 'sv')) & 17
  return kinds | (own ? OF_THE_LANGUAGE : 0)
}

function inflectedName(names: PackedTable, lower: string, language: string): number {
  for (const stem of stemsOf(lower, language)) {
    const name = nameOf(names, stem, language)
    if (name) return name | INFLECTED
  }
  return 0
}

/** Endings of cases, and what stands in their place in the nominative. */
const ENDINGS: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  pl: [
    ['skiego', ['ski']],
    ['skiemu', ['ski']],
    ['ckiego', ['cki']],
    ['ckiemu', ['cki']],
    ['skim', ['ski']],
    ['ckim', ['cki']],
    ['skiej', ['ska', 'ski']],
    ['ckiej', ['cka', 'cki']],
    ['ską', ['ska', 'ski']],
    ['cką', ['cka', 'cki']],
    ['owie', ['']],
    ['owi', ['', 'o', 'a']],
    ['kiem', ['ek', 'k']],
    ['giem', ['g']],
    ['em', ['', 'ek', 'o']],
    ['iem', ['', 'ń']],
    ['ka', ['ek']],
    ['ku', ['ek', 'k']],
    ['kowi', ['ek']],
    ['ki', ['ka']],
    ['ce', ['ka', 'ca']],
    ['rze', ['ra', 'r']],
    ['dzie', ['da', 'd']],
    ['cie', ['ta', 't']],
    ['nie', ['na', 'n']],
    ['le', ['ła', 'ł']],
    ['ii', ['ia']],
    ['ię', ['ia']],
    ['ią', ['ia']],
    ['io', ['ia']],
    ['ie', ['a', '', 'ia']],
    ['y', ['a']],
    ['i', ['a', '']],
    ['ę', ['a']],
    ['ą', ['a']],
    ['o', ['a']],
    ['u', ['', 'a']],
    ['a', ['', 'o']],
  ],
  sv: [['s', ['']]],
  de: [['s', ['']]],
  en: [['s', ['']]],
}

/** The endings by their last letter: most words have none of them. */
const BY_LAST = new Map(
  Object.entries(ENDINGS).map(([language, endings]) => [
    language,
    Map.groupBy(endings, ([ending]) => ending.slice(-1)),
  ]),
)

function* stemsOf(lower: string, language: string): Generator<string> {
  for (const [ending, instead] of BY_LAST.get(language)?.get(lower.slice(-1)) ?? [])
    if (lower.length > ending.length + 2 && lower.endsWith(ending))
      for (const last of instead) yield lower.slice(0, lower.length - ending.length) + last
}
