import type { Features } from './features.ts'
import type { FoundName } from './name-finder.ts'
import { LABELS } from './tagger.ts'
import { NAMES_SOMETHING, type Thresholds } from './thresholds.ts'
import type { Tokens } from './tokens.ts'

/** How likely it is of each piece that it is part of a person's name, of a company's, of any. */
export interface Likelihoods {
  readonly person: readonly number[]
  /** The same beside a name, where a common word is as likely to belong to it as any other. */
  readonly besideName: readonly number[]
  /** Whether lists alone make it a name to look at. */
  readonly listed: readonly boolean[]
  readonly company: readonly number[]
  readonly any: readonly number[]
}

/** The same from the probabilities of all labels, and how much of its own each piece keeps. */
export function likelihoodsOf(
  probabilities: Float64Array,
  labels: number,
  { trust, listed }: Pick<Features, 'trust' | 'listed'>,
): Likelihoods {
  const pieces = Array.from({ length: probabilities.length / labels }, (_, piece) => piece * labels)
  const at = (cell: number): number => probabilities[cell] ?? 0
  const begins = LABELS.indexOf('begin')
  const besideName = pieces.map((cell) => at(cell + 1) + (labels > begins ? at(cell + begins) : 0))
  return {
    besideName,
    listed,
    person: besideName.map((one, piece) => one * (trust[piece] ?? 1)),
    company: pieces.map((cell) => at(cell + LABELS.indexOf('company'))),
    any: pieces.map((cell) => 1 - at(cell)),
  }
}

/** The names in a text: pieces that follow one another, and what belongs to them, are one. */
export function chooseNames(
  tokens: Tokens,
  likelihoods: Likelihoods,
  thresholds: Thresholds,
): FoundName[] {
  const levels = levelsOf(likelihoods, thresholds)
  widen(levels, tokens, likelihoods)
  markTitled(levels, tokens)
  return spansOf(levels, tokens)
}

/** What a piece is: nothing, perhaps a company, perhaps a person, surely a person. */
const LEVEL = { none: 0, company: 1, maybe: 2, sure: 3 } as const

function levelsOf({ person, listed, company, any }: Likelihoods, thresholds: Thresholds): number[] {
  const { sure, maybe, beside } = thresholds
  const enough = any.some((one) => one >= NAMES_SOMETHING) ? Math.min(beside, maybe) : maybe
  return person.map((one, at) => {
    if (one >= sure) return LEVEL.sure
    if (one >= enough || listed[at]) return LEVEL.maybe
    return (company[at] ?? 0) >= thresholds.company ? LEVEL.company : LEVEL.none
  })
}

/**
 * Beside a sure piece less is needed, and initials, a “von” and the ending behind its apostrophe
 * belong to the name.
 */
function widen(levels: number[], tokens: Tokens, { besideName }: Likelihoods): void {
  for (let at = levels.length - 1; at > 0; at--)
    if (levels[at] === LEVEL.sure && belongs(at - 1, at)) levels[at - 1] = LEVEL.sure
  for (let at = 1; at < levels.length; at++)
    if (levels[at - 1] === LEVEL.sure && belongs(at, at - 1)) levels[at] = LEVEL.sure

  function belongs(at: number, beside: number): boolean {
    const word = tokens.words[at] ?? ''
    const next = tokens.words[beside] ?? ''
    if ((besideName[at] ?? 0) >= LIKELY_BESIDE || isInitial(tokens, at)) return true
    if (isEnding(tokens, at)) return true
    return at < beside && PARTICLES.has(word.toLowerCase()) && /^\p{Lu}/u.test(next)
  }
}

const LIKELY_BESIDE = 0.1

/** A capital with a full stop, or that full stop, or one capital behind a name. */
function isInitial({ words, starts, ends }: Tokens, at: number): boolean {
  const isCapital = (word = ''): boolean => /^\p{Lu}\p{Ll}?$/u.test(word)
  const touches = (one: number): boolean => ends[one] === starts[one + 1]
  if (words[at] === '.') return isCapital(words[at - 1]) && touches(at - 1)
  return isCapital(words[at]) && words[at + 1] === '.' && touches(at)
}

/** An apostrophe and the ending behind it, as in Polish: Lawrence’a, Mitten’em. */
function isEnding({ words }: Tokens, at: number): boolean {
  const apostrophe = APOSTROPHE.test(words[at] ?? '') ? at : at - 1
  return APOSTROPHE.test(words[apostrophe] ?? '') && ENDING.test(words[apostrophe + 1] ?? '')
}

const APOSTROPHE = /^['’]$/
const ENDING = /^(?:a|u|y|i|em|owi|ie|ego|emu|go|mu|m|im)$/

/** One capital behind a title may be what is left of a name: Pan W, Frau K. */
function markTitled(levels: number[], { words }: Tokens): void {
  for (let at = 1; at < levels.length; at++)
    if (!levels[at] && /^\p{Lu}$/u.test(words[at] ?? '') && TITLE.test(words[at - 1] ?? ''))
      levels[at] = LEVEL.maybe
}

const TITLE = /^(?:herrn?|frau|fru|pan[iau]?|panem|panią|panu|mrs?|ms)$/iu

const PARTICLES = new Set(
  'von van der den de af zu zum vom di da du del della la le ter ten y i al bin ibn'.split(' '),
)

function spansOf(levels: readonly number[], tokens: Tokens): FoundName[] {
  const found: FoundName[] = []
  for (let at = 0; at < levels.length; at++) {
    const level = levels[at]
    if (!level) continue
    let last = at
    while (levels[last + 1] === level) last++
    const span = spanOf(tokens, at, last)
    if (span) found.push({ ...span, sure: level === LEVEL.sure, kind: KINDS[level] ?? 'person' })
    at = last
  }
  return found
}

const KINDS: Readonly<Record<number, FoundName['kind']>> = { [LEVEL.company]: 'company' }

/** Without signs at its ends; nothing when there are only signs. */
function spanOf(
  { words, starts, ends }: Tokens,
  from: number,
  to: number,
): { start: number; end: number } | null {
  let first = from
  let last = to
  while (first <= last && !isWord(words[first])) first++
  while (last >= first && !isWord(words[last])) last--
  return first > last ? null : { start: starts[first] ?? 0, end: ends[last] ?? 0 }
}

function isWord(word = ''): boolean {
  return /[\p{L}\p{N}]/u.test(word)
}
