import { csvInParts, type CsvRow } from '#app/csv.ts'
import type { RejectedRow } from '#nps/raw-response.ts'

/** Rejected rows as a file for a spreadsheet, part by part: line, reason, and the rating or day that is it. */
export function rejectedCsv(parts: AsyncIterable<readonly RejectedRow[]>): AsyncGenerator<string> {
  return csvInParts(tableOf(parts))
}

async function* tableOf(
  parts: AsyncIterable<readonly RejectedRow[]>,
): AsyncGenerator<readonly CsvRow[]> {
  yield [['line', 'reason', 'value']]
  for await (const rows of parts)
    yield rows.map(({ line, reason, value = '' }) => [line, reason, value])
}
