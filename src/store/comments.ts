import type { CommentPolicy } from '#nps/comment-policy.ts'
import type { Day, Period } from '#nps/period.ts'
import type { Answer } from '#nps/rating.ts'
import { ANSWER } from './answer.ts'
import type { Connection } from './engines/sqlite.ts'
import { segmentWithParts } from './parts.ts'

/** A comment that may be shown, with what may be said about it. */
export interface PublishableComment {
  readonly publicId: string
  readonly text: string
  /** What masking found it to be written in; `null` when it cannot tell. */
  readonly language: string | null
  readonly rating: Answer
  /** `YYYY-MM` */
  readonly month: string
  readonly note: string | null
  /** The ids of the themes that it is about. */
  readonly themes: readonly number[]
}

/** Of which survey, segment and theme, which days, and under which policy comments are wanted. */
export interface CommentsWanted {
  readonly survey: number
  readonly segment: number | null
  readonly theme?: number | null
  readonly period: Period
  readonly policy: CommentPolicy
}

/**
 * Comments that are public and that the policy lets be shown, of the months that a period touches, the newest month
 * first, at most so many. Within a month they come by their random ids, which tells nothing about who
 * was first.
 */
export async function publishableComments(
  { prepare }: Connection,
  { survey, segment, theme = null, period, policy }: CommentsWanted,
  most: number,
): Promise<PublishableComment[]> {
  if (policy === 'none') return []
  const { from, to } = period
  const list = prepare(publishable(policy, segment === null ? '' : IN_SEGMENT))
  const wanted = { survey, segment, theme, month: monthOf(from), from, to, most }
  return (list.all(wanted) as Row[]).map((row) => ({ ...row, themes: idsIn(row.themes) }))
}

type Row = Omit<PublishableComment, 'themes'> & { readonly themes: string | null }

const NONE: readonly number[] = []

function idsIn(list: string | null): readonly number[] {
  return list === null ? NONE : list.split(',').map(Number)
}

/** The calendar month of a day, `YYYY-MM`: all that is told of a comment's date. */
export function monthOf(day: Day): string {
  return day.slice(0, 7)
}

/** The day of a moment in ISO 8601: no closer is kept of when a comment came. */
export function dayOf(moment: string): Day {
  return moment.slice(0, 10) as Day
}

const IN_SEGMENT = `JOIN response_segments ON response_segments.response_id = responses.id
      AND segment_id IN ${segmentWithParts(':segment')}`

/**
 * The first condition is that of the partial index, to the letter, or SQLite would not see that the
 * index holds what is asked for.
 */
function publishable(policy: 'everything' | 'uncertain', join: string): string {
  return `
    SELECT public_id AS publicId, text, language, ${ANSWER} AS rating, month, note, (
      SELECT group_concat(theme_id) FROM comment_themes
        WHERE comment_themes.comment_id = comments.id AND is_removed = 0) AS themes
    FROM comments
      JOIN response_comments ON comment_id = comments.id
      JOIN responses ON responses.id = response_comments.response_id ${join}
    WHERE comments.release_number IS NOT NULL AND (comments.decision = 'approved'
        OR (comments.decision = 'undecided' AND comments.masking = 'show'))
      ${policy === 'everything' ? "AND comments.decision = 'approved'" : ''}
      AND comments.survey_id = :survey AND comments.month >= :month
      AND responses.superseded = 0 AND responses.day >= :from AND responses.day < :to
      AND (:theme IS NULL OR EXISTS (
        SELECT 1 FROM comment_themes
          WHERE comment_themes.comment_id = comments.id AND theme_id = :theme AND is_removed = 0))
    ORDER BY comments.month DESC, comments.public_id
    LIMIT :most`
}
