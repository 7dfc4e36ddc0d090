import type { Day } from '#nps/period.ts'
import type { Answer } from '#nps/rating.ts'
import { ANSWER } from './answer.ts'
import { RollUpChanges } from './daily-ratings.ts'
import type { Connection } from './engines/sqlite.ts'
import { takeOver } from './versions/take-over.ts'

/**
 * Settles anew which version counts for every response whose key is asked for, and what it takes over
 * from those before it: of the versions that an import which is not undone brought or repeated, or
 * that a source brought and are not taken out, the latest. The roll-ups follow. What `mark` changes
 * about that is changed when the keys are known.
 */
export function recount(
  connection: Connection,
  keys: string,
  values: Readonly<Record<string, unknown>>,
  mark: () => void = () => undefined,
): void {
  connection.execute('CREATE TEMP TABLE touched (key BLOB PRIMARY KEY) WITHOUT ROWID')
  connection.prepare(`INSERT OR IGNORE INTO touched ${keys}`).run(values)
  mark()
  const changes = new RollUpChanges()
  countTouched(connection, changes, -1)
  for (const statement of [...STAND_DOWN, ...STANDING, STAND_UP]) connection.execute(statement)
  takeOver(connection)
  countTouched(connection, changes, 1)
  changes.write(connection)
  connection.execute('DROP TABLE touched; DROP TABLE standing')
}

const COUNTING = 'superseded = 0 AND key IN (SELECT key FROM touched)'

/** What is carried is so by versions that count only, so there is no need to ask which one it is. */
const IS_TOUCHED = `EXISTS (
  SELECT 1 FROM responses JOIN touched ON touched.key = responses.key WHERE responses.id = response_id)`

const STAND_DOWN = [
  `UPDATE comments SET category = NULL WHERE id IN (
    SELECT comment_id FROM touched JOIN responses ON responses.key = touched.key
      JOIN response_comments ON response_id = responses.id)`,
  `UPDATE responses SET superseded = id, carried_touchpoint_id = NULL, carried_rating = NULL
    WHERE ${COUNTING}`,
  `DELETE FROM response_segments WHERE carried = 1 AND ${IS_TOUCHED}`,
  `DELETE FROM response_comments WHERE carried = 1 AND ${IS_TOUCHED}`,
]

/** What stands, a key's in the order of its coming: a repeat is before what the import itself added. */
const STANDING = [
  `CREATE TEMP TABLE standing (key BLOB, place INTEGER, response_id INTEGER, PRIMARY KEY (key, place))
    WITHOUT ROWID`,
  `INSERT INTO standing
    SELECT key, row_number() OVER (PARTITION BY key ORDER BY rank, import_id), id FROM (
      SELECT touched.key, responses.id, responses.id AS rank, import_id
        FROM touched JOIN responses ON responses.key = touched.key
          LEFT JOIN imports ON imports.id = responses.import_id
        WHERE imports.undone_at IS NULL AND withdrawal_id IS NULL
      UNION ALL
      SELECT touched.key, responses.id, before_id - 0.5 AS rank, repeats.import_id
        FROM touched JOIN responses ON responses.key = touched.key
          JOIN repeats ON repeats.response_id = responses.id
          JOIN imports ON imports.id = repeats.import_id
        WHERE imports.undone_at IS NULL)`,
]

/** Where `max` is asked for, SQLite takes the other columns from the row that has it. */
const STAND_UP = `UPDATE responses SET superseded = 0 WHERE id IN (
  SELECT response_id FROM (SELECT response_id, max(place) FROM standing GROUP BY key))`

interface CountRow {
  readonly owner: number
  readonly day: Day
  readonly answer: Answer
  readonly responses: number
}

function countTouched({ prepare }: Connection, changes: RollUpChanges, sign: 1 | -1): void {
  const surveys = prepare(
    `SELECT survey_id AS owner, day, ${ANSWER} AS answer, count(*) AS responses FROM responses
      WHERE ${COUNTING} GROUP BY survey_id, day, answer`,
  ).all() as CountRow[]
  for (const { owner, day, answer, responses } of surveys)
    changes.count(owner, [], day, answer, sign * responses)
  const segments = prepare(
    `SELECT segment_id AS owner, day, ${ANSWER} AS answer, count(*) AS responses FROM responses
      JOIN response_segments ON response_id = id
      WHERE ${COUNTING} GROUP BY segment_id, day, answer`,
  ).all() as CountRow[]
  for (const { owner, day, answer, responses } of segments)
    changes.countSegment(owner, day, answer, sign * responses)
}
