import type { Choices } from '#intake/choices.ts'
import type { Results } from '#intake/read-file.ts'
import type { Day } from '#nps/period.ts'
import type { RejectedRow } from '#nps/raw-response.ts'
import { scoreOf } from '#nps/score.ts'
import type { SurveyKind } from '#nps/snapshot.ts'
import { tallyOf, withoutRating, type Tally } from '#nps/tally.ts'
import type { Brought } from '#store/imports.ts'
import type { Recorded } from '#store/response-recorder.ts'
import type { Effect } from './reading/effect.ts'
import { sendFile, type Sent, type SendOptions } from './reading/send-file.ts'
import { TrialImport } from './reading/trial-import.ts'
import type { ImportWriting } from './writing/import-sessions.ts'

/** A file and how to take it in, as plain data. */
export interface ImportRequest {
  readonly path: string
  /** The survey's name; `null` for the one that is shown first. */
  readonly survey: string | null
  readonly choices: Choices
  /** ISO 8601, UTC. */
  readonly now: string
  /** What kind of survey it is, should it be a new one. */
  readonly kind?: SurveyKind
  /** Who has uploaded it, if somebody has. */
  readonly brought?: Omit<Brought, 'columns'>
}

/** What became of a file. */
export interface ImportReport {
  readonly importId: number
  readonly survey: { readonly id: number; readonly name: string; readonly isNew: boolean }
  readonly file: string
  /** Data rows that are not wholly blank, and how many of them have a comment. */
  readonly rows: number
  readonly comments: number
  readonly outcome: Recorded
  /** How many rows were refused, and the first of them: at most `REJECTED_KEPT`. */
  readonly rejectedCount: number
  readonly rejected: readonly RejectedRow[]
  /** Of the file's valid answers, each counted once. */
  readonly tally: Tally
  readonly nps: number | null
  /** Whether the file has ratings, or labels such as `Promoter` and no more. */
  readonly answers: 'ratings' | 'labels'
  /** How many of these are known by their labels alone; the ratings of others may be known already. */
  readonly withoutRating: number
  /** First and last day of the valid answers. */
  readonly from: Day | null
  readonly to: Day | null
  readonly columns: Results['columns']
  readonly look: Pick<Results['look'], 'dimensions' | 'unusedId'>
  /** How many characters could not be read and were replaced. */
  readonly unreadable: number
}

/** What an import would do, to the responses and to the score of its survey. */
export interface FileTrial extends Omit<Effect<Recorded>, 'outcome'> {
  readonly report: ImportReport
}

/**
 * From a file to what is stored: read, anonymised, recorded, in one transaction. Throws `Refusal`
 * when the file as a whole cannot be taken; then nothing of it is.
 */
export async function importFile(
  writing: ImportWriting,
  request: ImportRequest,
  options: SendOptions,
): Promise<ImportReport> {
  const { sent, end } = await sendFile(writing, request, options, (importId) =>
    writing.closeImport({ importId, keep: true }),
  )
  return reportOf(sent, end)
}

/**
 * The same import, beside the database instead of into it: says what would become of it and changes
 * nothing, nor does anybody wait for it who writes. Throws as `importFile` does.
 */
export async function tryFile(
  databaseFile: string,
  request: ImportRequest,
  options: SendOptions,
): Promise<FileTrial> {
  const trial = new TrialImport(databaseFile)
  try {
    const { sent, end } = await sendFile(trial, request, options, () =>
      trial.tryOut(Temporal.Instant.from(request.now)),
    )
    const { outcome, before, after } = end
    return { report: reportOf(sent, outcome), before, after }
  } finally {
    trial.close()
  }
}

function reportOf(sent: Sent, outcome: Recorded): ImportReport {
  const tally = tallyOf(outcome.ratings)
  const figures = { tally, nps: scoreOf(tally), withoutRating: withoutRating(outcome.ratings) }
  return { ...sent, outcome, ...figures }
}
