import { chanceAbove } from '#nps/normal.ts'

/** One of the normal variables that a mixture is made of. */
export interface Component {
  readonly weight: number
  readonly mean: number
  readonly deviation: number
}

/** A variable that is one of these, with so much weight each; weights add up to 1. */
export type Mixture = readonly Component[]

/** The probability that it is above a value. */
export function mixtureAbove(mixture: Mixture, value: number): number {
  let sum = 0
  for (const { weight, mean, deviation } of mixture)
    sum += weight * chanceAbove((value - mean) / deviation)
  return sum
}

/** The value that it is below with a probability, from 0.05 to 0.95; the probability is met within 0.0002. */
export function mixtureQuantile(mixture: Mixture, probability: number): number {
  const { mean, deviation } = momentsOf(mixture)
  // By Chebyshev's inequality all that is asked for lies within.
  let low = mean - 5 * deviation
  let high = mean + 5 * deviation
  let value = mean
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const excess = 1 - probability - mixtureAbove(mixture, value)
    if (Math.abs(excess) < 2e-4) break
    if (excess > 0) high = value
    else low = value
    // Newton's step where it stays between the two, half the way where it does not.
    const next = value - excess / density(mixture, value)
    value = low < next && next < high ? next : (low + high) / 2
  }
  return value
}

const MOST_ROUNDS = 60

function density(mixture: Mixture, value: number): number {
  let sum = 0
  for (const { weight, mean, deviation } of mixture) {
    const z = (value - mean) / deviation
    sum += (weight / deviation) * Math.exp(-0.5 * z * z)
  }
  return sum / Math.sqrt(2 * Math.PI)
}

function momentsOf(mixture: Mixture): { mean: number; deviation: number } {
  let [mean, square] = [0, 0]
  for (const one of mixture) {
    mean += one.weight * one.mean
    square += one.weight * (one.mean ** 2 + one.deviation ** 2)
  }
  return { mean, deviation: Math.sqrt(square - mean ** 2) }
}
