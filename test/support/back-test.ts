import type { History } from '#nps/forecast/history.ts'
import type { Day } from '#nps/period.ts'
import type { Window } from '#nps/window.ts'
import type { MadeUp } from './score-histories.ts'

/** What some way to forecast says of the headline on a day. */
export interface Prediction {
  readonly likely: number
  /** Its 80 % range. */
  readonly low: number
  readonly high: number
  chanceOf(target: number): number
}

/** A way to forecast; `null` where it says nothing. */
export type Method = (history: History, window: Window, due: Day) => Prediction | null

/** How often ranges held what came, and how wide they were, in points. */
export interface Coverage {
  readonly count: number
  readonly inside: number
  readonly width: number
}

/** Chances of about the same size: what they were on the average, and how often the target was reached. */
export interface Tenth {
  readonly count: number
  readonly said: number
  readonly came: number
}

/** What came of forecasts. */
export interface Outcome {
  readonly all: Coverage
  readonly kinds: Readonly<Record<string, Coverage>>
  /** From chances below 10 % to those above 90 %. */
  readonly tenths: readonly Tenth[]
  /** So many about which nothing was said. */
  readonly silent: number
}

/**
 * Targets around what is likely, in standard deviations of the range: about as many chances in every
 * tenth. Nothing of what came is in them.
 */
const AROUND = [-1.64, -1.04, -0.67, -0.39, -0.13, 0.13, 0.39, 0.67, 1.04, 1.64]
const DEVIATIONS_WITHIN_80 = 2.563

/** Lets a method forecast for companies that are made up, and compares with what came. */
export function backTest(companies: Iterable<MadeUp>, method: Method): Outcome {
  const groups = new Map<string, Coverage>()
  const tenths: Tenth[] = Array.from({ length: 10 }, () => ({ count: 0, said: 0, came: 0 }))
  let silent = 0
  for (const { kind, history, window, due, truth } of companies) {
    const prediction = truth === null ? null : method(history, window, due)
    if (truth === null || !prediction) {
      silent += 1
      continue
    }
    for (const group of ['all', kind])
      groups.set(group, withOne(groups.get(group) ?? NO_COVERAGE, prediction, truth))
    for (const target of targetsOf(prediction)) {
      const said = prediction.chanceOf(target)
      const tenth = Math.min(9, Math.floor(said * 10))
      const { count, said: before, came } = tenths[tenth]!
      const now = truth >= target - 1e-9 ? 1 : 0
      tenths[tenth] = { count: count + 1, said: before + said, came: came + now }
    }
  }
  const { all = NO_COVERAGE, ...kinds } = Object.fromEntries(groups)
  return { all: shared(all), kinds: mapped(kinds, shared), tenths: tenths.map(sharedTenth), silent }
}

/** By how much the chances of a tenth were off, in points of a hundred; 0 of none. */
export function offBy({ count, said, came }: Tenth): number {
  return count === 0 ? 0 : 100 * Math.abs(said - came)
}

const NO_COVERAGE: Coverage = { count: 0, inside: 0, width: 0 }

function withOne({ count, inside, width }: Coverage, { low, high }: Prediction, truth: number) {
  const isInside = low <= truth && truth <= high
  return { count: count + 1, inside: inside + (isInside ? 1 : 0), width: width + high - low }
}

function targetsOf({ likely, low, high }: Prediction): number[] {
  const deviation = (high - low) / DEVIATIONS_WITHIN_80
  return AROUND.map((far) => Math.round(likely + far * deviation))
}

function shared({ count, inside, width }: Coverage): Coverage {
  return { count, inside: inside / count, width: width / count }
}

function sharedTenth({ count, said, came }: Tenth): Tenth {
  return { count, said: said / count, came: came / count }
}

function mapped<From, To>(
  values: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]))
}
