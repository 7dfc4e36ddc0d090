import type { CommentPolicy } from '#nps/comment-policy.ts'
import { lastDayOf, type Day, type Period } from '#nps/period.ts'
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
  const limits = { isSegment: segment !== null, isTheme: theme !== null }
  // Without a last month it would look through all later ones first.
  const months = { month: monthOf(from), lastMonth: monthOf(lastDayOf(period)) }
  const listed = { survey, ...months }
  // Of everybody, so many are found as soon as so many are looked through.
  const end =
    limits.isSegment || limits.isTheme ? endOf(prepare, { ...listed, skip: LOOKED_THROUGH }) : null
  const wanted = {
    ...{ ...listed, from, to, most, ...end },
    ...(limits.isSegment && { segment }),
    ...(limits.isTheme && { theme }),
  }
  const query = publishable(policy, { ...limits, hasEnd: end !== null })
  return (prepare(query).all(wanted) as Row[]).map((row) => ({
    ...row,
    themes: idsIn(row.themes),
  }))
}

/**
 * Of so many comments, the newest months first, those of a segment or a theme are looked for: in a company
 * that has more, one that nearly nobody is in would keep everybody waiting.
 */
const LOOKED_THROUGH = 20_000

/** The last of the comments that are looked through; `null` when all are. */
function endOf(
  prepare: Connection['prepare'],
  listed: Readonly<Record<'survey' | 'skip', number> & Record<'month' | 'lastMonth', string>>,
): { readonly month: string; readonly endMonth: string; readonly endId: string } | null {
  const [end] = prepare(
    `SELECT month AS endMonth, public_id AS endId FROM comments AS listed
      WHERE ${LISTED} ORDER BY listed.month DESC, listed.public_id LIMIT 1 OFFSET +:skip`,
  ).all(listed) as { readonly endMonth: string; readonly endId: string }[]
  return end ? { ...end, month: end.endMonth } : null
}

/**
 * The first condition is that of the partial index, to the letter, or SQLite would not see that the
 * index holds what is asked for.
 */
const LISTED = `listed.release_number IS NOT NULL AND (listed.decision = 'approved'
        OR (listed.decision = 'undecided' AND listed.masking = 'show'))
      AND listed.survey_id = +:survey AND listed.month BETWEEN +:month AND +:lastMonth`

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

/** What is looked at beside everything. */
interface Limits {
  readonly isSegment: boolean
  readonly isTheme: boolean
  readonly hasEnd?: boolean
}

const IN_SEGMENT = `CROSS JOIN response_segments
        ON response_segments.response_id = response_comments.response_id
          AND segment_id IN ${segmentWithParts('+:segment')}`

const ABOUT_THEME = `CROSS JOIN comment_themes AS about
        ON about.comment_id = listed.id AND about.theme_id = +:theme AND about.is_removed = 0`

/**
 * Most comments are of other segments and themes, so what is on other pages
 * of the file, their own words too, is looked up last: hence the order of the joins. The plus keeps SQLite
 * from compiling all of it anew for each value.
 */
function publishable(
  policy: 'everything' | 'uncertain',
  { isSegment, isTheme, hasEnd }: Limits,
): string {
  return `
    SELECT comments.public_id AS publicId, comments.text, comments.language, ${ANSWER} AS rating,
      comments.month, comments.note, (
        SELECT group_concat(theme_id) FROM comment_themes
          WHERE comment_themes.comment_id = comments.id AND is_removed = 0) AS themes
    FROM comments AS listed
      ${isTheme ? ABOUT_THEME : ''}
      CROSS JOIN response_comments ON response_comments.comment_id = listed.id
      ${isSegment ? IN_SEGMENT : ''}
      CROSS JOIN comments ON comments.id = listed.id
      CROSS JOIN responses ON responses.id = response_comments.response_id
    WHERE ${LISTED}
      ${hasEnd ? 'AND (listed.month > +:endMonth OR listed.public_id <= +:endId)' : ''}
      ${policy === 'everything' ? "AND comments.decision = 'approved'" : ''}
      AND responses.superseded = 0 AND responses.day >= +:from AND responses.day < +:to
    ORDER BY listed.month DESC, listed.public_id
    LIMIT +:most`
}
