import type { ImportReport } from '#app/import-file.ts'
import { labelsInWords } from '#app/labels-in-words.ts'
import { formatIn } from '#messages/format.ts'
import type { RejectedRow } from '#nps/raw-response.ts'

/** The report as scripts get it; `failure`: why not all comments are masked, though the answers count. */
export function importAsJson(
  report: ImportReport,
  isDryRun: boolean,
  failure: Error | null = null,
): Record<string, unknown> {
  const { file, rows, outcome, rejected, tally, nps, from, to, columns, survey } = report
  return {
    file,
    rows,
    responses: outcome.added,
    updated: outcome.updated,
    duplicates: outcome.duplicates,
    comments: report.comments,
    rejected,
    ...tally,
    nps,
    answers: report.answers,
    withoutRating: report.withoutRating,
    from,
    to,
    columns,
    unreadable: report.unreadable,
    survey: survey.name,
    import: isDryRun ? null : report.importId,
    ...(failure && { failed: failure.message }),
  }
}

/** The report as a person gets it, line by line. */
export function describeImport(report: ImportReport, isDryRun: boolean): string[] {
  return [
    headingOf(report, isDryRun),
    countsOf(report),
    scoreOf(report),
    ...labelsOf(report),
    ...columnsOf(report),
    ...unusedIdOf(report),
    ...unreadableOf(report),
    ...rejectedRows(report.rejected),
    isDryRun ? 'Nothing was changed. Leave out --dry-run to import.' : undoOf(report),
  ]
}

function headingOf({ file, survey }: ImportReport, isDryRun: boolean): string {
  const target = `${survey.isNew ? 'the new survey' : 'the survey'} “${survey.name}”`
  return isDryRun ? `${file} would go into ${target}.` : `${file} went into ${target}.`
}

function countsOf({ rows, outcome, rejectedCount }: ImportReport): string {
  const { added, updated, duplicates, comments } = outcome
  return (
    `${whole(rows)} rows: ${whole(added)} new responses (${whole(comments)} with a comment), ` +
    `${whole(updated)} updated, ${whole(duplicates)} known already, ${whole(rejectedCount)} rejected.`
  )
}

function scoreOf({ nps, tally, from, to }: ImportReport): string {
  if (nps === null || from === null || to === null) return 'No valid answers.'
  const days = from === to ? `on ${from}` : `from ${from} to ${to}`
  const { promoters, passives, detractors } = tally
  return (
    `NPS ${signed(nps)} ${days}: ` +
    `${whole(promoters)} promoters, ${whole(passives)} passives, ${whole(detractors)} detractors.`
  )
}

function labelsOf(report: ImportReport): string[] {
  const words = labelsInWords(report)
  return words === null ? [] : [`  ${words}`]
}

function columnsOf({ columns, look }: ImportReport): string[] {
  const fields = Object.entries(columns).map(([field, header]) => from(field, header))
  const dimensions = Object.entries(look.dimensions).map(([name, { header }]) =>
    from(`dimension ${name}`, header),
  )
  return [...fields, ...dimensions]
}

function from(field: string, header: string): string {
  return `  ${field} from “${header.trim()}”`
}

/** A column of ids that may be the person's is not used: two answers of one person are two. */
function unusedIdOf({ look }: ImportReport): string[] {
  if (!look.unusedId) return []
  const header = look.unusedId.header.trim()
  return [
    `  “${header}” is not used, for it may be the person's. If it is the response's own id, ` +
      `--map id="${header}" lets a later export update these answers.`,
  ]
}

function unreadableOf({ unreadable }: ImportReport): string[] {
  if (unreadable === 0) return []
  return [`  ${whole(unreadable)} characters could not be read and were replaced.`]
}

/** Lines named for each reason. */
const LINES_SHOWN = 10

function rejectedRows(rejected: readonly RejectedRow[]): string[] {
  const byReason = Map.groupBy(rejected, ({ reason }) => reason)
  return [...byReason].map(([reason, rows]) => {
    const lines = rows.slice(0, LINES_SHOWN).map(({ line }) => line)
    const more = rows.length > LINES_SHOWN ? ' …' : ''
    return `  rejected: ${reason} (${whole(rows.length)}, line ${lines.join(', ')}${more})`
  })
}

function undoOf({ importId }: ImportReport): string {
  return `This was import ${importId}; to undo it: npm run import -- --undo ${importId}`
}

const { signed, whole } = formatIn('en')
