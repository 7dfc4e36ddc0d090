import type { Day } from '#nps/period.ts'
import { dayFrom } from './calendar.ts'
import { isWeekday, monthNamed } from './month-names.ts'

/** A date of which it is clear which day it is. */
export interface KnownDay {
  readonly kind: 'day'
  readonly day: Day
}

/** Three numbers as in `08/11/2021`, of which the column has to say what they are. */
export interface NumberedDay {
  readonly kind: 'numbers'
  readonly first: number
  readonly second: number
  readonly third: number
  /** Whether the third was written with two digits. */
  readonly isShort: boolean
  /** Whether dots stand between them, which only people do who put the day first. */
  readonly isDotted: boolean
}

export type DatePart = KnownDay | NumberedDay

/**
 * Reads a date without its time: `2021-11-08`, `2021/11/8`, `2021年11月8日`, `08/11/2021`,
 * `8.11.21`, `Friday, 9 October 2020`, `Oct 9, 2020`, and months as their first day: `2021-11`,
 * `11/2021`, `Dec.20`, `Dec 2020`. `null` for anything else.
 */
export function readDatePart(text: string): DatePart | null {
  const trimmed = text.trim()
  if (trimmed.length < 5 || trimmed.length > LONGEST) return null
  return readYearFirst(trimmed) ?? readNumbers(trimmed) ?? readMonth(trimmed) ?? readWords(trimmed)
}

const LONGEST = 40

/** What two digits of a year mean: surveys of this kind are younger than 2000, or not much older. */
export function fullYear(year: number): number {
  return year < 80 ? 2000 + year : 1900 + year
}

function readYearFirst(text: string): KnownDay | null {
  const found = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日.]?$/.exec(text)
  return found && dayOf(found[1], found[2], found[3])
}

function readNumbers(text: string): NumberedDay | null {
  const found =
    /^(?:(\p{L}+)[.,]*\s+)?(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\3\s*(\d{4}|\d{2})\.?$/u.exec(text)
  if (!found || (found[1] && !isWeekday(found[1]))) return null
  return {
    kind: 'numbers',
    first: Number(found[2]),
    second: Number(found[4]),
    third: Number(found[5]),
    isShort: found[5]?.length === 2,
    isDotted: found[3] === '.',
  }
}

function readMonth(text: string): KnownDay | null {
  const yearFirst = /^(\d{4})[-/.年](\d{1,2})月?$/.exec(text)
  if (yearFirst) return dayOf(yearFirst[1], yearFirst[2], '1')
  const yearLast = /^(\d{1,2})[-/.](\d{4})$/.exec(text)
  return yearLast && dayOf(yearLast[2], yearLast[1], '1')
}

/** Dates with a month's name. Of two other numbers the year is the one that is no day. */
function readWords(text: string): KnownDay | null {
  const words = text.match(/\p{L}+/gu) ?? []
  const numbers = text.match(/\d+/g) ?? []
  if (words.length === 0 || words.length > 5 || !words.every(isDateWord)) return null
  const month = words.map(monthNamed).find((named) => named !== null)
  if (!month || numbers.some((number) => number.length > 4)) return null
  const [first = '', second] = numbers
  if (second === undefined) return readMonthOfYear(text, month, first)
  if (numbers.length > 2) return null
  const isYearFirst = first.length === 4
  return dayOf(isYearFirst ? first : second, String(month), isYearFirst ? second : first)
}

/** `Dec.20`, `Dec-20`, `Dec 2020`, but not `Dec 20` or `20 Dec`, which are days of no known year. */
function readMonthOfYear(text: string, month: number, year: string): KnownDay | null {
  return year.length === 4 || (year.length === 2 && /^\p{L}+[.'’-]+\d/u.test(text))
    ? dayOf(year, String(month), '1')
    : null
}

const FILLERS = new Set([
  'de',
  'del',
  'den',
  'der',
  'di',
  'of',
  'the',
  'th',
  'st',
  'nd',
  'rd',
  'e',
  'er',
  'г',
  'р',
])

function isDateWord(word: string): boolean {
  return monthNamed(word) !== null || isWeekday(word) || FILLERS.has(word.toLowerCase())
}

function dayOf(year = '', month = '', day = ''): KnownDay | null {
  const full = year.length === 4 ? Number(year) : fullYear(Number(year))
  const found = dayFrom(full, Number(month), Number(day))
  return found && { kind: 'day', day: found }
}
