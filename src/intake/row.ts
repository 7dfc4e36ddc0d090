/** One row of a file, whatever its format. */
export interface Row {
  /** Where it starts: the 1-based physical line of a text file, the row of a sheet. */
  readonly line: number
  /** Its cells, as they stand in the file. Rows of one file may differ in length. */
  readonly cells: readonly string[]
  /** Why it cannot be read; its cells are empty then. `null` for a sound row. */
  readonly fault: string | null
}

/** What kind of file it is, and how it is laid out. */
export type Container =
  | { readonly kind: 'csv'; readonly delimiter: string; readonly encoding: string }
  | { readonly kind: 'xlsx'; readonly sheets: readonly string[]; readonly sheet: string }
  | { readonly kind: 'json' }

/**
 * A file seen as rows: what every format is made into, and all that the rest of this room knows of
 * it. Another format is another function that returns one of these.
 */
export interface RowSource {
  /** What to call the file in a message. */
  readonly name: string
  readonly container: Container
  /** From when numbers that stand for days are counted, where it is not from 1900. */
  readonly epoch?: 1900 | 1904
  /** How many characters could not be read and were replaced. */
  readonly unreadable: number
  /** All rows from the top, some thousand at a time. May be called again; throws `Refusal`. */
  rows(): AsyncGenerator<readonly Row[]>
}

/** Whether nothing is written in any cell: such a row is formatting, not an answer. */
export function isBlank(row: Row): boolean {
  return row.fault === null && row.cells.every((cell) => cell === '' || cell.trim() === '')
}

/** What a row has in a column: nothing, where it ends before. */
export function cellOf(row: Row, column: { readonly index: number }): string {
  return row.cells[column.index] ?? ''
}
