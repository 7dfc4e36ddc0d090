import { ANSWERS, categoryOf, RATINGS } from './rating.ts'

/** How many gave each rating: 11 counts, rating 0 first. */
export type Distribution = readonly number[]

/**
 * How many gave each answer, in the order of `ANSWERS`: a distribution, and behind it how many are
 * known only to be promoters, passives and detractors. A distribution alone has none of these.
 */
export type AnswerCounts = readonly number[]

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

/** The counts of nobody. */
export const NO_COUNTS: AnswerCounts = ANSWERS.map(() => 0)

/** n, the number of answers in a tally; passives count. */
export function responsesOf(tally: Tally): number {
  return tally.promoters + tally.passives + tally.detractors
}

/** The tally of all answers, whether their ratings are known or not. */
export function tallyOf(answers: AnswerCounts): Tally {
  const counts = { promoter: 0, passive: 0, detractor: 0 }
  for (const [index, answer] of ANSWERS.entries()) counts[categoryOf(answer)] += answers[index] ?? 0
  return { promoters: counts.promoter, passives: counts.passive, detractors: counts.detractor }
}

/** The answers whose ratings are known. */
export function distributionOf(answers: AnswerCounts): Distribution {
  return RATINGS.map((rating) => answers[rating] ?? 0)
}

/** How many answers came without a rating, as categories alone. */
export function withoutRating(answers: AnswerCounts): number {
  return answers.slice(RATINGS.length).reduce((sum, count) => sum + count, 0)
}

/** The answers of several groups together. */
export function pool(groups: Iterable<AnswerCounts>): AnswerCounts {
  const sum = [...NO_COUNTS]
  for (const answers of groups)
    for (const index of sum.keys()) sum[index] = (sum[index] ?? 0) + (answers[index] ?? 0)
  return sum
}

/** The same of tallies. */
export function poolTallies(groups: Iterable<Tally>): Tally {
  let [promoters, passives, detractors] = [0, 0, 0]
  for (const tally of groups) {
    promoters += tally.promoters
    passives += tally.passives
    detractors += tally.detractors
  }
  return { promoters, passives, detractors }
}
