import { DAYS_BEFORE } from '#nps/improvement.ts'
import { addDays, monthStarts, type Day, type Period } from '#nps/period.ts'
import { windowBefore, type Window } from '#nps/window.ts'
import type { Improvement } from '#store/improvements.ts'
import type { WaveNote } from '#store/waves.ts'

/** The days on which the figures of a survey may begin or end, the most wanted first. */
export interface OfferedDays {
  /** Of everybody and of segments. */
  readonly days: readonly Day[]
  /** Those of them between which segments with few answers are told as a whole. */
  readonly stretches: readonly Day[]
  /** Of everybody alone: what waves and improvements are told by. */
  readonly others: readonly Day[]
}

interface Span {
  readonly first: Day
  readonly through: Day
  readonly window: Period
  readonly rule: Window
}

/** The days of a wave. */
export function daysOf({ firstDay, lastDay }: WaveNote): Period {
  return { from: firstDay, to: addDays(lastDay, 1) }
}

/** What happened at a time of its own. */
export interface Events {
  /** Those that have begun, the latest first. */
  readonly waves: readonly WaveNote[]
  readonly improvements: readonly Improvement[]
}

/**
 * What figures there are to tell of a survey: the window, the one before, years, quarters, months, the
 * latest wave, what there was before and since an improvement, and the waves before. The same whoever
 * looks and at what.
 */
export function offeredDays(
  { first, through, window, rule }: Span,
  { waves, improvements }: Events,
): OfferedDays {
  const before = windowBefore(rule, window).from
  const ends = [addDays(through, 1), window.from, before]
  const months = monthStarts(first, through)
  const begin = months.slice(0, 1)
  const quarters = months.filter((day) => /-(01|04|07|10)-/.test(day))
  const [latest = [], ...earlier] = waves.map((wave) => [daysOf(wave).from, daysOf(wave).to])
  const years = quarters.filter((day) => day.includes('-01-'))
  return {
    days: [...ends, ...begin, ...years, ...quarters, ...months],
    stretches: [...ends, ...begin, ...quarters.filter((day) => day < before)],
    others: [
      ...latest,
      ...improvements
        .map(({ doneOn }) => [addDays(doneOn, -DAYS_BEFORE), doneOn] as const)
        .filter(([from]) => from <= through)
        .flatMap(([from, to]) => [to, from]),
      ...earlier.flat(),
    ],
  }
}
