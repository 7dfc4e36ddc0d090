import { hashOf } from '#privacy/names/hash.ts'
import { NAME, OWN, wordHash, type Lexicon } from '#privacy/names/lexicon.ts'
import { packTable } from '#privacy/names/packed-table.ts'
import { BRANDS } from './brands.ts'
import type { MarkedText } from './corpora.ts'
import { commonWords, readWords, type NameList } from './lists.ts'

/** The languages that are written with letters and learnt, and those whose names are looked up only. */
const WITH_WORDS = ['sv', 'en', 'de', 'pl', 'da', 'no', 'fi', 'fr', 'es', 'it', 'nl', 'pt']

/** What lists, and words in lower case in the texts, tell of words that are written with letters. */
export function nameLexicon(lists: readonly NameList[], texts: readonly MarkedText[]): Lexicon {
  return { names: packTable(2, nameRows(lists)), words: packTable(3, wordRows(texts)) }
}

interface Name {
  kinds: number
  own: number
  languages: Set<string>
}

function nameRows(lists: readonly NameList[]): [number, number[]][] {
  const found = new Map<string, Name>()
  for (const list of lists) for (const name of list.names.flatMap(partsOf)) note(found, name, list)
  for (const brand of BRANDS.flatMap(partsOf)) noteBrand(found, brand)
  return [...found].map(([name, { kinds, own, languages }]) => [
    hashOf(name),
    [kinds | (languages.size >= WIDESPREAD ? NAME.widespread : 0), own],
  ])
}

/** First names in as many languages are known everywhere. */
const WIDESPREAD = 4

/** Latin letters only, in lower case; of a double name each part. */
function partsOf(name: string): string[] {
  const parts = name.toLowerCase().split(/[\s'’.-]+/u)
  return parts.filter((part) => /^\p{Script=Latin}{2,}$/u.test(part))
}

function noteBrand(found: Map<string, Name>, brand: string): void {
  const known = found.get(brand) ?? { kinds: 0, own: 0, languages: new Set() }
  found.set(brand, { ...known, kinds: known.kinds | NAME.brand })
}

function note(found: Map<string, Name>, name: string, { kind, language }: NameList): void {
  const known = found.get(name) ?? { kinds: 0, own: 0, languages: new Set() }
  found.set(name, known)
  known.kinds |= NAME[kind]
  if (kind === 'first') known.languages.add(language)
  const at = OWN.indexOf(language as 'sv')
  if (at >= 0 && kind !== 'listed') known.own |= (kind === 'first' ? 1 : 16) << at
}

function wordRows(texts: readonly MarkedText[]): [number, number[]][] {
  return WITH_WORDS.flatMap((language) => {
    const ranks = new Map(commonWords(language).map((word, rank) => [word, rankOf(rank)]))
    const seen = seenInLowerCase(texts.filter((text) => text.language === language))
    const read = new Map(readWords(language).map((word, rank) => [word, rankOf(rank)]))
    const words = new Set([...ranks.keys(), ...seen.keys(), ...read.keys()])
    return [...words].map((word): [number, number[]] => [
      wordHash(word, language),
      [ranks.get(word) ?? 0, seenOf(seen.get(word) ?? 0), read.get(word) ?? 0],
    ])
  })
}

/** From 1 for the hundred most common words to 7. */
function rankOf(rank: number): number {
  return Math.min(7, 1 + Math.max(0, Math.ceil(Math.log2((rank + 1) / 100))))
}

/** In how many texts a word of two letters or more stands in lower case; once is chance. */
function seenInLowerCase(texts: readonly MarkedText[]): Map<string, number> {
  const seen = new Map<string, number>()
  for (const { text } of texts)
    for (const word of new Set(text.match(/(?<!\p{L})\p{Ll}{2,}(?!\p{L})/gu)))
      seen.set(word, (seen.get(word) ?? 0) + 1)
  return new Map([...seen].filter(([, texts]) => texts > 1))
}

function seenOf(texts: number): number {
  return texts >= 20 ? 3 : texts >= 5 ? 2 : texts >= 2 ? 1 : 0
}
