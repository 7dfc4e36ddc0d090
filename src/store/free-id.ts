import type { Connection } from './engines/sqlite.ts'

/** The next id of an import or a survey: one that nothing has ever had, though it be deleted since. */
export function freeId({ prepare }: Connection, of: 'imports' | 'surveys'): number {
  const find = prepare(
    `SELECT 1 + max(id, (SELECT coalesce(max(id), 0) FROM ${of})) FROM last_ids WHERE of = ?`,
  )
  return find.pluck().get(of) as number
}
