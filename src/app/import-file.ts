import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Choices } from '#intake/choices.ts'
import type { Look } from '#intake/look.ts'
import type { Batch, Results } from '#intake/read-file.ts'
import type { MaskingRules } from '#nps/masking-rules.ts'
import type { Day } from '#nps/period.ts'
import type { RejectedRow } from '#nps/raw-response.ts'
import { Refusal } from '#nps/refusal.ts'
import type { Response } from '#nps/response.ts'
import { scoreOf } from '#nps/score.ts'
import type { SurveyKind } from '#nps/snapshot.ts'
import { tallyOf, withoutRating, type Tally } from '#nps/tally.ts'
import { anonymise } from '#privacy/anonymise.ts'
import type { Brought } from '#store/imports.ts'
import { packResponses } from '#store/response-batch.ts'
import type { Recorded } from '#store/response-recorder.ts'
import type { Effect } from './writing/effect.ts'
import type { Writing } from './writing/writing-thread.ts'

/** A file and how to take it in. */
export interface ImportRequest {
  readonly path: string
  /** The survey's name; `null` for the one that is shown first. */
  readonly survey: string | null
  readonly choices: Choices
  /** Say what would happen, and change nothing. */
  readonly isDryRun: boolean
  readonly secret: string
  readonly now: Temporal.Instant
  /** What kind of survey it is, should it be a new one. */
  readonly kind?: SurveyKind
  /** Who has uploaded it, if somebody has. */
  readonly brought?: Omit<Brought, 'columns'>
  /** Told of every part that is read. What it throws ends the import, and nothing of it is kept. */
  readonly onPart?: (part: PartRead) => void
}

/** A part of a file on its way to the store. */
export interface PartRead {
  /** Anonymised, as they will be stored. */
  readonly responses: readonly Response[]
  /** Data rows in this part, and in the whole file. */
  readonly rows: number
  readonly of: number
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

/** A dry run, and what the import would do to the score of its survey. */
export interface Trial extends Omit<Effect<Recorded>, 'outcome'> {
  readonly report: ImportReport
}

/** Parts of the file that may be on their way to the writing thread at the same time. */
const PARTS_UNDER_WAY = 4

/**
 * From a file to what is stored: read, anonymised, recorded, in one transaction. Throws `Refusal`
 * when the file as a whole cannot be taken; then nothing of it is.
 */
export async function importFile(writing: Writing, request: ImportRequest): Promise<ImportReport> {
  const keep = !request.isDryRun
  const { sent, end } = await sendFile(writing, request, (importId) =>
    writing.closeImport({ importId, keep }),
  )
  return reportOf(sent, end)
}

/** Imports a file, looks at what that does to the score, and takes it back. Throws as `importFile` does. */
export async function tryFile(writing: Writing, request: ImportRequest): Promise<Trial> {
  const now = request.now.toString()
  const { sent, end } = await sendFile(writing, request, (importId) =>
    writing.tryOutImport({ importId, now }),
  )
  const { outcome, before, after } = end
  return { report: reportOf(sent, outcome), before, after }
}

async function sendFile<End>(
  writing: Writing,
  request: ImportRequest,
  close: (importId: number) => Promise<End>,
) {
  // What reads files is large, so it is not in memory before the first one comes.
  const { openResults } = await import('#intake/read-file.ts')
  const results = await openResults(request.path, request.choices)
  const file = basename(request.path)
  const { brought, kind } = request
  const { importId, survey, rules } = await writing.openImport({
    survey: request.survey,
    fileName: file,
    fingerprint: await fingerprintOf(request.path),
    givenDay: request.choices.day,
    now: request.now.toString(),
    ...(kind && { kind }),
    ...(brought && { brought: { ...brought, columns: headersOf(results.look) } }),
  })
  try {
    const opened = { importId, survey: survey.id, rules }
    const read = await sendParts(writing, { ...opened, results, request })
    const { columns, unreadable, look } = results
    const answers: ImportReport['answers'] = look.answers ?? 'ratings'
    return {
      sent: { importId, survey, file, ...read, answers, columns, unreadable, look },
      end: await close(importId),
    }
  } catch (error) {
    await writing.closeImport({ importId, keep: false }).catch(() => undefined)
    throw error
  }
}

type Sent = Awaited<ReturnType<typeof sendFile>>['sent']

function reportOf(sent: Sent, outcome: Recorded): ImportReport {
  const tally = tallyOf(outcome.ratings)
  const figures = { tally, nps: scoreOf(tally), withoutRating: withoutRating(outcome.ratings) }
  return { ...sent, outcome, ...figures }
}

/** The headers of the columns in use; a column whose header may be an answer goes by its number. */
function headersOf({ fields, dimensions }: Look): Record<string, string> {
  const used = Object.entries({ ...fields, ...dimensions })
  return Object.fromEntries(
    used.flatMap(([field, column]) =>
      column ? [[field, column.header.trim() || `#${column.index + 1}`]] : [],
    ),
  )
}

interface Sending {
  readonly importId: number
  readonly survey: number
  readonly rules: MaskingRules
  readonly results: Results
  readonly request: ImportRequest
}

/** What is known of a file as it is read. */
interface Read {
  rows: number
  comments: number
  readonly rejected: RejectedRow[]
  from: Day | null
  to: Day | null
}

/** Reading and writing overlap: while a part is recorded in the other thread, the next is read. */
async function sendParts(writing: Writing, sending: Sending) {
  const { importId, survey, rules, results, request } = sending
  const read: Read = { rows: 0, comments: 0, rejected: [], from: null, to: null }
  const underWay: Promise<void>[] = []
  const how = { secret: request.secret, survey, rules }
  for await (const part of results.batches()) {
    const { rejected, rows } = part
    const responses = part.responses.map((raw) => anonymise(raw, how))
    const batch = packResponses(responses)
    if (underWay.length >= PARTS_UNDER_WAY) await underWay.shift()
    underWay.push(heldBack(writing.addToImport({ importId, batch, rejected, rows })))
    note(read, part)
    request.onPart?.({ responses, rows, of: results.look.rows })
  }
  await Promise.all(underWay)
  return read
}

/** A failure is met where the promise is awaited, which may be some parts later. */
function heldBack(promise: Promise<void>): Promise<void> {
  promise.catch(() => undefined)
  return promise
}

function note(read: Read, { responses, rejected, rows, comments }: Batch): void {
  read.rows += rows
  read.comments += comments
  for (const row of rejected) read.rejected.push(row)
  for (const { day } of responses) {
    if (read.from === null || day < read.from) read.from = day
    if (read.to === null || day > read.to) read.to = day
  }
}

/** SHA-256 of a file. Throws `Refusal` when it has gone since it was looked through. */
export async function fingerprintOf(path: string): Promise<Uint8Array> {
  const hash = createHash('sha256')
  try {
    await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash)
  } catch {
    throw new Refusal(
      'not-found',
      `${basename(path)} was there a moment ago and cannot be read any more.`,
      'Wait until whatever writes or moves it is done, and import it again.',
    )
  }
  return new Uint8Array(hash.digest())
}
