import type { Connection } from './engines/sqlite.ts'
import type { Changed } from './survey-changes.ts'

/** A segment as somebody wants it to be. */
export interface SegmentChange {
  readonly name: string
  readonly isHidden: boolean
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
  if (other?.counted_in === id) return 'taken by part'
  if (other && other.id !== id && other.merged_into !== id) return 'taken'
  if (segment.name !== name) rename(connection, segment, name, other?.id === id ? null : other)
  connection.prepare('UPDATE segments SET is_hidden = ? WHERE id = ?').run(isHidden ? 1 : 0, id)
  return 'done'
}

/**
 * Makes one segment of two of a dimension: all answers of the first are told with those of the second
 * from now on, and so is what comes with its name. Each keeps its own, so it can be taken back.
 * `false` when they are not two of one dimension.
 */
export async function mergeSegments(
  connection: Connection,
  from: number,
  into: number,
): Promise<boolean> {
  const [one, other] = [rowOf(connection, from), rowOf(connection, into)]
  if (!one || !other || from === into || one.dimension_id !== other.dimension_id) return false
  connection
    .prepare(
      `UPDATE segments SET part_of = iif(id = @from, @into, part_of), counted_in = @into
        WHERE @from IN (id, counted_in)`,
    )
    .run({ from, into })
  readAllAnew(connection)
  return true
}

/**
 * Takes a merge back: the segment stands by itself again, with what had been merged into it before.
 * `false` when it is not part of another one.
 */
export async function separateSegment(connection: Connection, id: number): Promise<boolean> {
  const separated = connection
    .prepare(
      'UPDATE segments SET part_of = NULL, counted_in = NULL WHERE id = ? AND part_of IS NOT NULL',
    )
    .run(id)
  if (separated.changes === 0) return false
  connection.prepare(TAKE_PARTS_ALONG).run({ id })
  readAllAnew(connection)
  return true
}

const TAKE_PARTS_ALONG = `
  WITH RECURSIVE parts (id) AS (
    SELECT id FROM segments WHERE part_of = @id
    UNION ALL SELECT segments.id FROM segments JOIN parts ON part_of = parts.id)
  UPDATE segments SET counted_in = @id WHERE id IN (SELECT id FROM parts)`

/** No day has changed, but whose day it is: what readers keep of the days is of no use any more. */
function readAllAnew({ prepare }: Connection): void {
  prepare('UPDATE changes SET emptied = number + 1').run()
}

interface Row {
  readonly id: number
  readonly dimension_id: number
  readonly name: string
  readonly merged_into: number | null
  readonly counted_in: number | null
}

/** A segment that stands by itself. */
function rowOf({ prepare }: Connection, id: number): Row | undefined {
  return prepare(
    'SELECT * FROM segments WHERE id = ? AND merged_into IS NULL AND part_of IS NULL',
  ).get(id) as Row | undefined
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
