import type { Day } from '#nps/period.ts'
import type { Connection } from './engines/sqlite.ts'
import { recount } from './recount.ts'

/** Which answers of a source: those that came between two days, both included. */
export interface Span {
  readonly source: number
  /** `null`: from the first on. */
  readonly from: Day | null
  /** `null`: up to the last. */
  readonly to: Day | null
}

/** Answers of a source that were taken out and can be put back. */
export interface Withdrawal extends Span {
  readonly id: number
  readonly madeAt: string
  readonly answers: number
}

/** What is to be taken out, or put back. */
export type Withdrawing = Span | { readonly withdrawal: number }

/**
 * Takes out the answers that a source brought: they count no more, and what they had changed is as it
 * was before. What an import or another source has brought as well stays. What comes later counts.
 * Returns how many answers there were.
 */
export function takeOut(connection: Connection, span: Span, now: string): number {
  const { keys } = concerned(connection, span)
  if (keys.length === 0) return 0
  const { prepare } = connection
  const note = prepare(
    `INSERT INTO withdrawals (source_id, first_day, last_day, made_at)
      VALUES (@source, @from, @to, @now)`,
  )
  const withdrawal = Number(note.run({ ...span, now }).lastInsertRowid)
  prepare(`UPDATE responses SET withdrawal_id = @withdrawal WHERE ${IN_SPAN}`).run({
    ...span,
    withdrawal,
  })
  recount(connection, OF_WITHDRAWAL, { withdrawal })
  return keys.length
}

/** Puts back what was taken out; returns how many answers there were. */
export function putBack(connection: Connection, withdrawal: number): number {
  const { prepare } = connection
  const { keys } = concerned(connection, { withdrawal })
  recount(connection, OF_WITHDRAWAL, { withdrawal }, () => {
    const clear = 'UPDATE responses SET withdrawal_id = NULL WHERE withdrawal_id = ?'
    prepare(clear).run(withdrawal)
  })
  prepare('DELETE FROM withdrawals WHERE id = ?').run(withdrawal)
  return keys.length
}

/** The keys of the answers that are concerned, and the surveys that they are of. */
export function concerned(
  { prepare }: Connection,
  which: Withdrawing,
): { keys: Buffer[]; surveys: number[] } {
  const where = 'source' in which ? IN_SPAN : 'withdrawal_id = @withdrawal'
  // In a trial, the table of that name begins empty.
  const rows = prepare(`SELECT DISTINCT key, survey_id FROM main.responses WHERE ${where}`)
  const found = rows.raw().all(which) as [Buffer, number][]
  return {
    keys: found.map(([key]) => key),
    surveys: [...new Set(found.map(([, survey]) => survey))],
  }
}

/** What is taken out of a source, the last first. */
export async function listWithdrawals(
  { prepare }: Connection,
  source: number,
): Promise<Withdrawal[]> {
  const list = prepare(
    `SELECT id, source_id AS source, first_day AS "from", last_day AS "to", made_at AS madeAt,
        (SELECT count(DISTINCT key) FROM responses WHERE withdrawal_id = withdrawals.id) AS answers
      FROM withdrawals WHERE source_id = ? ORDER BY id DESC`,
  )
  return list.all(source) as Withdrawal[]
}

/** Of those from before it was noted when answers came, the day that they are of is the best guess. */
const IN_SPAN = `source_id = @source AND withdrawal_id IS NULL
  AND coalesce(came_on, day) BETWEEN coalesce(@from, '') AND coalesce(@to, '9999-12-31')`

const OF_WITHDRAWAL = 'SELECT key FROM responses WHERE withdrawal_id = @withdrawal'
