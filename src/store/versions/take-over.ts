import { CATEGORIES_OF_RATINGS, CATEGORY } from '#store/answer.ts'
import type { Connection } from '#store/engines/sqlite.ts'

/**
 * Gives every version that counts what it does not speak of itself: the last word of those that
 * stand before it. To be told in temporary tables: the keys that are `touched`, and which versions
 * are `standing` at which place.
 */
export function takeOver({ execute }: Connection): void {
  for (const statement of [...EARLIER, RATINGS, TOUCHPOINTS, SEGMENTS, COMMENTS, WORDS])
    execute(statement)
  execute('DROP TABLE earlier')
}

/** Most responses have one version, so only those with a second one are looked at more closely. */
const EARLIER = [
  `CREATE TEMP TABLE earlier (id INTEGER, place INTEGER, earlier_id INTEGER, PRIMARY KEY (id, place))
    WITHOUT ROWID`,
  `INSERT INTO earlier
    SELECT counting.id, standing.place, standing.response_id
      FROM standing AS second JOIN standing ON standing.key = second.key
        JOIN responses AS counting ON counting.key = second.key AND superseded = 0
      WHERE second.place = 2 AND standing.response_id <> counting.id`,
]

/**
 * A category takes over the rating that was last before it, unless another category came since. Where
 * `max` is asked for, SQLite takes the other columns from the row that has it.
 */
const RATINGS = `UPDATE responses SET carried_rating = last.rating
  FROM (
    SELECT earlier.id, before.rating, max(place)
      FROM earlier JOIN responses AS own ON own.id = earlier.id
        JOIN responses AS before ON before.id = earlier_id
      WHERE own.category IS NOT NULL AND before.category IS NOT own.category
      GROUP BY earlier.id) AS last
  WHERE responses.id = last.id AND (last.rating, category) IN (VALUES ${CATEGORIES_OF_RATINGS})`

const TOUCHPOINTS = `UPDATE responses SET carried_touchpoint_id = last.touchpoint_id
  FROM (
    SELECT earlier.id, touchpoint_id, max(place)
      FROM earlier JOIN responses ON responses.id = earlier_id
      WHERE touchpoint_id IS NOT NULL GROUP BY earlier.id) AS last
  WHERE responses.id = last.id AND responses.touchpoint_id IS NULL`

const SEGMENTS = `INSERT INTO response_segments (response_id, segment_id, carried)
  SELECT id, segment_id, 1 FROM (
    SELECT earlier.id, dimension_id, segment_id, max(place)
      FROM earlier JOIN response_segments ON response_id = earlier_id
        JOIN segments ON segments.id = segment_id
      GROUP BY earlier.id, dimension_id) AS last
  WHERE dimension_id NOT IN (
    SELECT dimension_id FROM response_segments JOIN segments ON segments.id = segment_id
      WHERE response_id = last.id)`

const COMMENTS = `INSERT INTO response_comments (response_id, comment_id, carried)
  SELECT id, comment_id, 1 FROM (
    SELECT earlier.id, comment_id, max(place)
      FROM earlier JOIN response_comments ON response_id = earlier_id
      GROUP BY earlier.id) AS last
  WHERE NOT EXISTS (SELECT 1 FROM response_comments WHERE response_id = last.id)`

/** Words are of the month and, once there is a text, of the category of the version that counts. */
const WORDS = `UPDATE comments
  SET month = substr(day, 1, 7), category = iif(pending IS NULL AND withheld = 0, ${CATEGORY}, NULL)
  FROM touched JOIN responses ON responses.key = touched.key AND superseded = 0
    JOIN response_comments ON response_id = responses.id
  WHERE comments.id = comment_id`
