import type { Day } from '#nps/period.ts'
import { plainDigits } from '#intake/table/digits.ts'
import { dayFrom, dayNumbered } from './calendar.ts'
import { readDatePart, type DatePart } from './date-part.ts'
import { readPlainTime, readTime, type TimeOfDay } from './time-of-day.ts'

/** A moment as a number of seconds since 1970 UTC. */
export interface Moment {
  readonly kind: 'moment'
  readonly seconds: number
}

/** What a cell says of a date: a moment, or a date and perhaps a time of day. */
export type DateCell =
  Moment | { readonly kind: 'date'; readonly date: DatePart; readonly time: TimeOfDay | null }

/** Reads dates and times as survey tools and spreadsheets write them, one after the other. */
export class DateCells {
  /** How many days later than usual numbers that stand for days begin. */
  readonly #later: number
  /** Dates come again and again, times hardly ever do. */
  readonly #dates = new Map<string, DatePart | null>()

  constructor(epoch: 1900 | 1904 = 1900) {
    this.#later = epoch === 1904 ? 1462 : 0
  }

  /** `null` for a cell that holds no date. */
  read(cell: string): DateCell | null {
    return this.#again(cell) ?? this.#first(cell.trim())
  }

  /** A date that has come before, and a plain time behind it: nearly every cell of a large file. */
  #again(cell: string): DateCell | null {
    const gap = cell.indexOf(' ')
    const date = this.#dates.get(gap === -1 ? cell : cell.slice(0, gap))
    if (!date) return null
    const time = gap === -1 ? null : readPlainTime(cell, gap + 1)
    return gap === -1 || time ? { kind: 'date', date, time } : null
  }

  #first(cell: string): DateCell | null {
    if (cell.length < 5 || cell.length > LONGEST) return null
    const text = plainDigits(cell)
    if (NUMBER.test(text)) return readNumber(text, this.#later)
    const timed = TIMED.exec(text) ?? TIMED_WITH_DOTS.exec(text)
    if (!timed) return this.#dated(text, null)
    const time = readTime(timed[2] ?? '')
    return time && this.#dated(timed[1] ?? '', time)
  }

  #dated(text: string, time: TimeOfDay | null): DateCell | null {
    let date = this.#dates.get(text)
    if (date === undefined) {
      if (this.#dates.size >= MOST_DATES) this.#dates.clear()
      date = readDatePart(text)
      this.#dates.set(copyOf(text), date)
    }
    return date && { kind: 'date', date, time }
  }
}

const LONGEST = 80
const MOST_DATES = 10_000

const NUMBER = /^\d+([.,]\d+)?$/
const BETWEEN = String.raw`(?:,?\s+(?:(?:kl|klo|at|um|à|a las|às|alle|om|o)\.?\s+)?|(?<=\d)T(?=\d))`
const TIMED = new RegExp(
  String.raw`^(.*?\d.*?)${BETWEEN}((?:[上下]午|오[전후]|午[前後])?\s*\d{1,2}:\d{2}.*)$`,
)
const TIMED_WITH_DOTS = new RegExp(
  String.raw`^(.*\d.*?)${BETWEEN}(\d{1,2}[.h]\d{2}(?:\.\d{2})?(?:\s*Uhr)?)$`,
)

/**
 * Dates written as one number: 44525 (a spreadsheet's), 202111, 20211125, 1637798400 (Unix), the
 * same in milliseconds.
 */
function readNumber(text: string, later: number): DateCell | null {
  const number = Number(text.replace(',', '.'))
  const digits = text.replace(/[.,].*/, '').length
  if (digits === 5) return serialDay(number + later)
  if (digits === 10 && number >= 1e9) return moment(number)
  if (digits === 13) return moment(number / 1000)
  if (digits === 6) return known(dayFrom(Math.floor(number / 100), number % 100, 1))
  if (digits !== 8) return null
  return known(dayFrom(Math.floor(number / 1e4), Math.floor(number / 100) % 100, number % 100))
}

/** A number of seconds is one of a time only between 1990 and 2100. */
function moment(seconds: number): DateCell | null {
  const isTime = seconds > Date.UTC(1990) / 1000 && seconds < Date.UTC(2100) / 1000
  return isTime ? { kind: 'moment', seconds } : null
}

/** A spreadsheet counts days from 30 December 1899 and writes the time as a fraction. */
function serialDay(serial: number): DateCell | null {
  const seconds = Math.floor((serial % 1) * 86_400)
  return known(dayNumbered(Math.floor(serial) - 25_569), seconds)
}

function known(day: Day | null, seconds = 0): DateCell | null {
  const time = seconds === 0 ? null : { seconds, offset: null }
  return day && { kind: 'date', date: { kind: 'day', day }, time }
}

/** A copy that does not keep the text alive from which it was cut. */
function copyOf(text: string): string {
  return Array.from(text).join('')
}
