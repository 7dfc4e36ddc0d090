import type { Connection } from './engines/sqlite.ts'

/** A dimension with all its segments, for those who look after them. */
export interface DimensionInCare {
  readonly id: number
  readonly name: string
  /** Names that it has had. */
  readonly formerNames: readonly string[]
  readonly segments: readonly SegmentInCare[]
}

/** A segment that stands by itself, and what came to be it. */
export interface SegmentInCare extends NamedPart {
  readonly isHidden: boolean
  /** What was merged into it and can be taken back. */
  readonly parts: readonly NamedPart[]
}

/** A segment, whether it stands by itself or not. */
export interface NamedPart {
  readonly id: number
  readonly name: string
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
        is_hidden AS isHidden, coalesce(part_of, merged_into) AS above, part_of IS NOT NULL AS isPart
      FROM dimensions JOIN segments ON dimension_id = dimensions.id
      WHERE survey_id = ? ORDER BY dimensions.id, segments.name`,
  ).all(survey) as CareRow[]
  const former = prepare(
    'SELECT name FROM former_dimension_names WHERE dimension_id = ? ORDER BY name',
  ).pluck()
  return [...Map.groupBy(rows, ({ dimension }) => dimension)].map(([id, group]) => ({
    id,
    name: group[0]?.title ?? '',
    formerNames: former.all(id) as string[],
    segments: group.filter(({ above }) => above === null).map((row) => inCare(row, group)),
  }))
}

interface CareRow {
  readonly dimension: number
  readonly title: string
  readonly id: number
  readonly name: string
  readonly isHidden: 0 | 1
  /** What it was merged into, or is a name of. */
  readonly above: number | null
  readonly isPart: 0 | 1
}

function inCare(row: CareRow, group: readonly CareRow[]): SegmentInCare {
  const parts = group.filter(({ above, isPart }) => above === row.id && isPart === 1)
  return {
    ...namedPart(row, group),
    isHidden: row.isHidden === 1,
    parts: parts.map((part) => namedPart(part, group)),
  }
}

function namedPart({ id, name }: CareRow, group: readonly CareRow[]): NamedPart {
  return { id, name, otherNames: namesBelow(id, group).sort() }
}

function namesBelow(id: number, group: readonly CareRow[]): string[] {
  const below = group.filter(({ above }) => above === id)
  return below.flatMap((row) => [row.name, ...namesBelow(row.id, group)])
}
