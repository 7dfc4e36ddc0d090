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
export async function listDimensions({ tables }: Connection, survey: number): Promise<Dimension[]> {
  const rows = await tables
    .selectFrom('dimensions')
    .innerJoin('segments', 'segments.dimension_id', 'dimensions.id')
    .select([
      'dimensions.id',
      'dimensions.name',
      'segments.id as segment',
      'segments.name as value',
    ])
    .where('dimensions.survey_id', '=', survey)
    .where((segment) =>
      segment.exists(
        segment
          .selectFrom('daily_segment_ratings')
          .select('segment_id')
          .whereRef('daily_segment_ratings.segment_id', '=', 'segments.id'),
      ),
    )
    .orderBy('dimensions.id')
    .orderBy('segments.name')
    .execute()
  const byId = Map.groupBy(rows, (row) => row.id)
  return [...byId].map(([id, group]) => ({
    id,
    name: group[0]?.name ?? '',
    segments: group.map((row) => ({ id: row.segment, name: row.value })),
  }))
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
