import type { Found } from '#privacy/found.ts'
import type { Label } from '#privacy/label.ts'
import { all } from '#privacy/structured/all.ts'
import { formsOf } from './forms.ts'
import { isNearly } from './nearly.ts'

/** More words than the name, the address and the company of one person have. */
const MOST_WORDS = 40

/**
 * What the row itself says of its respondent: name, e-mail address, company, phone number. Its words
 * are found inflected, in small letters, and with one letter wrong; its numbers however they are
 * grouped.
 */
export function findKnown(
  text: string,
  known: readonly string[],
  language: string | null,
): Found[] {
  if (known.length === 0) return []
  const said = known.slice(0, MOST_WORDS).map((one) => one.normalize('NFKC').trim())
  const words = wordsOf(said)
  return [
    ...words.flatMap((word) => findWord(text, word, language)),
    ...findMisspelt(text, words),
    ...said.flatMap((one) => findWhole(text, one)),
    ...said.flatMap((one) => [...findDigits(text, one), ...findHan(text, one)]),
  ]
}

/** A word of what is known. */
interface Word {
  /** In small letters. */
  readonly word: string
  readonly written: string
  readonly label: Label
}

function wordsOf(said: readonly string[]): Word[] {
  const words = said.flatMap((one) => {
    const label: Label = COMPANY.test(one) ? 'company' : 'name'
    return wordsIn(one).map((written) => ({ word: written.toLowerCase(), written, label }))
  })
  const fresh = new Map(words.map((word) => [word.word, word]))
  return [...fresh.values()].filter(({ word }) => !COMMON.has(word)).slice(0, MOST_WORDS)
}

/**
 * Of an address the part before the @, for behind it stands a provider more often than a company,
 * and of that no short words: nobody has written them with capitals.
 */
function wordsIn(one: string): string[] {
  const [name = '', ...domain] = one.split('@')
  const words: string[] = name.match(WORD) ?? []
  return domain.length === 0 ? words : words.filter((word) => word.length > 2)
}

const WORD = /(?!\p{Script=Han})\p{L}(?:(?!\p{Script=Han})[\p{L}\p{M}])+/gu

/** Words of two letters count as they are written, for “bo” and “ek” are words too. */
function findWord(text: string, { word, written, label }: Word, language: string | null): Found[] {
  const [forms, flags] =
    word.length > 2 ? [formsOf(word, language), 'giu'] : [`${written}(?:['’]?s)?`, 'gu']
  const pattern = new RegExp(
    `(?<![\\p{Script=Latin}\\d])(?:${forms})(?![\\p{Script=Latin}\\d])`,
    flags,
  )
  return all(text, pattern, label)
}

/** First and last name written as one, in whatever letters. */
function findWhole(text: string, one: string): Found[] {
  const [name = ''] = one.split('@')
  const parts = name.match(/[\p{L}\p{M}]+/gu) ?? []
  if (parts.length < 2 || parts.length > 6) return []
  const pattern = new RegExp(
    `(?<!\\p{Script=Latin})${parts.join(String.raw`[\s._-]{0,2}`)}(?:['’]?s)?`,
    'giu',
  )
  return all(text, pattern, COMPANY.test(one) ? 'company' : 'name')
}

/** One wrong letter, in words that are long enough for it to be no other word. */
function findMisspelt(text: string, words: readonly Word[]): Found[] {
  const long = words.filter(({ word }) => word.length > 3)
  if (long.length === 0) return []
  return [...text.matchAll(WORD)].flatMap(({ 0: written, index }) => {
    const isNamed = /^\p{Lu}/u.test(written)
    const known = long.find(
      ({ word }) => (isNamed || word.length > 5) && isNearly(written.toLowerCase(), word),
    )
    return known ? [{ start: index, end: index + written.length, label: known.label }] : []
  })
}

/** A phone number with and without its country's code. */
function findDigits(text: string, one: string): Found[] {
  const digits = one.replace(/\D/g, '')
  if (digits.length < 6 || /\p{L}{3}/u.test(one)) return []
  const last = digits.replace(/^0+/, '').slice(-9)
  const pattern = new RegExp(
    String.raw`[+\d\s().-]{0,8}${Array.from(last).join(String.raw`[^\p{L}\d]{0,3}`)}`,
    'gu',
  )
  return all(text, pattern, 'phone').map((one) => ({
    ...one,
    start: one.start + text.slice(one.start).search(/\S/),
  }))
}

/** Of a Chinese name also the given name, and the family name with a title. */
function findHan(text: string, one: string): Found[] {
  const name = one.replace(/\s/g, '')
  if (!/^\p{Script=Han}{2,4}$/u.test(name)) return []
  const family = name.length === 4 ? name.slice(0, 2) : name.slice(0, 1)
  const given = name.slice(family.length)
  const forms = [
    name,
    `${family}(?:先生|女士|小姐|太太|经理|老师|总|师傅|阿姨|哥|姐|總|經理|老師)`,
    `[小老阿]${family}`,
  ]
  if (given.length > 1) forms.push(given)
  return all(text, new RegExp(forms.join('|'), 'gu'), 'name')
}

const COMPANY =
  /(?<!\p{L})(?:AB|Ltd|Limited|Inc|LLC|PLC|Corp|GmbH|AG|KG|A\/S|ApS|AS|Oyj?|SARL|S\.?A|SpA|B\.?V|sp\.? z ?o\.? ?o|公司|集团)\.?$/iu

const COMMON = new Set(
  `ab as oy aps gmbh ag kg se sa sas sarl srl spa bv nv inc ltd llc plc co corp company group the and
  und och og et of de la le du von van der den di da do info mail post kontakt contact office
  support admin hello customer kund kunde client anonymous anonym anonymt anonyme test unknown mr mrs
  ms dr herr frau pan pani sp zoo i y e limited service services solutions international sweden sverige
  polska deutschland gmail hotmail yahoo com`.split(/\s+/),
)
