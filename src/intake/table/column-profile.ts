import { answerIndex, RATINGS, type Category, type Rating } from '#nps/rating.ts'
import { DateTally } from '#intake/dates/date-tally.ts'
import { categoryNamed } from '#intake/rating/labels.ts'
import { numberIn, readRating } from '#intake/rating/rating-cell.ts'
import { WordTally } from './word-tally.ts'

/** After so many cells without a date a column is known to hold none. */
const ENOUGH = 1000

/** After so many words without a label a column is known to hold none. */
const SOME = 100

/** More different numbers than this are no marks. */
const MOST_OTHERS = 10

const SURVEY_KIND =
  /^\s*(e?nps|csat|ces|net promoter( score)?|customer (satisfaction|effort)( score)?)\s*$/i

/** What the cells of a column are, gathered over the whole file in memory of fixed size. */
export class ColumnProfile {
  /** Cells that hold something; `NA`, `-` and the like are nothing. */
  filled = 0
  /** How many cells hold each rating, 0 first. */
  readonly ratings: number[] = RATINGS.map(() => 0)
  /** Cells that hold a number that is no rating, and how many of these are not whole. */
  numbers = 0
  fractions = 0
  /** Some of these numbers, to tell a few marks such as 99 from another scale. */
  readonly others = new Set<number>()
  /** The lowest and highest number of all, ratings included. */
  lowest = Infinity
  highest = -Infinity
  /** Cells that hold anything else. */
  words = 0
  /** Of these, the names of categories such as `Promoter`, and how many name each. */
  labels = 0
  readonly categories: Record<Category, number> = { promoter: 0, passive: 0, detractor: 0 }
  /** How many name a kind of survey, such as `NPS` or `CSAT`. */
  surveyKinds = 0
  /** The same for columns in which the same ratings, or labels, stand in the same order. */
  sequence = 0
  readonly texts = new WordTally()
  readonly dates = new DateTally()
  #mayHoldDates = true
  readonly #isCalledDate: boolean

  /** A column that is called a date is searched for dates to the end. */
  constructor(isCalledDate: boolean) {
    this.#isCalledDate = isCalledDate
  }

  add(cell: string): void {
    const rating = readRating(cell)
    if (rating === 'none') return
    this.filled++
    if (typeof rating === 'number') this.#addRating(rating)
    else if (rating === 'number') this.#addNumber(cell)
    else this.#addWords(cell)
    if (cell.length > 4 && this.#mayHoldDates) this.#addDate(cell)
  }

  /** How many cells hold a rating. */
  get rated(): number {
    return this.ratings.reduce((sum, count) => sum + count, 0)
  }

  #addRating(rating: Rating): void {
    this.ratings[rating] = (this.ratings[rating] ?? 0) + 1
    this.#addToSequence(rating)
    if (rating < this.lowest) this.lowest = rating
    if (rating > this.highest) this.highest = rating
  }

  #addNumber(cell: string): void {
    const number = numberIn(cell) ?? 0
    this.numbers++
    if (this.others.size < MOST_OTHERS) this.others.add(number)
    if (!Number.isInteger(number)) this.fractions++
    this.lowest = Math.min(this.lowest, number)
    this.highest = Math.max(this.highest, number)
  }

  #addWords(cell: string): void {
    this.words++
    this.texts.add(cell)
    if (this.labels * 2 >= this.words - SOME) this.#addLabel(cell)
    if (this.surveyKinds * 2 >= this.words - SOME && SURVEY_KIND.test(cell)) this.surveyKinds++
  }

  #addLabel(cell: string): void {
    const category = categoryNamed(cell)
    if (category === null) return
    this.labels++
    this.categories[category]++
    this.#addToSequence(answerIndex(category))
  }

  #addToSequence(answer: number): void {
    this.sequence = Math.imul(this.sequence ^ (answer + 1), 0x01000193)
  }

  #addDate(cell: string): void {
    this.dates.add(cell)
    if (this.filled < ENOUGH || this.#isCalledDate) return
    this.#mayHoldDates = this.dates.readable > this.filled / 20
  }
}
