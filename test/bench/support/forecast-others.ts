import { assumptions, type Assumption } from '#nps/forecast/assumption.ts'
import { comingWindow, type ComingWindow } from '#nps/forecast/coming-window.ts'
import { flowOf, seenIn, type Flow, type Seen } from '#nps/forecast/history.ts'
import { mixtureAbove } from '#nps/forecast/mixture.ts'
import { boundsOf, predict } from '#nps/forecast/predict.ts'
import { weighLevels, type WeighedLevel } from '#nps/forecast/weigh.ts'
import { chanceAbove } from '#nps/normal.ts'
import { monthNumber } from '#nps/period.ts'
import type { Method, Prediction } from '#test/support/back-test.ts'

/** What else a score could be forecast with, each told the same, and that the same answers are known already. */
export const OTHERS: Readonly<Record<string, Method>> = {
  'last value': byMonths(lastValue),
  'linear regression': byMonths(regression),
  'exponential smoothing': byMonths(smoothing),
  'random walk, fitted': bestOf(({ pace, season, shock }) => pace + season + shock === 0),
  'damped trend, fitted': bestOf(({ lasting, season }) => season === 0 && lasting < 1),
  'the best assumption alone': bestOf(() => true),
}

/** The true score of the months to come: what it is, and how unsure that is, as a variance. */
interface Expected {
  readonly score: number
  readonly variance: number
}

/** For so many months from the last one, which may be fractions. */
type Rule = (seen: readonly Seen[], flow: Flow, ahead: number) => Expected

function byMonths(rule: Rule): Method {
  return (history, window, due) => {
    const today = { through: history.through, seen: seenIn(history), flow: flowOf(history) }
    const coming = comingWindow(window, due, today)
    const share = coming.shares.reduce((sum, one) => sum + one, 0)
    const ahead = coming.shares.reduce((sum, one, at) => sum + one * at, 0) / share
    const { score, variance } = rule(today.seen, today.flow, ahead)
    const mean = coming.known + share * score
    return normal(mean, Math.sqrt(share ** 2 * variance + coming.noise))
  }
}

function normal(mean: number, deviation: number): Prediction {
  const clamp = (score: number): number => Math.max(-100, Math.min(100, score))
  return {
    likely: mean,
    low: clamp(mean - 1.2816 * deviation),
    high: clamp(mean + 1.2816 * deviation),
    chanceOf: (target) => chanceAbove((target - mean) / deviation),
  }
}

/** All stays as it was in the last three months with answers. */
function lastValue(seen: readonly Seen[], { variance }: Flow): Expected {
  const last = seen.slice(-3)
  const n = last.reduce((sum, one) => sum + one.n, 0)
  const points = last.reduce((sum, one) => sum + one.n * one.score, 0)
  return { score: points / n, variance: variance / n }
}

/** A straight line through the last year, months weighed by their answers. */
function regression(seen: readonly Seen[], _flow: Flow, ahead: number): Expected {
  const months = seen.slice(-12)
  const n = months.reduce((sum, one) => sum + one.n, 0)
  const mean = (value: (one: Seen) => number): number =>
    months.reduce((sum, one) => sum + one.n * value(one), 0) / n
  const [at, score] = [mean(({ month }) => month), mean((one) => one.score)]
  const spread = mean(({ month }) => (month - at) ** 2) * n
  const slope = (mean((one) => (one.month - at) * one.score) * n) / spread
  const residual =
    (mean((one) => (one.score - score - slope * (one.month - at)) ** 2) * n) / (months.length - 2)
  const then = (months.at(-1)?.month ?? 0) + ahead
  const far = then - at
  return { score: score + slope * far, variance: residual / n + (residual * far ** 2) / spread }
}

/** Simple exponential smoothing; its interval is that of R. Hyndman and others, ETS(A,N,N) (2008), 6.3. */
function smoothing(seen: readonly Seen[], { variance }: Flow, ahead: number): Expected {
  const fits = Array.from({ length: 20 }, (_, at) => smoothed(seen, (at + 0.5) / 20))
  const best = fits.reduce((one, other) => (other.error < one.error ? other : one))
  const steps = Math.max(0, ahead) * best.weight ** 2
  const chance = variance / (seen.reduce((sum, { n }) => sum + n, 0) / seen.length)
  // Chance of the answers to come is counted with the window.
  return { score: best.level, variance: Math.max(0, best.error - chance) + best.error * steps }
}

function smoothed(seen: readonly Seen[], weight: number) {
  let level = seen[0]?.score ?? 0
  let squares = 0
  for (const { score } of seen.slice(1)) {
    squares += (score - level) ** 2
    level += weight * (score - level)
  }
  return { weight, level, error: squares / (seen.length - 1) }
}

/** The state space model with the one assumption that fits best, as if that were known. */
function bestOf(isWanted: (assumption: Assumption) => boolean): Method {
  return (history, window, due) => {
    const today = { through: history.through, seen: seenIn(history), flow: flowOf(history) }
    const last = monthNumber(history.through)
    const levels = weighLevels(
      today.seen,
      last,
      today.flow.variance,
      assumptions(true).filter(isWanted),
    )
    const best = levels.reduce((one, other) => (other.weight > one.weight ? other : one))
    return ofLevels([{ ...best, weight: 1 }], comingWindow(window, due, today))
  }
}

function ofLevels(levels: readonly WeighedLevel[], coming: ComingWindow): Prediction {
  const mixture = predict(levels, coming)
  const { likely, most } = boundsOf(mixture)
  return { likely, ...most, chanceOf: (target) => mixtureAbove(mixture, target) }
}
