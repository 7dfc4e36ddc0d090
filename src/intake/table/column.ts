import { wordsOf } from './words.ts'
import type { ColumnProfile } from './column-profile.ts'

/** One column of a table: what is written above it and, once all rows were seen, what is in it. */
export interface Column {
  /** From 0. */
  readonly index: number
  /** Its header as it stands in the file; may be blank, and other columns may have the same. */
  readonly name: string
  /** What to call it in a message: its header, what further header rows say, or its number. */
  readonly title: string
  /** All that stands above it, in plain words. */
  readonly words: string
  /** How good a name that is for a rating and for the date of an answer. */
  readonly ratingRank: number
  readonly dateRank: number | null
  /** What further header rows say, such as the question of which the header is only a number. */
  readonly question: string
  readonly profile: ColumnProfile
}

/** Whether the header of a column, or what further header rows say, is such a name and no more. */
export function isCalled(column: Column, pattern: RegExp): boolean {
  return pattern.test(wordsOf(column.name)) || pattern.test(wordsOf(column.question))
}
