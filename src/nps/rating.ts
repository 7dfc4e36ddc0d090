/** The integer from 0 to 10 that was given as the answer to "how likely are you to recommend us?". */
export type Rating = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10

/** Every rating there is, lowest first. */
export const RATINGS: readonly Rating[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

/** Whether a value is a rating: an integer from 0 to 10 and a number, not a text that looks like one. */
export function isRating(value: unknown): value is Rating {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 10
}

/** What a rating makes of the one who gave it. */
export type Category = 'promoter' | 'passive' | 'detractor'

/** The three categories, from the best to the worst. */
export const CATEGORIES: readonly Category[] = ['promoter', 'passive', 'detractor']

/** 9-10 promoter, 7-8 passive, 0-6 detractor (Reichheld 2003). */
export function categoryOf(rating: Rating): Category {
  if (rating >= 9) return 'promoter'
  return rating >= 7 ? 'passive' : 'detractor'
}
