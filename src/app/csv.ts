/** Spreadsheets read UTF-8 for certain only with a byte order mark. */
const MARK = '\uFEFF'

/** Rows as RFC 4180 writes them. Numbers stay numbers; no text is run as a formula. */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return MARK + rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')
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
