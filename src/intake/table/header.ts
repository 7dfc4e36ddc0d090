import { ColumnProfile } from './column-profile.ts'
import type { Column } from './column.ts'
import { dateRank } from '#intake/dates/date-words.ts'
import { isNamed } from './find-column.ts'
import { isDerived, ratingRank } from '#intake/rating/rating-words.ts'
import { numberIn, readRating } from '#intake/rating/rating-cell.ts'
import { cellOf, isBlank, type Row } from '#intake/row.ts'
import { countSubHeaders } from './sub-headers.ts'
import { wordsOf } from './words.ts'

/** What stands above the data. */
export interface Header {
  readonly columns: readonly Column[]
  /** The line of the row with the names. */
  readonly line: number
  /** The line of the last row that is not data yet. */
  readonly lastLine: number
  /** Whether it may be data itself, and must not be shown to anybody. */
  readonly isDoubtful: boolean
}

/** So many rows are enough to find the header in. */
export const HEAD_ROWS = 100

/** More columns than any survey has; what is beyond is not looked at. */
const MOST_COLUMNS = 5000

/** A table may have so many rows of titles and remarks above its header. */
const MOST_TITLES = 30

/** So many rows show what stands below a header. */
const ENOUGH_BELOW = 20

/**
 * Finds the header of a table from its first rows: the first row that is filled like the rows of
 * the table, or, if another one further down names a rating above ratings or has all the columns
 * that are wanted, that one. `null` when there is no row with anything in it.
 */
export function findHeader(head: readonly Row[], wanted: readonly string[] = []): Header | null {
  const rows = head.filter((row) => row.fault === null && !isBlank(row))
  const width = medianOf(rows.map((row) => row.cells.length))
  const needed = width > 1 ? Math.max(2, width / 4) : 1
  let first: Header | null = null
  for (const [index, row] of rows.slice(0, MOST_TITLES).entries()) {
    if (filledCells(row) < needed) continue
    const below = rows.slice(index + 1, index + 1 + ENOUGH_BELOW)
    const header = headerOf(row, below)
    if (namesRating(header, below) || hasAll(header, wanted)) return header
    first ??= header
  }
  return first
}

function headerOf(row: Row, below: readonly Row[]): Header {
  const subHeaders = below.slice(0, countSubHeaders(row, below))
  return {
    columns: columnsOf(row, subHeaders),
    line: row.line,
    lastLine: (subHeaders.at(-1) ?? row).line,
    isDoubtful: row.cells.some(looksLikeData),
  }
}

function hasAll({ columns }: Header, wanted: readonly string[]): boolean {
  return (
    wanted.length > 0 && wanted.every((name) => columns.some((column) => isNamed(column, name)))
  )
}

/** Whether a column is called a rating and ratings stand in it. */
function namesRating({ columns, lastLine }: Header, below: readonly Row[]): boolean {
  const data = below.filter((row) => row.line > lastLine)
  return columns.some((column) => {
    if (column.ratingRank === 0) return false
    const values = data.map((row) => readRating(cellOf(row, column)))
    const filled = values.filter((value) => value !== 'none')
    const ratings = filled.filter((value) => typeof value === 'number')
    return ratings.length > 0 && ratings.length * 3 >= filled.length
  })
}

/** A header over several columns stands above the first of them only. */
function columnsOf(header: Row, subHeaders: readonly Row[]): Column[] {
  const names = new Set(header.cells.map((name) => name.trim()))
  let above = ''
  return header.cells.slice(0, MOST_COLUMNS).map((name, index) => {
    if (isAboutAnother(name, names)) return columnOf(index, name, '', '')
    above = name.trim() || (subHeaders.length > 0 ? above : '')
    const question = questionIn(subHeaders, index)
    return columnOf(index, name, question, `${above} ${question}`.trim())
  })
}

/**
 * In a quiz each question has more columns: `Points - Question`, `Feedback - Question`, or
 * `Question [Score]`. They say what the answer is worth, and nothing else.
 */
function isAboutAnother(name: string, names: ReadonlySet<string>): boolean {
  const question = QUIZ_BEFORE.exec(name)?.[1] ?? QUIZ_BEHIND.exec(name)?.[1]
  return question !== undefined && names.has(question.trim())
}

const QUIZ_BEFORE =
  /^(?:points|feedback|punkte|poäng|poeng|point|puntos|punti|pontos|punkty|punten|pisteet|commentaires|comentarios|kommentare?r?|得分|反馈) ?[-–] ?(.+)$/is
const QUIZ_BEHIND = /^(.+) \[(?:score|feedback|punkte|note|puntuación|poäng)\]$/is

function questionIn(subHeaders: readonly Row[], index: number): string {
  const texts = subHeaders.map((row) => row.cells[index]?.trim() ?? '')
  return texts.filter((text) => text !== '' && !text.startsWith('{')).join(' ')
}

function columnOf(index: number, name: string, question: string, above: string): Column {
  const words = wordsOf(above)
  const rank = dateRank(words)
  return {
    index,
    name,
    question,
    title: name.trim() || above || `#${index + 1}`,
    words,
    ratingRank: isDerived(wordsOf(name)) ? 0 : ratingRank(words),
    dateRank: rank,
    profile: new ColumnProfile((rank ?? 0) > 0),
  }
}

function looksLikeData(cell: string): boolean {
  return numberIn(cell) !== null || /^\s*\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b|@/.test(cell)
}

function filledCells(row: Row): number {
  return row.cells.filter((cell) => cell.trim() !== '').length
}

function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}
