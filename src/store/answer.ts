import { RATINGS, categoryOf } from '#nps/rating.ts'

/**
 * What is known of the answer of a version that counts, in SQL: the rating it has or has taken over,
 * otherwise its category.
 */
export const ANSWER = 'coalesce(rating, carried_rating, responses.category)'

/** The category of the answer of a version that counts, in SQL. */
export const CATEGORY = `coalesce(responses.category, CASE rating ${RATINGS.map(
  (rating) => `WHEN ${rating} THEN '${categoryOf(rating)}'`,
).join(' ')} END)`

/** Every rating with its category, in SQL: `(0, 'detractor'), …`. */
export const CATEGORIES_OF_RATINGS = RATINGS.map(
  (rating) => `(${rating}, '${categoryOf(rating)}')`,
).join()
