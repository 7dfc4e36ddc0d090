import { readFileSync } from 'node:fs'
import type { NameFinder } from '#privacy/names/name-finder.ts'

/** What a finder of names does to a set of texts in which somebody has marked them. */
export interface NameFigures {
  readonly texts: number
  readonly names: number
  /** Of the names in percent: those wholly masked. */
  readonly masked: number
  /** Of the names in percent: those wholly masked, or in a text that somebody looks at. */
  readonly safe: number
  /** Texts that are shown without a look, and those of them with a name that is not wholly masked. */
  readonly shown: number
  readonly leaking: number
  /** Texts without any mark, and how many of them in percent are changed, and are looked at. */
  readonly clean: number
  readonly changed: number
  readonly held: number
}

/** A text and what is marked in it. */
export interface GoldText {
  readonly text: string
  /** ISO 639-1, perhaps with a script. */
  readonly lang: string
  readonly spans: readonly {
    readonly start: number
    readonly end: number
    readonly label: string
  }[]
}

/** The texts of a set: one JSON object a line. */
export function readGold(path: string): GoldText[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as GoldText)
}

/** Measures on texts of a language. */
export function measureNames(
  find: NameFinder,
  golds: readonly GoldText[],
  language: string,
): NameFigures {
  const results = golds.map((gold) => resultOf(find, gold, language))
  const named = results.flatMap(({ names }) => names)
  const shown = results.filter(({ isHeld }) => !isHeld)
  const clean = results.filter(({ isClean }) => isClean)
  return {
    texts: results.length,
    names: named.length,
    masked: percent(named, ({ isMasked }) => isMasked),
    safe: percent(named, ({ isMasked, isHeld }) => isMasked || isHeld),
    shown: shown.length,
    leaking: shown.filter(({ names }) => names.some(({ isMasked }) => !isMasked)).length,
    clean: clean.length,
    changed: percent(clean, ({ isChanged }) => isChanged),
    held: percent(clean, ({ isHeld }) => isHeld),
  }
}

interface Result {
  readonly isHeld: boolean
  readonly isChanged: boolean
  readonly isClean: boolean
  readonly names: readonly { readonly isMasked: boolean; readonly isHeld: boolean }[]
}

/** A text whose offsets would move when it is normalised is taken as it is. */
function resultOf(find: NameFinder, { text, spans }: GoldText, language: string): Result {
  const normal = text.normalize('NFKC')
  const found = find(normal.length === text.length ? normal : text, language)
  const sure = found.filter((one) => one.sure)
  const isHeld = found.length > sure.length
  const isMasked = (start: number, end: number): boolean =>
    Array.from({ length: end - start }, (_, at) => start + at).every(
      (at) =>
        !/[\p{L}\p{N}]/u.test(text.charAt(at)) ||
        sure.some((one) => one.start <= at && at < one.end),
    )
  const people = spans.filter(({ label }) => label === 'PERSON')
  return {
    isHeld,
    isChanged: sure.length > 0,
    isClean: spans.length === 0,
    names: people.map(({ start, end }) => ({ isMasked: isMasked(start, end), isHeld })),
  }
}

function percent<T>(all: readonly T[], isCounted: (one: T) => boolean): number {
  return all.length === 0 ? 0 : (100 * all.filter(isCounted).length) / all.length
}
