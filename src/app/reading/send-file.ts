import { basename } from 'node:path'
import { fingerprintOf } from '#app/fingerprint.ts'
import type { ImportReport, ImportRequest } from '#app/import-file.ts'
import type { OpenedImport } from '#app/writing/import-run.ts'
import type { ImportWriting } from '#app/writing/import-sessions.ts'
import type { Look } from '#intake/look.ts'
import type { Results } from '#intake/read-file.ts'
import type { Day } from '#nps/period.ts'
import type { RejectedRow } from '#nps/raw-response.ts'
import { packResponses } from '#store/response-batch.ts'
import { anonymised, type AnonymisedPart, type MaskedAtOnce } from './anonymised.ts'

/** What sending a file takes beside the request. */
export interface SendOptions {
  readonly secret: string
  /** Told of every part that is read. What it throws ends the import, and nothing of it is kept. */
  readonly onPart?: (part: AnonymisedPart & { readonly of: number }) => void
  /** Of the first responses the words are masked at once; of the others they are put off. */
  readonly atOnce?: Omit<MaskedAtOnce, 'rules'>
  /** When it is aborted the import ends, and nothing of it is kept. */
  readonly signal?: AbortSignal
}

/** So many refused rows are in a report; the store has all of them. */
export const REJECTED_KEPT = 1_000

/** Parts of the file that may be on their way to what writes them at the same time. */
const PARTS_UNDER_WAY = 4

/** What is known of a file that was sent. */
export type Sent = Omit<ImportReport, 'outcome' | 'tally' | 'nps' | 'withoutRating'>

/** Opens an import, sends a file part by part and closes it; what is refused or fails is taken back. */
export async function sendFile<End>(
  writing: ImportWriting,
  request: ImportRequest,
  options: SendOptions,
  close: (importId: number) => Promise<End>,
): Promise<{ sent: Sent; end: End }> {
  // What reads files is large, so it is not in memory before the first one comes.
  const { openResults } = await import('#intake/read-file.ts')
  const results = await openResults(request.path, request.choices)
  options.signal?.throwIfAborted()
  const opened = await writing.openImport(await openingOf(request, results.look))
  const { importId, survey } = opened
  try {
    const read = await sendParts(writing, opened, results, options)
    const { columns, unreadable, look } = results
    const answers: Sent['answers'] = look.answers ?? 'ratings'
    const file = basename(request.path)
    return {
      sent: { importId, survey, file, ...read, answers, columns, unreadable, look },
      end: await close(importId),
    }
  } catch (error) {
    await writing.closeImport({ importId, keep: false }).catch(() => undefined)
    throw error
  }
}

async function openingOf({ path, survey, choices, now, kind, brought }: ImportRequest, look: Look) {
  return {
    survey,
    fileName: basename(path),
    fingerprint: await fingerprintOf(path),
    givenDay: choices.day,
    now,
    ...(kind && { kind }),
    ...(brought && { brought: { ...brought, columns: headersOf(look) } }),
  }
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

/** What is known of a file as it is read. */
interface Read {
  rows: number
  comments: number
  rejectedCount: number
  readonly rejected: RejectedRow[]
  from: Day | null
  to: Day | null
}

/** Reading and writing overlap: while a part is recorded in the other thread, the next is read. */
async function sendParts(
  writing: ImportWriting,
  { importId, survey, rules }: OpenedImport,
  results: Results,
  { secret, onPart, signal, atOnce }: SendOptions,
): Promise<Read> {
  const read: Read = { rows: 0, comments: 0, rejectedCount: 0, rejected: [], from: null, to: null }
  const underWay: Promise<void>[] = []
  const how = { secret, survey: survey.id }
  const shown = atOnce ? { ...atOnce, rules } : null
  for await (const part of anonymised(results.batches(), how, shown)) {
    signal?.throwIfAborted()
    const { rejected, rows } = part
    const batch = packResponses(part.responses)
    if (underWay.length >= PARTS_UNDER_WAY) await underWay.shift()
    underWay.push(heldBack(writing.addToImport({ importId, batch, rejected, rows })))
    note(read, part)
    onPart?.({ ...part, of: results.look.rows })
  }
  await Promise.all(underWay)
  return read
}

/** A failure is met where the promise is awaited, which may be some parts later. */
function heldBack(promise: Promise<void>): Promise<void> {
  promise.catch(() => undefined)
  return promise
}

function note(read: Read, { responses, rejected, rows, comments }: AnonymisedPart): void {
  read.rows += rows
  read.comments += comments
  read.rejectedCount += rejected.length
  read.rejected.push(...rejected.slice(0, REJECTED_KEPT - read.rejected.length))
  for (const { day } of responses) {
    if (read.from === null || day < read.from) read.from = day
    if (read.to === null || day > read.to) read.to = day
  }
}
