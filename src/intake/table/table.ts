import { Refusal } from '#nps/refusal.ts'
import { findHeader, HEAD_ROWS, type Header } from './header.ts'
import { isBlank, type Row, type RowSource } from '#intake/row.ts'

/** A file of which every row has been looked at once. */
export interface Table extends Header {
  readonly source: RowSource
  /** How many rows of data are not blank. */
  readonly rows: number
}

/**
 * Looks at every row of a source and gathers what each column holds: what a column is, is decided
 * from all of it, for files are sorted, and their beginning may be unlike their end. `wanted` are
 * columns that somebody has named. Throws `Refusal` when there is no data.
 */
export async function profileTable(
  source: RowSource,
  wanted: readonly string[] = [],
): Promise<Table> {
  const profiler = new TableProfiler(wanted)
  for await (const batch of source.rows()) profiler.add(batch)
  const header = profiler.end()
  if (header === null)
    throw profiler.fault === null ? blankFile(source.name) : unreadable(source.name, profiler.fault)
  if (profiler.rows === 0) throw headerOnly(source.name)
  return { ...header, source, rows: profiler.rows }
}

class TableProfiler {
  rows = 0
  /** The first row that cannot be read, of those above the header. */
  fault: Row | null = null
  readonly #wanted: readonly string[]
  #header: Header | null = null
  /** The first rows, until there are enough of them to find the header in. */
  #head: Row[] = []

  constructor(wanted: readonly string[]) {
    this.#wanted = wanted
  }

  add(batch: readonly Row[]): void {
    if (this.#header !== null) return this.#profile(this.#header, batch)
    for (const row of batch) {
      if (row.fault !== null) this.fault ??= row
      if (!isBlank(row)) this.#head.push(row)
    }
    if (this.#head.length >= HEAD_ROWS) this.#findHeader()
  }

  /** To be called after the last row; `null` when nothing is written in any. */
  end(): Header | null {
    if (this.#header === null) this.#findHeader()
    return this.#header
  }

  #findHeader(): void {
    const head = this.#head
    this.#header = findHeader(head, this.#wanted)
    if (this.#header === null) return
    this.#head = []
    this.#profile(this.#header, head)
  }

  #profile({ columns, lastLine }: Header, batch: readonly Row[]): void {
    for (const row of batch) {
      if (row.line <= lastLine || isBlank(row)) continue
      this.rows++
      const { cells } = row
      for (const column of columns) column.profile.add(cells[column.index] ?? '')
    }
  }
}

function blankFile(name: string): Refusal {
  return new Refusal(
    'empty',
    `${name} holds nothing but blank lines.`,
    'Export the results again and import that file.',
  )
}

function unreadable(name: string, { line, fault }: Row): Refusal {
  return new Refusal(
    'not-text',
    `${name} holds no row that can be read; in line ${line} ${fault}.`,
    'Export the results from your survey tool as CSV again and import that file.',
  )
}

function headerOnly(name: string): Refusal {
  return new Refusal(
    'empty',
    `${name} has a header and no rows below it: there are no answers in it.`,
    'Check the period and the filters of the export, then import the new file.',
  )
}
