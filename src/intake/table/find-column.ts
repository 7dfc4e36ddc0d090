import { Refusal } from '#nps/refusal.ts'
import type { Column } from './column.ts'
import type { Table } from './table.ts'
import { listed, named } from './wording.ts'

/**
 * The column that somebody has named: by its header, exactly or but for letter case and blanks, or
 * by its number as `#3`. Throws `Refusal` when there is none, or more than one.
 */
export function findColumn(table: Table, wanted: string): Column {
  const found = WAYS.map((way) => table.columns.filter((column) => way(column, wanted))).find(
    (columns) => columns.length > 0,
  )
  if (!found) throw unknownColumn(table, wanted)
  const [column, ...others] = found
  if (!column || others.length > 0) throw namesakes(found)
  return column
}

/** Whether a column is called so, but for letter case and blanks. */
export function isNamed(column: Column, wanted: string): boolean {
  return loose(column.name) === loose(wanted)
}

const WAYS: readonly ((column: Column, wanted: string) => boolean)[] = [
  ({ name }, wanted) => name === wanted,
  ({ name }, wanted) => name.trim() === wanted.trim(),
  ({ index }, wanted) => `#${index + 1}` === wanted.trim(),
  isNamed,
  ({ question }, wanted) => question !== '' && loose(question) === loose(wanted),
]

function loose(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()
}

function unknownColumn(table: Table, wanted: string): Refusal {
  const count = table.columns.length
  return new Refusal(
    'unknown-column',
    `${table.source.name} has no column “${wanted}”.`,
    table.isDoubtful
      ? `Name a column by its number, from #1 to #${count}.`
      : `Its columns are ${listed(table.columns)}. One without a header goes by its number, from #1 to #${count}.`,
  )
}

function namesakes(columns: readonly Column[]): Refusal {
  const numbers = columns.map(({ index }) => `#${index + 1}`)
  return new Refusal(
    'unknown-column',
    `${columns.length} columns are called ${columns[0] ? named(columns[0]) : ''}.`,
    `Say which one is meant by its number: ${numbers.join(' or ')}.`,
  )
}
