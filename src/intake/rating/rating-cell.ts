import type { Rating } from '#nps/rating.ts'
import { plainDigits } from '#intake/table/digits.ts'
import { isNoAnswer } from '#intake/table/no-answer.ts'

/** What stands in the cell of a rating: a rating, nothing, a number that is no rating, or words. */
export type RatingCell = Rating | 'none' | 'number' | 'words'

/**
 * Reads a rating however the survey tool writes it: `9`, ` 9 `, `"9.0"`, `9/10`,
 * `10 - Extremely likely`, `Extremely likely (10)`.
 */
export function readRating(cell: string): RatingCell {
  if (cell.length === 1) {
    const digit = cell.charCodeAt(0) - ZERO
    if (digit >= 0 && digit <= 9) return digit as Rating
  }
  if (cell === '10') return 10
  if (cell === '') return 'none'
  if (cell.length > LONGEST) return cell.trim() === '' ? 'none' : 'words'
  if (isLetter(cell, 0)) return readWords(cell)
  if (isDigit(cell, 0) && isDigit(cell, 1) && isDigit(cell, 2)) return readNumber(cell)
  return looksLikeDate(cell) ? 'words' : readAny(cell)
}

/** The value of a cell that holds a number and nothing else; `null` for other cells. */
export function numberIn(cell: string): number | null {
  const whole = digitsIn(cell)
  if (whole !== null) return whole
  const text = plain(cell)
  return NUMBER.test(text) ? Number(text.replace(',', '.')) : null
}

const ZERO = 48
const LONGEST = 120

const NUMBER = /^[-+]?\d+([.,]\d+)?$/
const WHOLE = /^\+?0*(\d|10)([.,]0*)?$/
const OUT_OF_TEN = /^(\d|10)\s*(?:\/|of|out of|av|von|sur|de|van|z)\s*10$/i
const NUMBER_FIRST = /^(\d|10)(?:\s*[-–—=:.,(|]\s*|\s+|(?=[分点點점]))(\D+)$/
const NUMBER_LAST = /^(\D*?)\s*[-–—=:(|]\s*(\d|10)\s*\)?$/

/** Most cells of a file are words or long numbers; these two tell them from ratings quickly. */
function readWords(cell: string): RatingCell {
  const isLabelled = isDigit(cell, cell.length - 1) || cell.endsWith(')')
  const rating = isLabelled ? NUMBER_LAST.exec(cell)?.[2] : undefined
  if (rating !== undefined) return Number(rating) as Rating
  return isNoAnswer(cell) ? 'none' : 'words'
}

function readNumber(cell: string): RatingCell {
  let end = 3
  while (isDigit(cell, end)) end++
  if (end < cell.length && !MAY_FOLLOW.has(cell.charCodeAt(end))) return 'words'
  const number = numberIn(cell)
  if (number === null) return 'words'
  return number <= 10 && Number.isInteger(number) ? (number as Rating) : 'number'
}

/** A point, a comma, a blank or a quotation mark may follow the digits of a number. */
const MAY_FOLLOW = new Set(Array.from('., \'"\t\u00a0', (mark) => mark.charCodeAt(0)))

function readAny(cell: string): RatingCell {
  const text = plain(cell)
  const first = WHOLE.exec(text) ?? OUT_OF_TEN.exec(text) ?? NUMBER_FIRST.exec(text)
  if (first) return Number(first[1]) as Rating
  if (NUMBER.test(text)) return 'number'
  const last = NUMBER_LAST.exec(text)
  if (last && /\p{L}/u.test(last[1] ?? '')) return Number(last[2]) as Rating
  return isNoAnswer(text) ? 'none' : 'words'
}

function digitsIn(cell: string): number | null {
  if (cell === '' || cell.length > 15) return null
  let number = 0
  for (let at = 0; at < cell.length; at++) {
    if (!isDigit(cell, at)) return null
    number = number * 10 + cell.charCodeAt(at) - ZERO
  }
  return number
}

/** `9/8/18`, `31-12-2025`: longer than any `10/10`. */
function looksLikeDate(cell: string): boolean {
  const at = isDigit(cell, 1) ? 2 : 1
  const mark = cell[at]
  return cell.length > 5 && (mark === '/' || mark === '-') && isDigit(cell, at + 1)
}

function isLetter(cell: string, at: number): boolean {
  const code = cell.charCodeAt(at) | 32
  return code >= 97 && code <= 122
}

function isDigit(cell: string, at: number): boolean {
  const code = cell.charCodeAt(at)
  return code >= ZERO && code <= ZERO + 9
}

/** Without blanks and quotation marks around it, and with the digits that everybody uses. */
function plain(cell: string): string {
  return plainDigits(cell).replace(/^[\s"']+|^=(?=")[\s"'=]+|[\s"']+$/g, '')
}
