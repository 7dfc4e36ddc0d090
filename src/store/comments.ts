import { sql } from 'kysely'
import type { Day, Period } from '#nps/period.ts'
import type { Rating } from '#nps/rating.ts'
import type { Connection } from './engines/sqlite.ts'

/** An approved comment with what may be said about it. */
export interface ApprovedComment {
  readonly publicId: string
  readonly text: string
  readonly rating: Rating
  /** `YYYY-MM` */
  readonly month: string
  readonly note: string | null
}

/**
 * Approved comments of the months that a period touches, the newest month first, at most so many.
 * Within a month they come by their random ids, which tells nothing about who was first.
 */
export async function approvedComments(
  connection: Connection,
  within: { survey: number; segment: number | null; period: Period },
  most: number,
): Promise<ApprovedComment[]> {
  const rows = await commentsOf(connection, within).limit(most).execute()
  return rows.map((row) => ({ ...row, rating: row.rating as Rating }))
}

/** The decision is written out, not bound: only so does SQLite see that the partial index holds it. */
function commentsOf(
  { tables }: Connection,
  { survey, segment, period }: { survey: number; segment: number | null; period: Period },
) {
  const comments = tables
    .selectFrom('comments')
    .innerJoin('response_comments', 'response_comments.comment_id', 'comments.id')
    .innerJoin('responses', 'responses.id', 'response_comments.response_id')
    .select(['public_id as publicId', 'text', 'rating', 'month', 'note'])
    .where('comments.decision', '=', sql.lit('approved'))
    .where('comments.survey_id', '=', survey)
    .where('comments.month', '>=', monthOf(period.from))
    .where('responses.superseded', '=', 0)
    .where('responses.day', '>=', period.from)
    .where('responses.day', '<', period.to)
    .orderBy('comments.month', 'desc')
    .orderBy('comments.public_id')
  if (segment === null) return comments
  return comments
    .innerJoin('response_segments', 'response_segments.response_id', 'responses.id')
    .where('response_segments.segment_id', '=', segment)
}

/** The calendar month of a day, `YYYY-MM`: all that is told of a comment's date. */
export function monthOf(day: Day): string {
  return day.slice(0, 7)
}
