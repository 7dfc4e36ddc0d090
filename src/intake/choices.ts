import type { Day } from '#nps/period.ts'

/** What columns may be taken for. */
export const FIELDS = ['rating', 'id', 'date', 'comment', 'touchpoint'] as const

/** What a column may be taken for. */
export type Field = (typeof FIELDS)[number]

/** In which orders the numbers of a date may stand. */
export const DATE_ORDERS = ['dmy', 'mdy', 'ymd'] as const

/** In which order the numbers of a date such as 08/11/2021 stand. */
export type DateOrder = (typeof DATE_ORDERS)[number]

/** What the person who brings a file says about it. */
export interface Choices {
  /**
   * Field → column: its header, or its number, counted from 1, as `#3`; `null` for none of them. What
   * is left out is detected.
   */
  readonly columns: Readonly<Partial<Record<Field, string | null>>>
  /** Dimension → column, named the same way. Dimensions are never detected. */
  readonly dimensions?: Readonly<Record<string, string>>
  /** The sheet of a workbook; without it the only one with ratings. */
  readonly sheet?: string | null
  /** `null`: to be decided from the whole column. */
  readonly dateOrder: DateOrder | null
  /** The survey's time zone, or the company's: days are days there, and a time without a zone is a time there. */
  readonly timeZone: string
  /** The day of every answer in a file that has no date column. */
  readonly day: Day | null
  readonly today: Day
}
