import type { Answer } from '#nps/rating.ts'
import type { Decision } from '#nps/response.ts'
import type { Connection } from '#store/engines/sqlite.ts'

/** A response that counts, as a whole, with what it has taken over from the versions before. */
export interface Counting {
  /** 32 hex digits. */
  readonly key: string
  readonly survey: number
  readonly rating: Answer
  readonly day: string
  readonly touchpoint: string | null
  /** Dimension → segment, by name. */
  readonly segments: Readonly<Record<string, string>>
  readonly comment: { text: string; decision: Decision; note: string | null } | null
}

/** The responses that count, by their keys, as the tables have them. */
export function countingResponses({ prepare }: Connection): Counting[] {
  const segments = prepare(
    `SELECT dimensions.name, segments.name FROM response_segments
      JOIN segments AS said ON said.id = segment_id
      JOIN segments ON segments.id = coalesce(said.counted_in, said.id)
      JOIN dimensions ON dimensions.id = segments.dimension_id
      WHERE response_id = ?`,
  ).raw()
  const comment = prepare(COMMENT)
  const rows = prepare(COUNTING).all() as (Counting & { id: number })[]
  return rows.map(({ id, ...row }) => ({
    ...row,
    segments: Object.fromEntries(segments.all(id) as [string, string][]),
    comment: (comment.get(id) as Counting['comment'] | undefined) ?? null,
  }))
}

/** The comments of the responses that count, decided or not. */
export function shownComments({
  prepare,
}: Connection): { key: string; publicId: string; text: string }[] {
  return prepare(SHOWN).all() as { key: string; publicId: string; text: string }[]
}

const COUNTING = `SELECT responses.id, lower(hex(key)) AS key, responses.survey_id AS survey,
    coalesce(rating, carried_rating, category) AS rating, day,
    touchpoints.name AS touchpoint
  FROM responses LEFT JOIN touchpoints ON touchpoints.id = coalesce(touchpoint_id, carried_touchpoint_id)
  WHERE superseded = 0 ORDER BY key`

const COMMENT = `SELECT text, decision, note
  FROM response_comments JOIN comments ON comments.id = comment_id WHERE response_id = ?`

const SHOWN = `SELECT lower(hex(key)) AS key, public_id AS publicId, text
  FROM responses JOIN response_comments ON response_id = responses.id
    JOIN comments ON comments.id = comment_id
  WHERE superseded = 0 AND pending IS NULL ORDER BY key`
