import { sql } from 'kysely'
import { dimensionNamed } from './dimension-changes.ts'
import type { Connection } from './engines/sqlite.ts'
import { segmentWithParts } from './parts.ts'

/** A way to split a survey's answers, with its values in alphabetical order. */
export interface Dimension {
  readonly id: number
  readonly name: string
  readonly segments: readonly ListedSegment[]
}

/** One value of a dimension. */
export interface Segment {
  readonly id: number
  readonly name: string
}

/** A segment, and whether it is left out of lists. */
export interface ListedSegment extends Segment {
  readonly isHidden: boolean
}

/** A survey's dimensions with those of their segments that have an answer. */
export async function listDimensions(
  { prepare }: Connection,
  survey: number,
): Promise<Dimension[]> {
  const list = prepare(
    `SELECT dimensions.id, dimensions.name, segments.id AS segment, segments.name AS value,
        is_hidden
      FROM dimensions JOIN segments ON segments.dimension_id = dimensions.id
      WHERE survey_id = ?
        AND counted_in IS NULL
        AND EXISTS (
          SELECT 1 FROM daily_segment_ratings
          WHERE segment_id IN ${segmentWithParts('segments.id')})
      ORDER BY dimensions.id, segments.name`,
  )
  const byId = Map.groupBy(list.all(survey) as SegmentRow[], (row) => row.id)
  return [...byId].map(([id, group]) => ({
    id,
    name: group[0]?.name ?? '',
    segments: group.map((row) => ({
      id: row.segment,
      name: row.value,
      isHidden: row.is_hidden === 1,
    })),
  }))
}

interface SegmentRow {
  readonly id: number
  readonly name: string
  readonly segment: number
  readonly value: string
  readonly is_hidden: 0 | 1
}

/**
 * A segment of a survey, even one that no answer is in any more; of one that was merged, the one that
 * its answers count in. `null` when there is none.
 */
export async function findSegment(
  { prepare }: Connection,
  survey: number,
  segment: number,
): Promise<Segment | null> {
  const found = prepare(
    `SELECT segments.id, segments.name
      FROM segments AS asked
        JOIN segments AS meant ON meant.id = coalesce(asked.merged_into, asked.id)
        JOIN segments ON segments.id = coalesce(meant.counted_in, meant.id)
        JOIN dimensions ON dimensions.id = segments.dimension_id
      WHERE asked.id = ? AND survey_id = ?`,
  ).get(segment, survey)
  return (found as Segment | undefined) ?? null
}

/**
 * The segments that a response is in, `{ Region: 'North' }`, as ids by their dimensions' ids; new
 * names are added, and a former name is that of its segment or dimension. One that was merged into another is still
 * itself here: each answer keeps what it has said. Names differ by more than case: of two for one
 * dimension, the last one counts.
 */
export async function segmentsByDimension(
  connection: Connection,
  survey: number,
  segments: Readonly<Record<string, string>>,
): Promise<Map<number, number>> {
  const ids = new Map<number, number>()
  for (const [name, value] of Object.entries(segments)) {
    const known = dimensionNamed(connection, survey, name)
    const dimension = known ?? (await idOf(connection, 'dimensions', survey, name))
    ids.set(dimension, await idOf(connection, 'segments', dimension, value))
  }
  return ids
}

/** The id of a touchpoint of a survey; a new name is added. */
export async function touchpointId(
  connection: Connection,
  survey: number,
  name: string,
): Promise<number> {
  return idOf(connection, 'touchpoints', survey, name)
}

/** To whom the names of a table belong. */
const OWNERS = {
  dimensions: 'survey_id',
  segments: 'dimension_id',
  touchpoints: 'survey_id',
} as const

/** Finds what an owner calls so, or adds it. */
async function idOf(
  { tables }: Connection,
  table: keyof typeof OWNERS,
  owner: number,
  name: string,
): Promise<number> {
  const [into, by] = [sql.table(table), sql.ref(OWNERS[table])]
  const id = sql.raw(table === 'segments' ? 'coalesce(merged_into, id) AS id' : 'id')
  const find = sql<Row>`SELECT ${id} FROM ${into} WHERE ${by} = ${owner} AND name = ${name}`
  const add = sql<Row>`INSERT INTO ${into} (${by}, name) VALUES (${owner}, ${name}) RETURNING id`
  const row = (await find.execute(tables)).rows[0] ?? (await add.execute(tables)).rows[0]
  if (!row) throw new Error(`Adding to ${table} gave no id.`)
  return row.id
}

interface Row {
  readonly id: number
}
