import { categoryOf, RATINGS } from './rating.ts'

/** How many gave each rating: 11 counts, rating 0 first. */
export type Distribution = readonly number[]

/** How many promoters, passives and detractors there are. Their sum is n. */
export interface Tally {
  readonly promoters: number
  readonly passives: number
  readonly detractors: number
}

/** The tally of nobody. */
export const NO_TALLY: Tally = { promoters: 0, passives: 0, detractors: 0 }

/** The distribution of nobody. */
export const NO_RATINGS: Distribution = RATINGS.map(() => 0)

/** n, the number of answers in a tally; passives count. */
export function responsesOf(tally: Tally): number {
  return tally.promoters + tally.passives + tally.detractors
}

/** The tally of a distribution. */
export function tallyOf(distribution: Distribution): Tally {
  const counts = { promoter: 0, passive: 0, detractor: 0 }
  for (const rating of RATINGS) counts[categoryOf(rating)] += distribution[rating] ?? 0
  return { promoters: counts.promoter, passives: counts.passive, detractors: counts.detractor }
}

/** The distribution of several groups together. */
export function pool(distributions: Iterable<Distribution>): Distribution {
  const sum = [...NO_RATINGS]
  for (const distribution of distributions)
    for (const rating of RATINGS) sum[rating] = (sum[rating] ?? 0) + (distribution[rating] ?? 0)
  return sum
}
