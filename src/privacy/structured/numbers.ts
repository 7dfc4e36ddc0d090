import type { Found } from '#privacy/found.ts'
import { kindOfNumber } from './number-kind.ts'
import { isAmount } from './quantity.ts'

/** Where a comment is from, as far as it is known. */
export interface Setting {
  readonly language: string
  /** ISO 3166, the country whose numbers are likely; `null` to go by the language. */
  readonly country: string | null
}

/**
 * Digits with whatever but letters between them, if it is short. Brackets and a plus before them
 * belong to them, and so does an extension.
 */
const RUN =
  /[+(#]{0,3}\d(?:[\s().,:;/\\_*~·•|–—‐‑-]{0,3}\d)*(?:\s?(?:x|ext\.?|ankn\.?|wew\.?|dw\.?|durchwahl)\s?\d{1,5}(?!\d))?/giu

/** As many digits are masked whatever they are, unless they are plainly something harmless. */
const MANY = 6

/** Numbers of six digits and more. They fail closed: what nobody can explain is masked. */
export function findNumbers(text: string, setting: Setting): Found[] {
  const found: Found[] = []
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (
      digitsIn(run.replace(EXTENSION, '')) < MANY ||
      digitsIn(run.replace(UNMISTAKABLE, '')) < MANY
    )
      continue
    const end = index + run.length
    if (isHarmless(run, text, index, end)) continue
    const before = text.slice(Math.max(0, index - 40), index)
    found.push({ start: index, end, label: kindOfNumber(run, { before, ...setting }) })
  }
  return found
}

function digitsIn(text: string): number {
  return text.replace(/\D/g, '').length
}

const EXTENSION = /\s?\p{L}.*$/u

/** Marks out of ten, times of day and years, apart from other numbers: whatever is left must be few. */
const UNMISTAKABLE =
  /(?<![^,;\s–-])(?:(?:10|\d)\/(?:10|\d)|24\/7|(?:[01]?\d|2[0-4]):[0-5]\d|(?:19|20)\d\d(?=[,;]|$))(?![^,;\s–-])/gu

function isHarmless(run: string, text: string, start: number, end: number): boolean {
  if (run.includes('+')) return false
  if (YEARS.test(run) || TIMES.test(run) || SMALL_RANGE.test(run)) return true
  if (DECIMAL.test(run) || SHORT_LIST.test(run)) return true
  if (YEAR_AND_AMOUNT.test(run) && isAmount(text, start, end)) return true
  const isOne = PLAIN_NUMBER.test(run) || GROUPED.test(run)
  if (isOne && isAmount(text, start, end)) return true
  if (AMOUNTS.test(run) && isAmount(text, start, end)) return true
  return isOne && ROUND.test(run)
}

const PLAIN_NUMBER = /^\d{6,9}$/

/** 1 000 000, 1.000.000,50 or 1,000,000.50 */
const GROUPED = /^[1-9]\d{0,2}(?:([ .,'])\d{3})(?:\1\d{3})*(?:[.,]\d{1,2})?$/

/** Nobody's number ends so, or one in a thousand. */
const ROUND = /000$/

/** 100-150 or 99,90 - 1200,50 before a unit. */
const AMOUNTS = /^\d{1,6}(?:[.,]\d{1,2})?\s?[-–/—]\s?\d{1,6}(?:[.,]\d{1,2})?$/

/** 1960-65, 2007/2008, 1999, 2001 and 2003: nothing but years. */
const YEARS = /^\(?(?:1[5-9]|20)\d\d(?:(?:[\s,/–—-]{1,3})(?:(?:1[5-9]|20)\d\d|\d\d(?!\d)))+$/

/** In 1971 6210 kr */
const YEAR_AND_AMOUNT = /^(?:1[5-9]|20)\d\d[\s,–-]{1,3}\d{1,6}$/

/** 13:30-15:00, 9.00–17.30 */
const TIMES =
  /^(?:[01]?\d|2[0-4])[:.]\s?[0-5]\d(?::[0-5]\d)?(?:\s?[-–—,/]\s?(?:[01]?\d|2[0-4])[:.]\s?[0-5]\d)+$/

/** 100-150, 400 - 600: fewer than a number of a person has. */
const SMALL_RANGE = /^\d{1,3}\s?[-–—/]\s?\d{1,3}$/

/** 3.14159: one decimal number. */
const DECIMAL = /^\d{1,3}[.,]\d{3,5}$/

/** 16, 23, 29: three of two digits are no phone number yet. */
const SHORT_LIST = /^\d{1,2}(?:, \d{1,2}){2}[.,]?$/
