import type { RejectedRow } from '#nps/raw-response.ts'
import type { Connection } from './engines/sqlite.ts'

/** A file that was taken in, and what became of it. */
export interface ListedImport {
  readonly id: number
  readonly fileName: string
  readonly survey: { readonly id: number; readonly name: string; readonly slug: string }
  /** ISO 8601 in UTC. */
  readonly createdAt: string
  readonly undoneAt: string | null
  /** The id of who brought it; `null` when it came another way than through the admin area. */
  readonly person: number | null
  readonly rows: number
  readonly added: number
  readonly updated: number
  readonly duplicates: number
  readonly comments: number
  /** How many comments were not masked yet when it came, and how many are not even now. */
  readonly putOff: number
  readonly pending: number
  readonly rejected: number
  /** Field → header of the column that was used; empty where that is not known. */
  readonly columns: Readonly<Record<string, string>>
}

/** So many imports, newest first, from before the one with an id. */
export async function listImports(
  connection: Connection,
  { before, most }: { before: number | null; most: number },
): Promise<ListedImport[]> {
  let query = imports(connection).orderBy('imports.id', 'desc').limit(most)
  if (before !== null) query = query.where('imports.id', '<', before)
  return (await query.execute()).map(listed)
}

/** An import; `null` when there is none. */
export async function importById(connection: Connection, id: number): Promise<ListedImport | null> {
  const row = await imports(connection).where('imports.id', '=', id).executeTakeFirst()
  return row ? listed(row) : null
}

/** The id of the import that an upload has become; `null` while, or when, it is none. */
export async function importOfUpload(
  { tables }: Connection,
  upload: string,
): Promise<number | null> {
  const row = await tables
    .selectFrom('imports')
    .select('id')
    .where('upload', '=', upload)
    .executeTakeFirst()
  return row?.id ?? null
}

/**
 * Other imports that stand and brought, or repeated, some of the same responses: undoing one of them
 * leaves these as they are. Seeks in the ids of each, however large both are.
 */
export async function importsAlike({ prepare }: Connection, id: number): Promise<number[]> {
  const alike = prepare(
    `SELECT other.id FROM imports AS one JOIN imports AS other ON other.id <> one.id
      WHERE one.id = ? AND other.undone_at IS NULL AND other.survey_id = one.survey_id
        AND (EXISTS (SELECT 1 FROM repeats WHERE import_id = other.id
              AND response_id BETWEEN one.first_response_id AND one.last_response_id)
          OR EXISTS (SELECT 1 FROM repeats WHERE import_id = one.id
              AND response_id BETWEEN other.first_response_id AND other.last_response_id))
      ORDER BY other.id`,
  )
  return alike.pluck().all(id) as number[]
}

/** The id of the survey that an import went into; `null` when there is no such import. */
export async function surveyOfImport({ tables }: Connection, id: number): Promise<number | null> {
  const row = await tables
    .selectFrom('imports')
    .select('survey_id')
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.survey_id ?? null
}

/** So many rejected rows of an import, in their order, the first of them or those after a line. */
export async function rejectedRowsOf(
  { tables }: Connection,
  id: number,
  { most, after = -1 }: { most: number; after?: number },
): Promise<RejectedRow[]> {
  const rows = await tables
    .selectFrom('rejected_rows')
    .select(['line', 'reason', 'value'])
    .where('import_id', '=', id)
    .where('line', '>', after)
    .orderBy('line')
    .limit(most)
    .execute()
  return rows.map(({ value, ...row }) => ({ ...row, ...(value !== null && { value }) }))
}

/** Why rows of an import were rejected: each reason with how many rows, and the first of their lines. */
export interface RejectionReason {
  readonly reason: string
  readonly count: number
  readonly lines: readonly number[]
  /** What was rejected in these lines, each once, unless the reason says it. */
  readonly values: readonly string[]
}

/** The reasons, the commonest first, each with so many lines. */
export async function rejectionReasonsOf(
  { prepare }: Connection,
  id: number,
  { mostLines }: { mostLines: number },
): Promise<RejectionReason[]> {
  const reasons = prepare(
    `SELECT reason, count(*) AS count, json_group_array(line) FILTER (WHERE place <= @most) AS lines,
        json_group_array(value) FILTER (
          WHERE place <= @most AND value IS NOT NULL AND instr(reason, value) = 0) AS "values"
      FROM (SELECT reason, line, value, row_number() OVER (PARTITION BY reason ORDER BY line) AS place
              FROM rejected_rows WHERE import_id = @id ORDER BY line)
     GROUP BY reason ORDER BY count DESC, min(line)`,
  )
  const rows = reasons.all({ most: mostLines, id }) as ReasonRow[]
  return rows.map(({ lines, values, ...row }) => ({
    ...row,
    lines: JSON.parse(lines) as number[],
    values: [...new Set(JSON.parse(values) as string[])],
  }))
}

interface ReasonRow {
  readonly reason: string
  readonly count: number
  readonly lines: string
  readonly values: string
}

function imports({ tables }: Connection) {
  return tables
    .selectFrom('imports')
    .innerJoin('surveys', 'surveys.id', 'imports.survey_id')
    .select([
      'imports.id',
      'file_name',
      'survey_id',
      'surveys.name as survey',
      'slug',
      'created_at',
      'undone_at',
      'person_id',
      'row_count',
      'added',
      'updated',
      'duplicates',
      'comment_count',
      'put_off',
      'columns_used',
    ])
    .select((rows) =>
      rows
        .selectFrom('rejected_rows')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .whereRef('import_id', '=', 'imports.id')
        .as('rejected'),
    )
    .select((rows) =>
      rows
        .selectFrom('comments')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .whereRef('pending', '=', 'imports.id')
        .as('pending'),
    )
}

type Row = Awaited<ReturnType<ReturnType<typeof imports>['execute']>>[number]

function listed(row: Row): ListedImport {
  const { id, added, updated, duplicates } = row
  return {
    ...{ id, added, updated, duplicates },
    fileName: row.file_name,
    survey: { id: row.survey_id, name: row.survey, slug: row.slug },
    createdAt: row.created_at,
    undoneAt: row.undone_at,
    person: row.person_id,
    rows: row.row_count,
    comments: row.comment_count,
    putOff: row.put_off,
    pending: row.pending ?? 0,
    rejected: row.rejected ?? 0,
    columns: JSON.parse(row.columns_used ?? '{}') as Record<string, string>,
  }
}
