import { firstDayOf, lastDayOf, monthNumber, type Day } from '#nps/period.ts'
import type { Window } from '#nps/window.ts'
import { comingWindow, type ComingWindow, type Today } from './coming-window.ts'
import { flowOf, seenIn, type History } from './history.ts'
import { mixtureAbove } from './mixture.ts'
import type { Basis, Outlook } from './outlook.ts'
import { boundsOf, predict } from './predict.ts'
import { FORECAST_NEEDS, tooEarlyFor, type TooEarly } from './too-early.ts'
import { weighLevels, type WeighedLevel } from './weigh.ts'

/** What is asked: where the headline will be on a day, and how likely at a target. */
export interface Question {
  readonly window: Window
  readonly due: Day
  /** `null` when only the range is asked for. */
  readonly target: number | null
}

/** What may be said of the headline on a day to come, or why it is too early to say. */
export type Forecast = TooEarly | Outlook

/**
 * Where the headline will be on a day to come; `null` of a day whose answers are known. What is
 * predicted is the number that will be shown: the raw score of the answers in the window through that
 * day. Some of them are known already. The others are expected to come as they did in the last year, to
 * follow the score's level, trend, drift and seasons, and to differ by chance as answers do.
 */
export function forecast(history: History, { window, due, target }: Question): Forecast | null {
  const { through } = history
  if (due <= through) return null
  const today = { through, seen: seenIn(history), flow: flowOf(history) }
  const coming = comingWindow(window, due, today)
  const tooEarly = tooEarlyFor(due, today, coming.expected)
  if (tooEarly) return tooEarly
  const levels = weighLevels(today.seen, monthNumber(through), today.flow.variance)
  const mixture = predict(levels, coming)
  const bounds = boundsOf(mixture)
  const onTheWay = monthEnds(through, due)
    .map((day) => ({ day, coming: comingWindow(window, day, today) }))
    .filter(({ coming: { expected } }) => expected >= FORECAST_NEEDS.expected)
    .map(({ day, coming: then }) => ({ day, ...boundsOf(predict(levels, then)) }))
  return {
    isTooEarly: false,
    ...bounds,
    chance: target === null ? null : mixtureAbove(mixture, target),
    path: [...onTheWay, { day: due, ...bounds }],
    basis: basisOf(today, levels, coming),
  }
}

/** The last days of the months from one that is over to one that is still to come, both left out. */
function monthEnds(through: Day, due: Day): Day[] {
  const first = monthNumber(through)
  const count = monthNumber(due) - first + 1
  return Array.from({ length: count }, (_, at) =>
    lastDayOf({ from: firstDayOf(first + at), to: firstDayOf(first + at + 1) }),
  ).filter((day) => through < day && day < due)
}

function basisOf(
  { seen }: Today,
  levels: readonly WeighedLevel[],
  { expected, shares, noise }: ComingWindow,
): Basis {
  const mean = (value: (one: WeighedLevel) => number): number =>
    levels.reduce((sum, one) => sum + one.weight * value(one), 0)
  return {
    months: seen.length,
    responses: seen.reduce((sum, { n }) => sum + n, 0),
    expected,
    given: 1 - shares.reduce((sum, share) => sum + share, 0),
    trend: mean(({ level }) => level.mean[1] ?? 0),
    drift: Math.sqrt(mean(({ level }) => level.assumption.drift ** 2)),
    noise: Math.sqrt(noise),
    isSeasonal: levels.some(({ level }) => level.assumption.season > 0),
  }
}
