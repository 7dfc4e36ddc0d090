import type { Day } from '#nps/period.ts'
import { Refusal } from '#nps/refusal.ts'
import type { Choices, DateOrder } from '#intake/choices.ts'
import type { Column } from '#intake/table/column.ts'
import { findColumn } from '#intake/table/find-column.ts'
import type { Table } from '#intake/table/table.ts'
import { toolOf } from '#intake/tools/tool.ts'
import { listed, named, typed } from '#intake/table/wording.ts'

/** Where the days of the answers come from: a column, or one day that was given for all. */
export type DateSource =
  | { readonly column: Column; readonly order: DateOrder }
  | { readonly column: null; readonly day: Day }

/**
 * Where the days come from: the column that was chosen, or that header and content speak for, or
 * the day that was given. Throws `Refusal` when there is neither, or both, or the order of the
 * numbers in its dates cannot be told.
 */
export function dateSource(table: Table, choices: Choices): DateSource {
  const wanted = choices.columns.date
  const column =
    wanted === null ? null : wanted === undefined ? detected(table) : findColumn(table, wanted)
  if (choices.day !== null) {
    const isSure = column && (wanted !== undefined || rankOf(column) >= SURE)
    if (isSure) throw datedAlready(table, column)
    return { column: null, day: choices.day }
  }
  if (column === null) throw noDate(table)
  if (column.profile.dates.readable === 0) throw noDates(column)
  if (column.profile.dates.swapped * 50 > column.profile.filled) throw swapped(column)
  return { column, order: choices.dateOrder ?? orderOf(column) }
}

/** A header of this rank says that the column is the day of the answer. */
const SURE = 3

/** One of this rank says when the answer was begun, of that one when it was completed. */
const BEGUN = 3
const ENDED = 5

function rankOf(column: Column): number {
  return column.dateRank ?? -1
}

/** The best name wins; of equal ones the column in which the most cells are filled. */
function detected(table: Table): Column | null {
  const dates = table.columns.filter(
    (column) => rankOf(column) > 0 && holdsDates(column, rankOf(column) >= SURE ? 0.5 : 0.6),
  )
  const fullest = Math.max(...dates.map(filled))
  const [best] = dates
    .filter((column) => filled(column) * 2 >= fullest)
    .toSorted((a, b) => rankOf(b) - rankOf(a) || filled(b) - filled(a))
  if (best && rankOf(best) === BEGUN && !isBeginOfAnswers(table, best)) return null
  return best ?? unnamed(table)
}

/**
 * Something else begins as well: a customer's time with us, of which the end is mostly open. Answers
 * begin at a time of day, or in the file of a survey tool.
 */
function isBeginOfAnswers({ columns }: Table, { profile }: Column): boolean {
  const isTimed = profile.dates.timed * 2 > profile.dates.readable
  const isCut = columns.some(({ profile: end, dateRank: rank }) => rank === ENDED && end.filled > 0)
  return toolOf(columns) !== null || (isTimed && !isCut)
}

/**
 * A column called anything, in a language that we do not know, is the date if it is the only one and
 * says the time of day too: birthdays and the like are mere days.
 */
function unnamed(table: Table): Column | null {
  const dates = table.columns.filter((column) => rankOf(column) === 0 && holdsDates(column, 0.95))
  const [column, ...others] = dates.filter((column) => !isBare(column))
  const isMoment = column && column.profile.dates.timed * 2 > column.profile.dates.readable
  return others.length === 0 && isMoment ? column : null
}

/** Numbers may be dates or anything: then nearly all of them have to be dates. */
function holdsDates({ profile }: Column, share: number): boolean {
  const { readable, bare } = profile.dates
  const needed = bare * 2 > readable ? 0.95 : share
  return readable > 0 && readable >= needed * profile.filled
}

function filled({ profile }: Column): number {
  return profile.filled
}

function orderOf(column: Column): DateOrder {
  const order = column.profile.dates.order.decide()
  if (order === 'ambiguous') throw ambiguous(column)
  if (order === 'contradictory') throw contradictory(column)
  return order
}

function ambiguous(column: Column): Refusal {
  const readings = column.profile.dates.order.readings()
  const ways = readings.map(
    ({ order, from, to }) => `from ${long(from)} to ${long(to)} with the ${FIRST[order]} first`,
  )
  return new Refusal(
    'ambiguous-date',
    `The dates in ${named(column)} can be read in more than one way: they go ${ways.join(', or ')}.`,
    `Say which one is right: ${readings.map(({ order }) => `--date-order ${order}`).join(' or ')}.`,
  )
}

const FIRST = { dmy: 'day', mdy: 'month', ymd: 'year' } as const

function long(day: Day): string {
  return Temporal.PlainDate.from(day).toLocaleString('en-GB', { dateStyle: 'long' })
}

function contradictory(column: Column): Refusal {
  return new Refusal(
    'ambiguous-date',
    `Some dates in ${named(column)} only make sense with the day first and others only with the month first, as when a spreadsheet has converted a part of them.`,
    'Export the results again with dates such as 2021-11-08. Or pass --date-order dmy or --date-order mdy: rows with dates that do not fit it are rejected.',
  )
}

function swapped(column: Column): Refusal {
  return new Refusal(
    'ambiguous-date',
    `Some dates in ${named(column)} only make sense as year, day and month, so the others may be meant that way too.`,
    'Export the results again with dates such as 2021-11-08, the month before the day.',
  )
}

function datedAlready(table: Table, column: Column): Refusal {
  return new Refusal(
    'bad-option',
    `One date was given for all answers, but ${table.source.name} has its own dates in ${named(column)}.`,
    'Leave --date out. It is for files that have no dates.',
  )
}

function noDates(column: Column): Refusal {
  return new Refusal(
    'no-date',
    `${named(column)} holds no dates that can be read.`,
    'Choose another column with --map date=COLUMN, or export dates such as 2021-11-08.',
  )
}

function noDate(table: Table): Refusal {
  const called = table.columns.find((column) => rankOf(column) >= 4 && filled(column) > 0)
  const dated = table.columns.filter((column) => holdsDates(column, 0.6) && !isBare(column))
  const [first] = dated
  if (first) return unclearDate(table, dated, first)
  return new Refusal(
    'no-date',
    `${table.source.name} has no column with the dates of the answers${called ? `: ${named(called)} holds none that can be read` : ''}.`,
    'Give one day for all answers: --date YYYY-MM-DD. If a column does hold dates, say which: --map date=COLUMN.',
  )
}

function unclearDate(table: Table, dated: readonly Column[], first: Column): Refusal {
  return new Refusal(
    'no-date',
    `Nothing says which dates in ${table.source.name} are those of the answers: it has ${listed(dated)}.`,
    `Say which one it is, --map date=${typed(first, table.columns)} for instance, or give one day for all answers: --date YYYY-MM-DD.`,
  )
}

/** Bare numbers may be dates, but only where the header says so. */
function isBare({ profile }: Column): boolean {
  return profile.dates.bare > 0
}
