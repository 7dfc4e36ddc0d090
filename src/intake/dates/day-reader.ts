import { addDays, type Day } from '#nps/period.ts'
import { numberOf } from './calendar.ts'
import type { Choices, DateOrder } from '#intake/choices.ts'
import type { Column } from '#intake/table/column.ts'
import { DateCells } from './date-cell.ts'
import { dayInOrder } from './date-order.ts'
import { isoDay, isoTime } from './iso-date.ts'
import { isNoAnswer } from '#intake/table/no-answer.ts'
import { offsetIn, type TimeOfDay } from './time-of-day.ts'
import { ZoneDays } from './zone-days.ts'

/** Why a row has no day. */
export interface NoDay {
  readonly reason: string
}

/** Reads the days of the answers, in the company's time zone, from the cells of one column. */
export class DayReader {
  readonly #order: DateOrder
  readonly #today: Day
  readonly #tomorrow: Day
  /** The offset of times that state none, in minutes; `null`: they are the company's. */
  readonly #offset: number | null
  readonly #zone: ZoneDays
  readonly #cells: DateCells

  constructor(column: Column, order: DateOrder, choices: Choices, epoch: 1900 | 1904 = 1900) {
    this.#cells = new DateCells(epoch)
    this.#order = order
    this.#today = choices.today
    this.#tomorrow = addDays(choices.today, 1)
    this.#offset = statedOffset(column)
    this.#zone = new ZoneDays(choices.timeZone)
  }

  read(cell: string): Day | NoDay {
    const iso = isoDay(cell)
    if (iso !== null) {
      if (cell.length === 10) return this.#past(iso)
      const time = isoTime(cell)
      if (time !== null) return this.#timed(iso, time)
    }
    return this.#readAny(cell)
  }

  #readAny(cell: string): Day | NoDay {
    const found = this.#cells.read(cell)
    if (found === null) return isNoAnswer(cell) ? NO_DATE : NOT_A_DATE
    if (found.kind === 'moment') return this.#at(found.seconds)
    const { date, time } = found
    const day = date.kind === 'day' ? date.day : dayInOrder(date, this.#order)
    if (day === null) return date.kind === 'numbers' ? MISFITS[this.#order] : NOT_A_DATE
    return time === null ? this.#past(day) : this.#timed(day, time)
  }

  #timed(day: Day, time: TimeOfDay): Day | NoDay {
    const offset = time.offset ?? this.#offset
    if (offset !== null) return this.#at(numberOf(day) * 86_400 + time.seconds - offset * 60)
    /* A clock ahead of the company's may say tomorrow already: here it was still today. */
    return day === this.#tomorrow ? this.#today : this.#past(day)
  }

  #at(seconds: number): Day | NoDay {
    const day = this.#zone.at(seconds)
    return day === null ? NOT_A_DATE : this.#past(day)
  }

  #past(day: Day): Day | NoDay {
    return day <= this.#today ? day : { reason: `${day} lies in the future` }
  }
}

const NO_DATE: NoDay = { reason: 'no date' }
const NOT_A_DATE: NoDay = { reason: 'not a date' }

const MISFITS: Readonly<Record<DateOrder, NoDay>> = {
  dmy: { reason: 'not a date with the day first' },
  mdy: { reason: 'not a date with the month first' },
  ymd: { reason: 'not a date with the year first' },
}

/** `Submit Date (UTC)` states the zone of all its times, `Time (GMT+2)` as well. */
function statedOffset(column: Column): number | null {
  const stated = /\b(?:utc|gmt)\b(?:\s*[-+]\s*\d{1,2}(?::?\d{2})?)?/i.exec(column.name)
  return stated && offsetIn(stated[0])
}
