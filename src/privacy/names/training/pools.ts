import type { NamePool } from './augment.ts'
import { commonNouns, listed } from './chinese-lexicon.ts'
import { commonWords, type NameList } from './lists.ts'
import { THINGS } from './things.ts'

/** Names of a language, and some of elsewhere, to put into its texts. */
export function poolOf(language: string, lists: readonly NameList[]): NamePool {
  if (language === 'zh') return chinesePool()
  const first = namesOf(lists, language, 'first')
  const common = commonWords(language)
  const known = new Set(common.map(capitalised))
  const last = namesOf(lists, language, 'last').filter((name) => !known.has(name))
  const anywhere = new Set(
    lists
      .filter(({ kind }) => kind === 'first')
      .flatMap(({ names }) => names.map((name) => name.toLowerCase())),
  )
  const words = common
    .slice(100, 12_000)
    .filter((word) => /^\p{Ll}{3,}$/u.test(word) && !anywhere.has(word))
  const full = (one: string, other: string): string => `${one} ${other}`
  // What customers speak of counts as much as all other words together.
  const things = manyOf(THINGS[language] ?? [], words)
  const pool = { first, last, full, words, things }
  return language === 'pl' ? { ...pool, inflect: inflected } : pool
}

/** `some` so often that they are about as many as `others`, and these. */
function manyOf(some: readonly string[], others: readonly string[]): string[] {
  const times = Math.max(1, Math.floor(others.length / Math.max(1, some.length)))
  return [...Array.from({ length: times }, () => some).flat(), ...others]
}

function namesOf(lists: readonly NameList[], language: string, kind: 'first' | 'last'): string[] {
  const wanted = lists.filter((list) => list.kind === kind)
  const own = wanted
    .filter((list) => list.language === language)
    .flatMap(({ names }) => names.slice(0, 3000))
  const others = wanted
    .filter((list) => list.language !== language)
    .flatMap(({ names }) => names.slice(0, 60))
  const latin = [...own, ...own, ...others].filter((name) =>
    /^[\p{Script=Latin}\s'’-]+$/u.test(name),
  )
  return latin.map(capitalised)
}

function capitalised(name: string): string {
  return name.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
}

/** A Polish name in a case, 0 to 4, roughly as grammar has it. */
function inflected(name: string, which: number): string {
  for (const [ending, cases] of CASES)
    if (name.endsWith(ending))
      return name.slice(0, name.length - ending.length) + (cases[which] ?? ending)
  return /[bcdfghjklłmnńprsśtwzźż]$/u.test(name)
    ? name + (['a', 'owi', 'em', 'ie', 'a'][which] ?? '')
    : name
}

/** Genitive, dative, instrumental, locative, accusative. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['ski', ['skiego', 'skiemu', 'skim', 'skim', 'skiego']],
  ['cki', ['ckiego', 'ckiemu', 'ckim', 'ckim', 'ckiego']],
  ['ska', ['skiej', 'skiej', 'ską', 'skiej', 'ską']],
  ['cka', ['ckiej', 'ckiej', 'cką', 'ckiej', 'cką']],
  ['ek', ['ka', 'kowi', 'kiem', 'ku', 'ka']],
  ['ka', ['ki', 'ce', 'ką', 'ce', 'kę']],
  ['ia', ['ii', 'ii', 'ią', 'ii', 'ię']],
  ['ra', ['ry', 'rze', 'rą', 'rze', 'rę']],
  ['ta', ['ty', 'cie', 'tą', 'cie', 'tę']],
  ['da', ['dy', 'dzie', 'dą', 'dzie', 'dę']],
  ['ła', ['ły', 'le', 'łą', 'le', 'łę']],
  ['la', ['li', 'li', 'lą', 'li', 'lę']],
  ['na', ['ny', 'nie', 'ną', 'nie', 'nę']],
  ['ja', ['ji', 'ji', 'ją', 'ji', 'ję']],
  ['a', ['y', 'ie', 'ą', 'ie', 'ę']],
]

function chinesePool(): NamePool {
  return {
    first: listed('first_name'),
    last: listed('last_name'),
    words: [],
    things: commonNouns(),
    full: (first, last) => last + first,
  }
}
