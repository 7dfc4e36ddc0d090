import type { Connection } from './engines/sqlite.ts'
import type { Changed } from './survey-changes.ts'

/** Renames a dimension. What comes with its former name still belongs to it. */
export async function renameDimension(
  connection: Connection,
  id: number,
  name: string,
): Promise<Changed> {
  const { prepare } = connection
  const dimension = prepare('SELECT * FROM dimensions WHERE id = ?').get(id) as Row | undefined
  if (!dimension) return 'gone'
  const { survey_id: survey, name: former } = dimension
  const other = dimensionNamed(connection, survey, name)
  if (other !== null && other !== id) return 'taken'
  prepare('INSERT OR REPLACE INTO former_dimension_names VALUES (?, ?, ?)').run(survey, former, id)
  prepare('DELETE FROM former_dimension_names WHERE survey_id = ? AND name = ?').run(survey, name)
  prepare('UPDATE dimensions SET name = ? WHERE id = ?').run(name, id)
  return 'done'
}

/** The dimension of a survey that has a name, or has had it, whatever its case; `null` if none. */
export function dimensionNamed(
  { prepare }: Connection,
  survey: number,
  name: string,
): number | null {
  const find = prepare(
    `SELECT id FROM dimensions WHERE survey_id = @survey AND name = @name
      UNION ALL
      SELECT dimension_id FROM former_dimension_names WHERE survey_id = @survey AND name = @name`,
  )
  return (find.pluck().get({ survey, name }) as number | undefined) ?? null
}

interface Row {
  readonly survey_id: number
  readonly name: string
}
