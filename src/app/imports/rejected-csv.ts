import type { RejectedRow } from '#nps/raw-response.ts'

/** Refused rows as a file for a spreadsheet, part by part: line and reason, and no cell of any row. */
export async function* rejectedCsv(
  parts: AsyncIterable<readonly RejectedRow[]>,
): AsyncGenerator<string> {
  yield 'line,reason\r\n'
  for await (const rows of parts)
    yield rows.map(({ line, reason }) => `${line},${cell(reason)}\r\n`).join('')
}

/** What begins like a formula would be run as one. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}
