import type { Day } from '#nps/period.ts'
import type { Category, Rating } from '#nps/rating.ts'
import type { RawResponse, RejectedRow } from '#nps/raw-response.ts'
import type { Choices } from './choices.ts'
import type { Column } from './table/column.ts'
import type { DateSource } from './dates/date-column.ts'
import { DayReader, type NoDay } from './dates/day-reader.ts'
import { Identities } from './ids/identity.ts'
import { isNoAnswer, isPassedOver } from './table/no-answer.ts'
import { isLabelled } from './rating/label-column.ts'
import { categoryNamed } from './rating/labels.ts'
import { readRating, type RatingCell } from './rating/rating-cell.ts'
import type { Dimension, Recognised } from './recognise.ts'
import { toldDay, toldRating } from './rejected-value.ts'
import { cellOf, type Row, type RowSource } from './row.ts'
import type { Table } from './table/table.ts'
import { isTotal } from './table/total-row.ts'
import { noAnswersIn, type WhyNoAnswer } from './tools/no-answers.ts'

/** Longer comments are cut off here: nobody reads on, and masking has to come to an end. */
export const LONGEST_COMMENT = 10_000

/** Longer names of segments and touchpoints are cut off here. */
export const LONGEST_NAME = 100

/** Makes responses of the rows of a table whose columns are known. */
export class ResponseReader {
  readonly #columns: Recognised
  /** Whether the answers are labels such as `Promoter`, without ratings. */
  readonly #isLabelled: boolean
  /** How many cells a row may have. */
  readonly #width: number
  /** The first column, unless it is the rating. */
  readonly #first: Column | null
  readonly #isDated: boolean
  readonly #identities: Identities
  readonly #dayOf: (row: Row) => Day | NoDay
  readonly #whyNoAnswer: WhyNoAnswer

  constructor(columns: Recognised, table: Table, choices: Choices) {
    const { date, ids } = columns
    this.#columns = columns
    this.#isLabelled = isLabelled(columns.rating)
    this.#width = table.columns.length
    this.#first = table.columns.find(({ index }) => index === 0 && columns.rating.index > 0) ?? null
    this.#isDated = date.column !== null
    this.#whyNoAnswer = noAnswersIn(table)
    this.#dayOf = dayFinder(date, table.source, choices)
    this.#identities = new Identities(ids, date.column, date.column ? null : date.day)
  }

  /** The response that a row is, or why it is none. */
  read(row: Row): RawResponse | RejectedRow {
    const { line, fault } = row
    const { rating: column, comment, touchpoint, dimensions } = this.#columns
    if (fault !== null) return { line, reason: fault }
    if (isTooLong(row, this.#width)) return { line, reason: TOO_LONG }
    const why = this.#whyNoAnswer(row)
    if (why !== null) return { line, reason: why }
    if (isTotal(row, this.#first, this.#isDated)) return { line, reason: 'a total, not an answer' }
    const cell = cellOf(row, column)
    const rating = this.#isLabelled ? labelIn(cell) : ratingIn(cell)
    if (typeof rating === 'object') return { line, reason: rating.reason, ...toldRating(cell) }
    const day = this.#dayOf(row)
    if (typeof day !== 'string') return { line, reason: day.reason, ...this.#toldDay(row) }
    const text = comment && textIn(row, comment, LONGEST_COMMENT)
    return {
      line,
      identity: this.#identities.of(row),
      rating,
      day,
      comment: text,
      ...(text !== null && knownIn(row, this.#columns)),
      touchpoint: touchpoint && textIn(row, touchpoint, LONGEST_NAME),
      segments: segmentsIn(row, dimensions),
    }
  }

  #toldDay(row: Row): Pick<RejectedRow, 'value'> {
    const { column } = this.#columns.date
    return column === null ? {} : toldDay(cellOf(row, column))
  }

  /** Whether the respondent wrote something, be the row a response or not. */
  hasComment(row: Row): boolean {
    const { comment } = this.#columns
    return comment !== null && !isNoAnswer(cellOf(row, comment).trim())
  }
}

/** Whoever is named in the row, but for the column that is the comment itself. */
function knownIn(row: Row, { person, comment }: Recognised): Pick<RawResponse, 'known'> {
  if (person.length === 0) return {}
  const known = person
    .filter((column) => column !== comment)
    .map((column) => cellOf(row, column).trim())
    .filter((text) => text !== '' && text.length <= LONGEST_NAME && !isNoAnswer(text))
  return known.length > 0 ? { known } : {}
}

function dayFinder(
  date: DateSource,
  { epoch }: RowSource,
  choices: Choices,
): (row: Row) => Day | NoDay {
  if (date.column === null) return () => date.day
  const { column, order } = date
  const reader = new DayReader(column, order, choices, epoch)
  return (row) => reader.read(cellOf(row, column))
}

const TOO_LONG =
  'it has more cells than the header: a text with a delimiter in it may not be quoted'

/** Blank cells at the end do no harm; others say that the cells may stand under wrong headers. */
function isTooLong({ cells }: Row, width: number): boolean {
  if (cells.length <= width) return false
  return cells.slice(width).some((cell) => cell.trim() !== '')
}

/** Why a cell holds no answer. */
interface NoAnswer {
  readonly reason: string
}

function ratingIn(cell: string): Rating | NoAnswer {
  const found = readRating(cell)
  return typeof found === 'number' ? found : { reason: whyNoRating(found, cell) }
}

/** Of a label no rating is made: it is a category and no more. */
function labelIn(cell: string): Category | NoAnswer {
  const isBlank = readRating(cell) === 'none' || isPassedOver(cell)
  const reason = isBlank ? 'no label' : 'neither promoter nor passive nor detractor'
  return categoryNamed(cell) ?? { reason }
}

/** Six characters, or below zero: longer numbers may be somebody's telephone. */
const QUOTABLE = /^(?:-.{1,20}|.{1,6})$/

/** A short number is quoted, other words may be anybody's. */
function whyNoRating(found: Exclude<RatingCell, number>, cell: string): string {
  if (found === 'none' || isPassedOver(cell)) return 'no rating'
  const number = cell.trim()
  return found === 'number' && QUOTABLE.test(number)
    ? `${number} is not a rating from 0 to 10`
    : 'not a rating'
}

function textIn(row: Row, column: Column, longest: number): string | null {
  const text = cellOf(row, column).trim()
  if (isNoAnswer(text)) return null
  return text.length > longest ? text.slice(0, longest).toWellFormed() : text
}

const NO_SEGMENTS: RawResponse['segments'] = Object.freeze({})

function segmentsIn(row: Row, dimensions: readonly Dimension[]): RawResponse['segments'] {
  if (dimensions.length === 0) return NO_SEGMENTS
  const segments: [string, string][] = []
  for (const { name, column } of dimensions) {
    const segment = textIn(row, column, LONGEST_NAME)
    if (segment !== null) segments.push([name, segment])
  }
  return Object.fromEntries(segments)
}
