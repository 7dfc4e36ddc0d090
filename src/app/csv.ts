/** Spreadsheets read UTF-8 for certain only with a byte order mark. */
const MARK = '\uFEFF'

/** One row of a CSV file. */
export type CsvRow = readonly (string | number)[]

/** Rows as RFC 4180 writes them. Numbers stay numbers; no text is run as a formula. */
export function csvOf(rows: readonly CsvRow[]): string {
  return MARK + linesOf(rows)
}

/** The same, part by part: for a file that may be long. */
export async function* csvInParts(parts: AsyncIterable<readonly CsvRow[]>): AsyncGenerator<string> {
  yield MARK
  for await (const rows of parts) yield linesOf(rows)
}

function linesOf(rows: readonly CsvRow[]): string {
  return rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')
}

function cellOf(value: string | number): string {
  return typeof value === 'number' ? String(value) : quoted(harmless(value))
}

/** A spreadsheet takes what begins like this for a formula, even behind blanks; an apostrophe makes it text. */
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/

function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
