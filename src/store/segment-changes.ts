import { COLUMNS } from './daily-ratings.ts'
import type { Connection } from './engines/sqlite.ts'
import type { Changed } from './survey-changes.ts'

/** A segment as somebody wants it to be. */
export interface SegmentChange {
  readonly name: string
  readonly isHidden: boolean
}

/** A dimension with all its segments, for those who look after them. */
export interface DimensionInCare {
  readonly id: number
  readonly name: string
  readonly segments: readonly SegmentInCare[]
}

/** A segment, and what came to be it. */
export interface SegmentInCare {
  readonly id: number
  readonly name: string
  readonly isHidden: boolean
  /** Other names that belong to it: former ones, and those of segments that were merged into it. */
  readonly otherNames: readonly string[]
}

/** All dimensions of a survey, their segments by the alphabet, those without an answer included. */
export async function dimensionsInCare(
  { prepare }: Connection,
  survey: number,
): Promise<DimensionInCare[]> {
  const rows = prepare(
    `SELECT dimensions.id AS dimension, dimensions.name AS title, segments.id, segments.name,
        is_hidden AS isHidden, merged_into AS mergedInto
      FROM dimensions JOIN segments ON dimension_id = dimensions.id
      WHERE survey_id = ? ORDER BY dimensions.id, segments.name`,
  ).all(survey) as CareRow[]
  return [...Map.groupBy(rows, ({ dimension }) => dimension)].map(([id, group]) => ({
    id,
    name: group[0]?.title ?? '',
    segments: group.filter((row) => row.mergedInto === null).map((row) => inCare(row, group)),
  }))
}

interface CareRow {
  readonly dimension: number
  readonly title: string
  readonly id: number
  readonly name: string
  readonly isHidden: 0 | 1
  readonly mergedInto: number | null
}

function inCare({ id, name, isHidden }: CareRow, group: readonly CareRow[]): SegmentInCare {
  const others = group.filter((row) => row.mergedInto === id)
  return { id, name, isHidden: isHidden === 1, otherNames: others.map((row) => row.name) }
}

/** Renames, hides or shows a segment. What comes with its former name still belongs to it. */
export async function changeSegment(
  connection: Connection,
  id: number,
  { name, isHidden }: SegmentChange,
): Promise<Changed> {
  const segment = rowOf(connection, id)
  if (!segment) return 'gone'
  const other = named(connection, segment.dimension_id, name)
  if (other && other.id !== id && other.merged_into !== id) return 'taken'
  if (segment.name !== name) rename(connection, segment, name, other?.id === id ? null : other)
  connection.prepare('UPDATE segments SET is_hidden = ? WHERE id = ?').run(isHidden ? 1 : 0, id)
  return 'done'
}

/**
 * Makes one segment of two of a dimension: all answers of the first, versions that count no more
 * included, are in the second from now on, and so is what comes with its name. Nobody can take it
 * back. `false` when they are not two of one dimension.
 */
export async function mergeSegments(
  connection: Connection,
  from: number,
  into: number,
): Promise<boolean> {
  const [one, other] = [rowOf(connection, from), rowOf(connection, into)]
  if (!one || !other || from === into || one.dimension_id !== other.dimension_id) return false
  for (const statement of MERGE) connection.prepare(statement).run({ from, into })
  return true
}

/** A version is in one segment of a dimension at most, so no row meets another one. */
const MERGE = [
  'UPDATE response_segments SET segment_id = @into WHERE segment_id = @from',
  `INSERT INTO daily_segment_ratings (segment_id, day, ${COLUMNS.join()})
    SELECT @into, day, ${COLUMNS.join()} FROM daily_segment_ratings WHERE segment_id = @from
    ON CONFLICT (segment_id, day) DO UPDATE
      SET ${COLUMNS.map((column) => `${column} = ${column} + excluded.${column}`).join()}`,
  'DELETE FROM daily_segment_ratings WHERE segment_id = @from',
  'UPDATE goals SET segment_id = @into WHERE segment_id = @from',
  'UPDATE segments SET merged_into = @into WHERE @from IN (id, merged_into)',
]

interface Row {
  readonly id: number
  readonly dimension_id: number
  readonly name: string
  readonly merged_into: number | null
}

/** A segment that has not been merged into another one. */
function rowOf({ prepare }: Connection, id: number): Row | undefined {
  return prepare('SELECT * FROM segments WHERE id = ? AND merged_into IS NULL').get(id) as
    Row | undefined
}

function named({ prepare }: Connection, dimension: number, name: string): Row | undefined {
  return prepare('SELECT * FROM segments WHERE dimension_id = ? AND name = ?').get(
    dimension,
    name,
  ) as Row | undefined
}

/** The former name stays, as one that belongs to it; of a name that it had before, the two change places. */
function rename(
  { prepare }: Connection,
  { id, dimension_id, name: former }: Row,
  name: string,
  hadBefore: Row | null | undefined,
): void {
  const set = prepare('UPDATE segments SET name = ? WHERE id = ?')
  if (hadBefore) set.run(`\u0001${hadBefore.id}`, hadBefore.id)
  set.run(name, id)
  if (hadBefore) return void set.run(former, hadBefore.id)
  prepare('INSERT OR IGNORE INTO segments (dimension_id, name, merged_into) VALUES (?, ?, ?)').run(
    dimension_id,
    former,
    id,
  )
}
