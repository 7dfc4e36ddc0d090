import { fakerZH_CN, fakerZH_TW } from '@faker-js/faker'
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { CHINESE, type CharacterLexicon } from '#privacy/names/character-features.ts'
import { hashOf } from '#privacy/names/hash.ts'
import { packTable } from '#privacy/names/packed-table.ts'
import { packageFile } from './lists.ts'

/** What lists tell of Chinese words: a dictionary with how common they are, surnames, given names. */
export function chineseLexicon(): CharacterLexicon {
  const { traditional, simplified } = simplifications()
  const simple = new Map(Array.from(traditional, (one, at) => [one, simplified.charAt(at)]))
  const words = packTable(
    2,
    rowsOf((text) => text.replace(/./gu, (one) => simple.get(one) ?? one)),
  )
  return { traditional, simplified, words }
}

function simplifications(): { traditional: string; simplified: string } {
  const { Converter } = createRequire(import.meta.url)('opencc-js/t2cn') as {
    Converter: (how: { from: string; to: string }) => (text: string) => string
  }
  const convert = Converter({ from: 't', to: 'cn' })
  const pairs: [string, string][] = []
  for (let code = 0x4e00; code < 0xa000; code++) {
    const one = String.fromCharCode(code)
    const other = convert(one)
    if (other !== one && other.length === 1) pairs.push([one, other])
  }
  return {
    traditional: pairs.map(([one]) => one).join(''),
    simplified: pairs.map(([, other]) => other).join(''),
  }
}

interface Entry {
  readonly word: string
  readonly count: number
  readonly kind: string
}

function rowsOf(simple: (text: string) => string): [number, number[]][] {
  const entries = dictionary()
  const rows = new Map<string, [number, number]>()
  const add = (word: string, bits: number, rank: number): void => {
    const known = rows.get(word) ?? [0, 0]
    rows.set(word, [known[0] | bits, Math.max(known[1], rank)])
  }
  for (const { word, count, kind } of entries)
    if (count >= (kind === 'nr' ? 3 : RAREST) && word.length <= 4)
      add(word, bitsOf(kind), rankOf(count))
  const people = entries
    .filter(({ kind, word }) => kind === 'nr' && word.length > 1)
    .map(({ word }) => word)
  const surnames = surnamesOf(people, simple)
  for (const surname of surnames) add(surname, CHINESE.surname, 0)
  for (const [character, count] of givenOf(people, surnames, simple))
    add(character, count >= 60 ? CHINESE.given | CHINESE.givenOften : CHINESE.given, 0)
  for (const character of foreignOf(entries)) add(character, CHINESE.foreign, 0)
  return [...rows].map(([word, row]) => [hashOf(word), row])
}

/** Rarer words than this the dictionary has from chance. */
const RAREST = 5

function dictionary(): Entry[] {
  const lines = readFileSync(packageFile('@node-rs/jieba/dict.txt'), 'utf8').split('\n')
  return lines.flatMap((line) => {
    const [word = '', count = '0', kind = ''] = line.split(' ')
    return word === '' ? [] : [{ word, count: Number(count), kind }]
  })
}

/** Chinese nouns of two and three characters that are common, most of them things. */
export function commonNouns(): string[] {
  const common = dictionary().filter(({ kind, count }) => kind === 'n' && count >= 100)
  return common.map(({ word }) => word).filter((word) => /^\p{Script=Han}{2,3}$/u.test(word))
}

function bitsOf(kind: string): number {
  if (kind.startsWith('nr')) return CHINESE.person
  return kind === 'ns' ? CHINESE.place : CHINESE.word
}

/** From 1, rare, to 7. */
function rankOf(count: number): number {
  return Math.max(1, Math.min(7, Math.ceil(Math.log10(count) * 1.6)))
}

/** Those that lists have, and those that begin many names of the dictionary. */
function surnamesOf(people: readonly string[], simple: (text: string) => string): Set<string> {
  const beginnings = new Map<string, number>()
  for (const name of people)
    if (name.length === 3) beginnings.set(name.charAt(0), (beginnings.get(name.charAt(0)) ?? 0) + 1)
  const often = [...beginnings].filter(([, count]) => count >= 25).map(([one]) => one)
  return new Set([...often, ...listed('last_name').map(simple)])
}

function givenOf(
  people: readonly string[],
  surnames: ReadonlySet<string>,
  simple: (text: string) => string,
): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (characters: string, by: number): void => {
    for (const one of characters) counts.set(one, (counts.get(one) ?? 0) + by)
  }
  for (const name of people)
    if (name.length === 3 && surnames.has(name.charAt(0))) add(name.slice(1), 1)
  for (const name of listed('first_name')) add(simple(name), 10)
  return new Map([...counts].filter(([, count]) => count >= 5))
}

/** The characters that foreign names are often written with. */
function foreignOf(entries: readonly Entry[]): string[] {
  const counts = new Map<string, number>()
  for (const { word, kind } of entries)
    if (kind === 'nrt' && word.length > 2)
      for (const one of word) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].filter(([, count]) => count >= 15).map(([one]) => one)
}

/** The Chinese names of a kind in the lists. */
export function listed(kind: 'first_name' | 'last_name'): string[] {
  return [fakerZH_CN, fakerZH_TW].flatMap(({ rawDefinitions }) => {
    const { generic, female, male } = rawDefinitions.person?.[kind] ?? {}
    return [...(generic ?? []), ...(female ?? []), ...(male ?? [])]
  })
}
