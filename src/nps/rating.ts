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

/** What is known of an answer: its rating, or, of a file that has labels only, no more than its category. */
export type Answer = Rating | Category

/** Every answer there is: the ratings, lowest first, and then the categories. */
export const ANSWERS: readonly Answer[] = [...RATINGS, ...CATEGORIES]

/** The place of an answer in `ANSWERS`. */
export function answerIndex(answer: Answer): number {
  return typeof answer === 'number' ? answer : RATINGS.length + CATEGORIES.indexOf(answer)
}

/** 9-10 promoter, 7-8 passive, 0-6 detractor (Reichheld 2003); a category is its own. */
export function categoryOf(answer: Answer): Category {
  if (typeof answer === 'string') return answer
  if (answer >= 9) return 'promoter'
  return answer >= 7 ? 'passive' : 'detractor'
}

/** What is known of an answer when more is said of it: its own category takes no rating away. */
export function answerOnceSaid(said: Answer, known: Answer): Answer {
  return said === categoryOf(known) ? known : said
}
