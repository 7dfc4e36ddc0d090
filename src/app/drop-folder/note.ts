import type { RejectedRow } from '#nps/raw-response.ts'
import type { Refusal } from '#nps/refusal.ts'
import type { ImportReport } from '#app/import-file.ts'
import { labelsInWords } from '#app/labels-in-words.ts'

/** What a note says of a file that was imported. It quotes no comment and nobody. */
export function noteOfImport(report: ImportReport, at: Temporal.ZonedDateTime): string {
  const { file, rows, outcome, survey, rejected, rejectedCount, columns, importId, from, to } =
    report
  const { promoters, passives, detractors } = report.tally
  const labels = labelsInWords(report)
  const isNothingNew = outcome.added + outcome.updated === 0
  return lines(
    `${file} was imported into the survey “${survey.name}” on ${dated(at)}.`,
    ...(isNothingNew ? ['All of its answers were in already, so no figure has changed.'] : []),
    '',
    `${rows} rows: ${outcome.added} new answers, ${outcome.updated} updated, ${outcome.duplicates} known already, ${rejectedCount} rejected.`,
    `${promoters} promoters, ${passives} passives, ${detractors} detractors${from && to ? `, from ${from} to ${to}` : ''}.`,
    ...(labels === null ? [] : [labels]),
    ...Object.entries(columns).map(
      ([field, header]) => `${field} from the column “${header.trim()}”`,
    ),
    ...reasons(rejected),
    ...(rejectedCount > rejected.length
      ? [
          `${rejectedCount - rejected.length} more were rejected; /admin/imports/${importId} lists them all`,
        ]
      : []),
    '',
    `To undo it: npm run import -- --undo ${importId}`,
  )
}

/** What it says besides where masking has failed. */
export const UNMASKED = `
Its comments could not be masked, so none of them is kept yet. Put the file into the drop folder again to try once more.
`

/** What a note says of a file whose very bytes were imported before. */
export function noteOfRepeat(name: string, importId: number, at: Temporal.ZonedDateTime): string {
  return lines(
    `${name} was in already, as import ${importId}. It was put away on ${dated(at)}, and no figure has changed.`,
    '',
    `To undo it: npm run import -- --undo ${importId}`,
  )
}

/** What a note says of a file of which nothing was taken. */
export function noteOfRefusal(name: string, refusal: Refusal, at: Temporal.ZonedDateTime): string {
  return lines(
    `Nothing of ${name} was imported on ${dated(at)}.`,
    '',
    refusal.message,
    refusal.hint,
    '',
    'Put the file into the drop folder again when it is corrected, or import it with what it needs to be told:',
    `npm run import -- "${name}"`,
  )
}

/** By the clocks of the company, with the name of their time zone: `2026-11-20 at 13:00:00 (Europe/Stockholm)`. */
function dated(at: Temporal.ZonedDateTime): string {
  const time = at.toPlainTime().toString({ smallestUnit: 'second' })
  return `${at.toPlainDate().toString()} at ${time} (${at.timeZoneId})`
}

/** Lines named for each reason. */
const LINES_SHOWN = 10

function reasons(rejected: readonly RejectedRow[]): string[] {
  return [...Map.groupBy(rejected, ({ reason }) => reason)].map(([reason, rows]) => {
    const shown = rows.slice(0, LINES_SHOWN).map(({ line }) => line)
    return `rejected: ${reason} (${rows.length}, line ${shown.join(', ')}${rows.length > LINES_SHOWN ? ' …' : ''})`
  })
}

function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n`
}
