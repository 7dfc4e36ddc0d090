import { mask, type Decision, type MaskHow } from '#privacy/mask.ts'
import type { GoldText } from './name-figures.ts'

/** What masking as a whole does to a set of texts in which somebody has marked what is personal. */
export interface MaskFigures {
  /** People's names in the texts. */
  readonly names: number
  /** Of the names in percent: those wholly masked. */
  readonly masked: number
  /** Of the names in percent: those wholly masked, or in a text that is not simply shown. */
  readonly safe: number
  /** Texts that are shown without a look, and those of them with a name that is not wholly masked. */
  readonly shown: number
  readonly leaking: number
  /** Texts without any mark, and what in percent is changed, goes to a person, is never shown. */
  readonly clean: number
  readonly changed: number
  readonly held: number
  readonly never: number
}

/** Masks each text as `npm run mask` does, in the language that its line says. */
export function measureMasking(golds: readonly GoldText[], how: MaskHow): MaskFigures {
  const results = golds.map((gold) => resultOf(gold, how))
  const names = results.flatMap(({ people, isShown }) =>
    people.map((isMasked) => ({ isMasked, isSafe: isMasked || !isShown })),
  )
  const shown = results.filter(({ isShown }) => isShown)
  const clean = results.filter(({ isClean }) => isClean)
  return {
    names: names.length,
    masked: percent(names, ({ isMasked }) => isMasked),
    safe: percent(names, ({ isSafe }) => isSafe),
    shown: shown.length,
    leaking: shown.filter(({ people }) => people.includes(false)).length,
    clean: clean.length,
    changed: percent(clean, ({ isChanged }) => isChanged),
    held: percent(clean, ({ decision }) => decision === 'review'),
    never: percent(clean, ({ decision }) => decision === 'never'),
  }
}

interface Result {
  readonly decision: Decision
  readonly isShown: boolean
  readonly isChanged: boolean
  readonly isClean: boolean
  /** Of each person's name whether it is masked. */
  readonly people: readonly boolean[]
}

function resultOf(gold: GoldText, how: MaskHow): Result {
  const { decision, spans } = mask(gold.text, { ...how, language: gold.lang })
  const isMasked = ({ start, end }: { start: number; end: number }): boolean =>
    Array.from({ length: end - start }, (_, at) => start + at).every(
      (at) =>
        !/[\p{L}\p{N}]/u.test(gold.text.charAt(at)) ||
        spans.some((span) => span.start <= at && at < span.end),
    )
  return {
    decision,
    isShown: decision === 'show',
    isChanged: spans.length > 0,
    isClean: gold.spans.length === 0,
    people: gold.spans.filter(({ label }) => label === 'PERSON').map(isMasked),
  }
}

function percent<T>(all: readonly T[], isCounted: (one: T) => boolean): number {
  return all.length === 0 ? 0 : (100 * all.filter(isCounted).length) / all.length
}
