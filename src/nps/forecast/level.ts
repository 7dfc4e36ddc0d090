import type { Assumption } from './assumption.ts'
import type { Seen } from './history.ts'
import { addTo, at, dot } from './numbers.ts'

/**
 * What is known of a score in a month under an assumption: its level, its trend a month and, with
 * seasons, the two halves of its swing; normal variables, together.
 */
export interface Level {
  readonly assumption: Assumption
  /** The month, counted from the year 0. */
  readonly month: number
  readonly mean: Float64Array
  /** Row by row. */
  readonly covariance: Float64Array
  /** The logarithm of how likely what was seen is, but for a constant. */
  readonly logLikelihood: number
}

/** Before the first month nearly any score is possible: 0 ± 60 points. */
const FIRST_VARIANCE = 60 ** 2

/**
 * Goes through the months up to a last one, and compares each with what those before led to expect.
 * One answer's variance says how far its few answers may lead a month's score astray.
 *
 * Source: the local linear trend and the Kalman filter as in A. Harvey, “Forecasting, Structural Time
 * Series Models and the Kalman Filter” (1989), 2.3 and 3.2; a trend that is damped as in E. Gardner and
 * E. McKenzie, “Forecasting Trends in Time Series”, Management Science 31 (1985).
 */
export function levelAt(
  last: number,
  seen: readonly Seen[],
  assumption: Assumption,
  variance: number,
): Level {
  const level = unknownLevel(assumption)
  let month = seen[0]?.month ?? last
  let logLikelihood = 0
  for (const { month: next, n, score } of seen) {
    for (; month < next; month += 1) advance(level, assumption)
    const noise = variance / n + assumption.shock ** 2
    logLikelihood += learn(level, partsOf(month, level.mean.length), score, noise)
  }
  for (; month < last; month += 1) advance(level, assumption)
  return { assumption, month: last, ...level, logLikelihood }
}

/** How much of level, trend and the halves of the swing is in the score of a month. */
export function partsOf(month: number, size: number): Float64Array {
  return (size === 2 ? undefined : PARTS[month % 12]) ?? WITHOUT_SEASONS
}

const WITHOUT_SEASONS = Float64Array.of(1, 0)

const PARTS = Array.from({ length: 12 }, (_, month) => {
  const angle = (2 * Math.PI * month) / 12
  return Float64Array.of(1, 0, Math.cos(angle), Math.sin(angle))
})

type State = Pick<Level, 'mean' | 'covariance'>

function unknownLevel({ pace, season }: Assumption): State {
  const trend = [FIRST_VARIANCE, pace ** 2]
  const variances = season > 0 ? [...trend, season ** 2, season ** 2] : trend
  const size = variances.length
  const covariance = new Float64Array(size * size)
  for (const [part, variance] of variances.entries()) covariance[part * size + part] = variance
  return { mean: new Float64Array(size), covariance }
}

/** A month passes: the level takes a step of the trend, which is damped, and both drift. */
function advance({ mean, covariance }: State, { drift, pace, lasting }: Assumption): void {
  const size = mean.length
  step(mean, 0, 1, lasting)
  for (let k = 0; k < size; k += 1) step(covariance, k, size + k, lasting)
  for (let k = 0; k < size; k += 1) step(covariance, k * size, k * size + 1, lasting)
  addTo(covariance, 0, drift * drift)
  addTo(covariance, size + 1, pace * pace * (1 - lasting * lasting))
}

function step(values: Float64Array, level: number, trend: number, lasting: number): void {
  const taken = lasting * at(values, trend)
  values[trend] = taken
  addTo(values, level, taken)
}

/** Takes in a month's score, and says the logarithm of how likely it was. */
function learn(
  { mean, covariance }: State,
  parts: Float64Array,
  score: number,
  noise: number,
): number {
  const size = mean.length
  for (let k = 0; k < size; k += 1) GAINS[k] = dot(covariance, parts, k * size)
  const surprise = score - dot(mean, parts)
  const spread = noise + dot(GAINS, parts)
  for (let j = 0; j < size; j += 1) {
    const share = at(GAINS, j) / spread
    addTo(mean, j, share * surprise)
    for (let k = 0; k < size; k += 1) addTo(covariance, j * size + k, -share * at(GAINS, k))
  }
  return -0.5 * (Math.log(spread) + (surprise * surprise) / spread)
}

/** Written and read within one call: to make it anew for each month would take most of the time. */
const GAINS = new Float64Array(4)
