/** A number from 0 up to, but not including, 1: `Math.random`, or one that can be had again. */
export type Random = () => number

/** Something to choose, and how often compared with its siblings. */
export type Weighted<T> = readonly [choice: T, weight: number]

/**
 * Random numbers that are the same for the same seed.
 *
 * Source: mulberry32 by Tommy Ettinger, 2017, CC0,
 * https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
 */
export function seeded(seed: number): Random {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The fractional part of the golden ratio: its multiples modulo 1 fill the range most evenly. */
const GOLDEN_STEP = 0.6180339887498949

/** How many of the numbers of `evenly` are evenly spread; the others are left to chance. */
const EVEN_SHARE = 0.75

/**
 * Random numbers with fewer clusters and gaps than chance has, so that the demo tells its story on
 * whichever day it is started and still does not look drawn with a ruler.
 */
export function evenly(random: Random): Random {
  let even = random()
  return () => {
    if (!chance(random, EVEN_SHARE)) return random()
    even = (even + GOLDEN_STEP) % 1
    return even
  }
}

/** Yes, in a share of the cases. */
export function chance(random: Random, share: number): boolean {
  return random() < share
}

/** The choice that lies at `at`, a random number, when the choices share the range by weight. */
export function weighted<T>(choices: readonly Weighted<T>[], at: number): T {
  let left = at * choices.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [choice, weight] of choices) {
    left -= weight
    if (left < 0) return choice
  }
  throw new RangeError('Nothing to choose from: give at least one choice a weight above 0')
}

/** How many of many independent, rare events happen. Source: Knuth, TAOCP volume 2, 3.4.1. */
export function poisson(random: Random, mean: number): number {
  const limit = Math.exp(-mean)
  let events = 0
  for (let product = random(); product > limit; product *= random()) events += 1
  return events
}

/** The same items in a random order: each goes to a random place among those before it. */
export function shuffled<T>(random: Random, items: readonly T[]): T[] {
  const order: T[] = []
  for (const item of items) order.splice(Math.floor(random() * (order.length + 1)), 0, item)
  return order
}
