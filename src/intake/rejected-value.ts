import { isNoAnswer } from './table/no-answer.ts'

/** What is told of a cell that was rejected. */
interface Told {
  /** The value, or what kind it is of; there only when there is something. */
  readonly value?: string
}

/** No rating or day is longer. */
const LONGEST = 40

/** More digits than a rating ever has may be somebody's number. */
const MOST_RATING_DIGITS = 4

/** A day with its time has so many digits; by its shape alone is it told from somebody's number. */
const MOST_DAY_DIGITS = 12
const DATE = /^\d{1,4}([-/.])\d{1,2}\1\d{1,4}(?:[ ,]+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?)?$/

/** Digits without separators: a year, a month and a day; or the number that a spreadsheet has for a day. */
const BARE = /^(?:(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|\d{1,5}(?:[.,]\d{1,5})?)$/

/** A rating that was rejected. What may be anybody's words or number is told as what it is, and no more. */
export function toldRating(cell: string): Told {
  return told(cell, (digits) => digits <= MOST_RATING_DIGITS)
}

/** A day that was rejected, told in the same way. */
export function toldDay(cell: string): Told {
  return told(
    cell,
    (digits, text) =>
      digits === 0 || (digits <= MOST_DAY_DIGITS && (DATE.test(text) || BARE.test(text))),
  )
}

function told(cell: string, isHarmless: (digits: number, text: string) => boolean): Told {
  const text = cell.trim()
  if (isNoAnswer(text)) return {}
  if (/[\p{L}@]/u.test(text) || /[^\p{N}\p{P}\p{S} ]/u.test(text)) return { value: 'text' }
  if (!isHarmless(text.match(/\p{N}/gu)?.length ?? 0, text)) return { value: 'a long number' }
  return { value: text.length > LONGEST ? 'a long text' : text }
}
