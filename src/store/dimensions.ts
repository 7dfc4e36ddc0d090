import type { Connection } from './engines/sqlite.ts'

/** A way to split a survey's answers, with its values in alphabetical order. */
export interface Dimension {
  readonly id: number
  readonly name: string
  readonly segments: readonly Segment[]
}

/** One value of a dimension. */
export interface Segment {
  readonly id: number
  readonly name: string
}

/** A survey's dimensions with those of their segments that have an answer. */
export async function listDimensions(
  { prepare }: Connection,
  survey: number,
): Promise<Dimension[]> {
  const list = prepare(
    `SELECT dimensions.id, dimensions.name, segments.id AS segment, segments.name AS value
      FROM dimensions JOIN segments ON segments.dimension_id = dimensions.id
      WHERE survey_id = ?
        AND EXISTS (SELECT 1 FROM daily_segment_ratings WHERE segment_id = segments.id)
      ORDER BY dimensions.id, segments.name`,
  )
  const byId = Map.groupBy(list.all(survey) as SegmentRow[], (row) => row.id)
  return [...byId].map(([id, group]) => ({
    id,
    name: group[0]?.name ?? '',
    segments: group.map((row) => ({ id: row.segment, name: row.value })),
  }))
}

interface SegmentRow {
  readonly id: number
  readonly name: string
  readonly segment: number
  readonly value: string
}

/**
 * The segments that a response is in, `{ Region: 'North' }`, as ids by their dimensions' ids; new
 * names are added. Names differ by more than case: of two for one dimension, the last one counts.
 */
export async function segmentsByDimension(
  connection: Connection,
  survey: number,
  segments: Readonly<Record<string, string>>,
): Promise<Map<number, number>> {
  const ids = new Map<number, number>()
  for (const [name, value] of Object.entries(segments)) {
    const dimension = await dimensionId(connection, survey, name)
    ids.set(dimension, await segmentId(connection, dimension, value))
  }
  return ids
}

/** The id of a touchpoint of a survey; a new name is added. */
export async function touchpointId(
  { tables }: Connection,
  survey: number,
  name: string,
): Promise<number> {
  const known = await tables
    .selectFrom('touchpoints')
    .select('id')
    .where('survey_id', '=', survey)
    .where('name', '=', name)
    .executeTakeFirst()
  if (known) return known.id
  const added = tables.insertInto('touchpoints').values({ survey_id: survey, name }).returning('id')
  return (await added.executeTakeFirstOrThrow()).id
}

async function dimensionId({ tables }: Connection, survey: number, name: string): Promise<number> {
  const known = await tables
    .selectFrom('dimensions')
    .select('id')
    .where('survey_id', '=', survey)
    .where('name', '=', name)
    .executeTakeFirst()
  if (known) return known.id
  const added = tables.insertInto('dimensions').values({ survey_id: survey, name }).returning('id')
  return (await added.executeTakeFirstOrThrow()).id
}

async function segmentId({ tables }: Connection, dimension: number, name: string): Promise<number> {
  const known = await tables
    .selectFrom('segments')
    .select('id')
    .where('dimension_id', '=', dimension)
    .where('name', '=', name)
    .executeTakeFirst()
  if (known) return known.id
  const added = tables
    .insertInto('segments')
    .values({ dimension_id: dimension, name })
    .returning('id')
  return (await added.executeTakeFirstOrThrow()).id
}
