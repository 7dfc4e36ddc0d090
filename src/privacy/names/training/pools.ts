import type { NamePool } from './augment.ts'
import { listed } from './chinese-lexicon.ts'
import { commonWords, type NameList } from './lists.ts'

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
  return language === 'pl'
    ? { first, last, full, words, inflect: inflected }
    : { first, last, full, words }
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
    full: (first, last) => last + first,
  }
}
