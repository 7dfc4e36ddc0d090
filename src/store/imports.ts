import type { Day } from '#nps/period.ts'
import type { RejectedRow } from '#nps/raw-response.ts'
import { dayOf } from './comments.ts'
import type { Connection } from './engines/sqlite.ts'
import { freeId } from './free-id.ts'
import { pendingOf } from './pending-comments.ts'
import { recount } from './recount.ts'
import { ResponseRecorder, type Recorded } from './response-recorder.ts'

/** What is known of a file before its rows are read. */
export interface ImportHeading {
  readonly survey: number
  readonly fileName: string
  /** SHA-256 of the file. */
  readonly fingerprint: Uint8Array
  /** The day that was given for a file without dates. */
  readonly givenDay: Day | null
  readonly now: string
  readonly brought?: Brought | null
}

/** How a file came that a person has uploaded. */
export interface Brought {
  /** The key of the upload: whoever has its address finds the import there. */
  readonly upload: string
  /** The person's id. */
  readonly person: number
  /** The headers of the columns in use, by field. */
  readonly columns: Readonly<Record<string, string>>
}

/** An import that is under way, within one transaction. */
export interface OpenImport {
  readonly id: number
  readonly recorder: ResponseRecorder
}

/** Opens an import; its rows come through the recorder. */
export async function startImport(
  connection: Connection,
  heading: ImportHeading,
): Promise<OpenImport> {
  const { id } = await connection.tables
    .insertInto('imports')
    .values({
      id: freeId(connection, 'imports'),
      survey_id: heading.survey,
      file_name: heading.fileName,
      fingerprint: heading.fingerprint,
      given_day: heading.givenDay,
      created_at: heading.now,
      upload: heading.brought?.upload ?? null,
      person_id: heading.brought?.person ?? null,
      columns_used: heading.brought ? JSON.stringify(heading.brought.columns) : null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const origin = { importId: id, on: dayOf(heading.now) }
  return { id, recorder: new ResponseRecorder(connection, heading.survey, origin) }
}

/** Notes rejected rows of an import. */
export function noteRejectedRows(
  { prepare }: Connection,
  importId: number,
  rejected: readonly RejectedRow[],
): void {
  const insert = prepare(
    'INSERT INTO rejected_rows (import_id, line, reason, value) VALUES (?, ?, ?, ?)',
  )
  for (const { line, reason, value = null } of rejected) insert.run(importId, line, reason, value)
}

/** Closes an import: the roll-ups are written and its outcome is noted. */
export async function finishImport(
  connection: Connection,
  { id, recorder }: OpenImport,
  rowCount: number,
): Promise<Recorded> {
  const outcome = { ...recorder.finish(), putOff: pendingOf(connection, id) }
  const range = recorder.idRange
  await connection.tables
    .updateTable('imports')
    .set({
      first_response_id: range?.first ?? null,
      last_response_id: range?.last ?? null,
      row_count: rowCount,
      added: outcome.added,
      updated: outcome.updated,
      duplicates: outcome.duplicates,
      comment_count: outcome.comments,
      put_off: outcome.putOff,
    })
    .where('id', '=', id)
    .execute()
  return outcome
}

/** An earlier import of the same bytes into the same survey that is not undone; `null` if none. */
export async function findImport(
  { tables }: Connection,
  survey: number,
  fingerprint: Uint8Array,
): Promise<{ id: number; givenDay: Day | null } | null> {
  const row = await tables
    .selectFrom('imports')
    .select(['id', 'given_day'])
    .where('fingerprint', '=', fingerprint)
    .where('survey_id', '=', survey)
    .where('undone_at', 'is', null)
    .orderBy('id', 'desc')
    .executeTakeFirst()
  return row ? { id: row.id, givenDay: row.given_day as Day | null } : null
}

/**
 * Takes an import back: its responses count no more, and those that it had updated count again as
 * they were before. Returns `false` when there is no such import or it is undone already.
 */
export async function undoImport(
  connection: Connection,
  importId: number,
  now: string,
): Promise<boolean> {
  return markImport(connection, importId, now)
}

/** Puts an import that was undone back in place. Returns `false` when there is none that is undone. */
export async function redoImport(connection: Connection, importId: number): Promise<boolean> {
  return markImport(connection, importId, null)
}

async function markImport(
  connection: Connection,
  importId: number,
  undoneAt: string | null,
): Promise<boolean> {
  const marked = await connection.tables
    .updateTable('imports')
    .set({ undone_at: undoneAt })
    .where('id', '=', importId)
    .where('undone_at', undoneAt === null ? 'is not' : 'is', null)
    .returning(['first_response_id as first', 'last_response_id as last'])
    .executeTakeFirst()
  if (!marked) return false
  const { first, last } = marked
  recount(connection, OF_IMPORT, { importId, first: first ?? 0, last: last ?? -1 })
  return true
}

const OF_IMPORT = `SELECT key FROM responses WHERE id BETWEEN @first AND @last AND import_id = @importId
  UNION ALL
  SELECT key FROM repeats JOIN responses ON id = response_id WHERE repeats.import_id = @importId`
