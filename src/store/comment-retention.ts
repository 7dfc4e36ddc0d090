import type { Day } from '#nps/period.ts'
import { monthOf } from './comments.ts'
import type { Connection } from './engines/sqlite.ts'

/**
 * The first month whose comments are kept, on a day: with 12 months, in November those since November
 * of the year before. Empty when all are kept.
 */
export function firstMonthKept({ prepare }: Connection, on: Day | null): string {
  const find = prepare("SELECT value FROM settings WHERE name = 'commentMonths'").pluck()
  const months = JSON.parse((find.get() as string | undefined) ?? 'null') as number | null
  return months === null || on === null ? '' : monthBefore(monthOf(on), months)
}

/**
 * Deletes comments that are older than what is kept, at most so many; the answers stay. Returns how
 * many there were.
 */
export function deleteOldComments(connection: Connection, on: Day, most: number): number {
  const first = firstMonthKept(connection, on)
  if (first === '') return 0
  const old = connection.prepare('SELECT id FROM comments WHERE month < ? LIMIT ?').pluck()
  const ids = old.all(first, most) as number[]
  // A trigger deletes the comment with the last that says it.
  const unsay = connection.prepare('DELETE FROM response_comments WHERE comment_id = ?')
  for (const id of ids) unsay.run(id)
  return ids.length
}

/** Deletes steps that nobody will undo any more: those before a moment in ISO 8601. */
export function deleteOldSteps({ prepare }: Connection, before: string): void {
  prepare('DELETE FROM comment_steps WHERE taken_at < ?').run(before)
}

function monthBefore(month: string, count: number): string {
  const [year = 0, of = 0] = month.split('-').map(Number)
  const index = year * 12 + of - 1 - count
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`
}
