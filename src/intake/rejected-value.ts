import { isNoAnswer } from './table/no-answer.ts'

/** What is told of a cell that was rejected. */
interface Told {
  /** The value, or what kind it is of; there only when there is something. */
  readonly value?: string
}

/** No rating or day is longer. */
const LONGEST = 40

/** More digits than a rating ever has may be somebody's number. */
const MOST_RATING_DIGITS = 6

/** As many as a day has: those of its time make a date of them by their shape alone. */
const MOST_DAY_DIGITS = 8
const MOST_DIGITS = 12
const DATE = /^\d{1,4}([-/.])\d{1,2}\1\d{1,4}(?:[ ,]+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?)?$/

/** A rating that was rejected. What may be anybody's words or number is told as what it is, and no more. */
export function toldRating(cell: string): Told {
  return told(cell, (digits) => digits <= MOST_RATING_DIGITS)
}

/** A day that was rejected, told in the same way. */
export function toldDay(cell: string): Told {
  return told(
    cell,
    (digits, text) => digits <= MOST_DAY_DIGITS || (digits <= MOST_DIGITS && DATE.test(text)),
  )
}

function told(cell: string, isHarmless: (digits: number, text: string) => boolean): Told {
  const text = cell.trim()
  if (isNoAnswer(text)) return {}
  if (/[\p{L}@]/u.test(text) || /[^\p{N}\p{P}\p{S} ]/u.test(text)) return { value: 'text' }
  if (!isHarmless(text.match(/\p{N}/gu)?.length ?? 0, text)) return { value: 'a long number' }
  return { value: text.length > LONGEST ? 'a long text' : text }
}
