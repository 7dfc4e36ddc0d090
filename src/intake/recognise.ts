import type { Choices, Field } from './choices.ts'
import { isCalled, type Column } from './table/column.ts'
import { commentColumn } from './comments/comment-column.ts'
import { dateSource, type DateSource } from './dates/date-column.ts'
import { findColumn } from './table/find-column.ts'
import { idColumns, type IdColumns } from './ids/id-column.ts'
import { personColumns } from './people/person-columns.ts'
import { ratingColumn } from './rating/rating-column.ts'
import type { Table } from './table/table.ts'

/** What the columns of a table are. */
export interface Recognised {
  readonly rating: Column
  readonly date: DateSource
  readonly ids: IdColumns
  readonly comment: Column | null
  readonly touchpoint: Column | null
  /** What says who answered. */
  readonly person: readonly Column[]
  readonly dimensions: readonly Dimension[]
}

/** A column that splits the answers. */
export interface Dimension {
  readonly name: string
  readonly column: Column
}

/** Says what the columns of a table are. Throws `Refusal` when that is not clear enough. */
export function recognise(table: Table, choices: Choices): Recognised {
  const rating = ratingColumn(table, choices)
  return {
    rating,
    date: dateSource(table, choices),
    ids: idColumns(table, choices),
    comment: commentColumn(table, choices, rating),
    touchpoint: touchpointColumn(table, choices),
    person: personColumns(table.columns).filter((column) => column !== rating),
    dimensions: Object.entries(choices.dimensions ?? {}).map(([name, wanted]) => ({
      name,
      column: findColumn(table, wanted),
    })),
  }
}

/** The columns in use, by the headers that they have in the file. */
export function columnsUsed(recognised: Recognised): Partial<Record<Field, string>> {
  const { rating, date, ids, comment, touchpoint } = recognised
  const used: Record<Field, Column | null> = {
    rating,
    id: ids.response,
    date: date.column,
    comment,
    touchpoint,
  }
  const named: Partial<Record<Field, string>> = {}
  for (const [field, column] of Object.entries(used))
    if (column) named[field as Field] = column.name.trim() === '' ? column.title : column.name
  return named
}

/** The column with the touchpoint: the chosen one, or one that is called so. Throws `Refusal`. */
export function touchpointColumn(table: Table, choices: Choices): Column | null {
  const wanted = choices.columns.touchpoint
  if (wanted === null) return null
  if (wanted !== undefined) return findColumn(table, wanted)
  return (
    table.columns.find((column) =>
      isCalled(column, /^(customer )?touch ?points?$|^kontaktpunkt$/),
    ) ?? null
  )
}
