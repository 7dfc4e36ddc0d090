import type { Day } from '#nps/period.ts'

/** Before this year nobody asked the question; dates before it are placeholders such as 1900-01-01. */
const FIRST_YEAR = 1990
const LAST_YEAR = 2100

/** A million answers fall on a few thousand days: each is made once. */
const days = new Map<number, Day | null>()
const numbers = new Map<Day, number>()
const numbered = new Map<number, Day | null>()

/**
 * The day of a year, a month and a day of it, counted from 1; `null` when no calendar has it, or
 * outside the years that we believe, 1990 to 2100.
 */
export function dayFrom(year: number, month: number, day: number): Day | null {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR && month <= 12 && day <= 31)) return null
  const key = (year * 100 + month) * 100 + day
  let found = days.get(key)
  if (found === undefined) {
    found = checkedDay(year, month, day)
    days.set(key, found)
  }
  return found
}

/** The day of a number of days since 1970; `null` outside the years that we believe. */
export function dayNumbered(number: number): Day | null {
  let found = numbered.get(number)
  if (found === undefined) {
    const date = new Date(number * MILLISECONDS)
    found = dayFrom(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
    if (found !== null) numbered.set(number, found)
  }
  return found
}

/** The number of days from 1970 to a day. */
export function numberOf(day: Day): number {
  let number = numbers.get(day)
  if (number === undefined) {
    number = Date.parse(day) / MILLISECONDS
    numbers.set(day, number)
  }
  return number
}

const MILLISECONDS = 86_400_000

function checkedDay(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return date.toISOString().slice(0, 10) as Day
}
