import { DateCells } from './date-cell.ts'
import { OrderTally } from './date-order.ts'
import { isoDay } from './iso-date.ts'

/** Gathers over a whole column whether it holds dates. */
export class DateTally {
  /** Cells that are dates. */
  readable = 0
  /** Of these, numbers such as 44525 or 202111, which may well be something else. */
  bare = 0
  /** Of these, moments: a time of day stands behind them. */
  timed = 0
  /** Cells such as `2026-31-01`, in which the day stands before the month, and no date is read. */
  swapped = 0
  readonly order = new OrderTally()
  readonly #cells = new DateCells()

  add(cell: string): void {
    if (isoDay(cell) !== null && cell.length <= LONGEST_ISO) {
      this.readable++
      if (cell.length > DAY_ALONE) this.timed++
      return
    }
    const found = this.#cells.read(cell)
    if (!found && SWAPPED.test(cell)) this.swapped++
    if (!found) return
    if (found.kind === 'date' && found.date.kind === 'numbers' && !this.order.add(found.date))
      return
    this.readable++
    if (found.kind === 'moment' || found.time !== null) this.timed++
    if (BARE.test(cell)) this.bare++
  }
}

/** Longer cells that begin with a date are texts; every date is read to its end later on. */
const LONGEST_ISO = 40

/** `2021-11-08` */
const DAY_ALONE = 10

const SWAPPED = /^\s*\d{4}([-/.])(?:1[3-9]|2\d|3[01])\1(?:0?[1-9]|1[0-2])(?!\d)/

const BARE = /^\s*\d+([.,]\d+)?\s*$/
