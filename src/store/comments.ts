import type { Day, Period } from '#nps/period.ts'
import type { Answer } from '#nps/rating.ts'
import { ANSWER } from './answer.ts'
import type { Connection } from './engines/sqlite.ts'
import { segmentWithParts } from './parts.ts'

/** An approved comment with what may be said about it. */
export interface ApprovedComment {
  readonly publicId: string
  readonly text: string
  readonly rating: Answer
  /** `YYYY-MM` */
  readonly month: string
  readonly note: string | null
}

/** Of which survey, of which of its segments and about which theme comments are wanted. */
export interface CommentsWanted {
  readonly survey: number
  readonly segment: number | null
  readonly theme?: number | null
  readonly period: Period
}

/**
 * Approved comments of the months that a period touches, the newest month first, at most so many.
 * Within a month they come by their random ids, which tells nothing about who was first.
 */
export async function approvedComments(
  { prepare }: Connection,
  { survey, segment, theme = null, period }: CommentsWanted,
  most: number,
): Promise<ApprovedComment[]> {
  const { from, to } = period
  const list = prepare(segment === null ? APPROVED : APPROVED_IN_SEGMENT)
  return list.all({
    survey,
    segment,
    theme,
    month: monthOf(from),
    from,
    to,
    most,
  }) as ApprovedComment[]
}

/** The calendar month of a day, `YYYY-MM`: all that is told of a comment's date. */
export function monthOf(day: Day): string {
  return day.slice(0, 7)
}

const APPROVED = approved('')

const APPROVED_IN_SEGMENT = approved(
  `JOIN response_segments ON response_segments.response_id = responses.id
      AND segment_id IN ${segmentWithParts(':segment')}`,
)

/** The decision is written out, not bound: only so does SQLite see that the partial index holds it. */
function approved(join: string): string {
  return `
    SELECT public_id AS publicId, text, ${ANSWER} AS rating, month, note
    FROM comments
      JOIN response_comments ON comment_id = comments.id
      JOIN responses ON responses.id = response_comments.response_id ${join}
    WHERE comments.decision = 'approved' AND comments.survey_id = :survey AND comments.month >= :month
      AND responses.superseded = 0 AND responses.day >= :from AND responses.day < :to
      AND (:theme IS NULL OR EXISTS (
        SELECT 1 FROM comment_themes
          WHERE comment_themes.comment_id = comments.id AND theme_id = :theme AND is_removed = 0))
    ORDER BY comments.month DESC, comments.public_id
    LIMIT :most`
}
