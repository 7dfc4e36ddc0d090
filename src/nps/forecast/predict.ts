import type { ComingWindow } from './coming-window.ts'
import { partsOf, type Level } from './level.ts'
import { mixtureQuantile, type Mixture } from './mixture.ts'
import { addTo, at, dot } from './numbers.ts'
import type { Bounds } from './outlook.ts'
import type { WeighedLevel } from './weigh.ts'

/** The score of a window to come. */
export function predict(levels: readonly WeighedLevel[], window: ComingWindow): Mixture {
  return levels.map(({ level, weight }) => ({ weight, ...scoreIn(window, level) }))
}

/** Where the score lies, on the scale from -100 to 100. */
export function boundsOf(mixture: Mixture): Bounds {
  const below = (probability: number): number => clamp(mixtureQuantile(mixture, probability))
  return {
    likely: below(0.5),
    half: { low: below(0.25), high: below(0.75) },
    most: { low: below(0.1), high: below(0.9) },
  }
}

/**
 * The score of a window under one assumption. From its last month back to the first, `load` is how much
 * of that month's level, trend and swing ends up in the score: so all that may happen on the way is
 * counted once, with what it does to all months after it.
 */
function scoreIn({ known, shares, noise }: ComingWindow, level: Level) {
  const { mean, covariance, assumption } = level
  const { drift, pace, lasting, shock } = assumption
  const load = new Float64Array(mean.length)
  let variance = noise
  for (let ahead = shares.length - 1; ahead >= 0; ahead -= 1) {
    const share = shares[ahead] ?? 0
    const parts = partsOf(level.month + ahead, load.length)
    for (let part = 0; part < load.length; part += 1) addTo(load, part, share * at(parts, part))
    variance += (share * shock) ** 2
    if (ahead === 0) break
    variance += (at(load, 0) * drift) ** 2 + (at(load, 1) * pace) ** 2 * (1 - lasting ** 2)
    load[1] = lasting * (at(load, 0) + at(load, 1))
  }
  for (let part = 0; part < load.length; part += 1)
    variance += at(load, part) * dot(covariance, load, part * load.length)
  return { mean: known + dot(mean, load), deviation: Math.sqrt(Math.max(variance, LEAST_VARIANCE)) }
}

/** Where next to all answers are known: what is rounded away. */
const LEAST_VARIANCE = 1e-4

function clamp(score: number): number {
  return Math.max(-100, Math.min(100, score))
}
