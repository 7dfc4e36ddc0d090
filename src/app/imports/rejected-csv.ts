import type { RejectedRow } from '#nps/raw-response.ts'

/** Refused rows as a file for a spreadsheet: line and reason, and no cell of any row. */
export function rejectedCsv(rows: readonly RejectedRow[]): string {
  const lines = rows.map(({ line, reason }) => `${line},${cell(reason)}`)
  return ['line,reason', ...lines, ''].join('\r\n')
}

/** What begins like a formula would be run as one. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}
