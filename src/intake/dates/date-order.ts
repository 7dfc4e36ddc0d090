import { DATE_ORDERS, type DateOrder } from '#intake/choices.ts'
import type { Day } from '#nps/period.ts'
import { dayFrom } from './calendar.ts'
import { fullYear, type NumberedDay } from './date-part.ts'

/** The day that three numbers are in an order; `null` when no calendar has it. */
export function dayInOrder(date: NumberedDay, order: DateOrder): Day | null {
  const { first, second, third, isShort } = date
  const year = isShort ? fullYear(third) : third
  if (order === 'dmy') return dayFrom(year, second, first)
  if (order === 'mdy') return dayFrom(year, first, second)
  return isShort ? dayFrom(fullYear(first), second, third) : null
}

/** An order, and the first and the last day that the dates of a column would be in it. */
export interface Reading {
  readonly order: DateOrder
  readonly from: Day
  readonly to: Day
}

/** Gathers from a whole column in which order the numbers of its dates stand. */
export class OrderTally {
  readonly #readings: Partial<Record<DateOrder, Reading>> = {}
  /** Dates that are one in this order. */
  readonly #fits: Record<DateOrder, number> = { dmy: 0, mdy: 0, ymd: 0 }
  /** Dates that put the day first, or the month, and cannot be read the other way. */
  #onlyDmy = 0
  #onlyMdy = 0
  /** Dates that are different days in either order. */
  #undecided = 0
  #undotted = 0
  #all = 0
  readonly #firsts = new Set<number>()
  readonly #thirds = new Set<number>()

  /** Whether the numbers are a date in any order. */
  add(date: NumberedDay): boolean {
    const dmy = this.#try(date, 'dmy')
    const mdy = this.#try(date, 'mdy')
    const ymd = this.#try(date, 'ymd')
    if (!dmy && !mdy && !ymd) return false
    this.#all++
    if (dmy && !mdy) this.#onlyDmy++
    if (mdy && !dmy) this.#onlyMdy++
    if (dmy && mdy && dmy !== mdy) this.#undecided++
    if (!date.isDotted) this.#undotted++
    this.#firsts.add(date.first)
    this.#thirds.add(date.third)
    return true
  }

  /**
   * The order that all dates of the column have. `ambiguous` when they could be different days in
   * another order, `contradictory` when some fit only one order and many others only another. A
   * few that contradict nearly all are mistyped and do not count.
   */
  decide(): DateOrder | 'ambiguous' | 'contradictory' {
    const [dmy, mdy] = [this.#onlyDmy, this.#onlyMdy]
    const isYearFirst = this.#fits.ymd === this.#all && this.#all > 0
    if (isYearFirst && this.#fits.dmy < this.#all && this.#fits.mdy < this.#all) return 'ymd'
    if (dmy > 0 && mdy > 0) return mistyped(dmy, mdy) ?? 'contradictory'
    if (mdy > 0) return 'mdy'
    if (isYearFirst && dmy > 0 && this.#thirds.size > this.#firsts.size) return 'ambiguous'
    return dmy > 0 || this.#undecided === 0 || this.#undotted === 0 ? 'dmy' : 'ambiguous'
  }

  /** The orders in which all dates can be read. */
  readings(): Reading[] {
    return DATE_ORDERS.filter((order) => this.#fits[order] === this.#all)
      .map((order) => this.#readings[order])
      .filter((reading) => reading !== undefined)
  }

  #try(date: NumberedDay, order: DateOrder): Day | null {
    const day = dayInOrder(date, order)
    if (day === null) return null
    this.#fits[order]++
    const { from, to } = this.#readings[order] ?? { from: null, to: null }
    if (from === null || day < from || day > to)
      this.#readings[order] = { order, from: earlier(from, day), to: later(to, day) }
    return day
  }
}

function earlier(known: Day | null, day: Day): Day {
  return known === null || day < known ? day : known
}

function later(known: Day | null, day: Day): Day {
  return known === null || day > known ? day : known
}

function mistyped(dmy: number, mdy: number): DateOrder | null {
  if (dmy > 99 * mdy) return 'dmy'
  return mdy > 99 * dmy ? 'mdy' : null
}
