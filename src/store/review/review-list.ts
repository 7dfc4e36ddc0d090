import type { CommentPolicy } from '#nps/comment-policy.ts'
import type { MaskedText, Span } from '#nps/masked-text.ts'
import type { Day } from '#nps/period.ts'
import type { Category } from '#nps/rating.ts'
import type { Decision } from '#nps/response.ts'
import type { Connection } from '#store/engines/sqlite.ts'
import { conditionOf, type Queue } from './queues.ts'

/** Which comments somebody wants to look at. */
export interface Filter {
  readonly queue: Queue
  /** The survey's id. */
  readonly survey: number | null
  readonly category: Category | null
  readonly language: string | null
}

/** A comment as those see it who decide about it. */
export interface ReviewedComment extends MaskedText {
  readonly id: number
  readonly revision: number
  readonly survey: string
  /** `YYYY-MM` */
  readonly month: string
  readonly category: Category
  readonly decision: Decision
  readonly masking: 'show' | 'review'
  readonly reasons: readonly string[]
  readonly language: string | null
  readonly note: string | null
  readonly themes: readonly string[]
  readonly addedOn: Day | null
  readonly decidedAt: string | null
  /** The person's id. */
  readonly decidedBy: number | null
}

/** How many there are of each, and since when the oldest waits. */
export interface ReviewFigures {
  readonly waiting: number
  /** Those that the policy lets be shown. */
  readonly shown: number
  readonly hidden: number
  /** The first of its month where the day is not known. */
  readonly oldest: Day | null
}

/**
 * A page of a queue behind the comment with some id, the first one with `null`: of what waits the
 * oldest first, of the others the newest.
 */
export async function listForReview(
  { prepare }: Connection,
  { queue, ...only }: Filter,
  { policy, behind, most }: { policy: CommentPolicy; behind: number | null; most: number },
): Promise<ReviewedComment[]> {
  const isRising = queue === 'waiting'
  // The plus keeps SQLite to the index of the queue, which has these columns too, and its order.
  const conditions = [
    conditionOf(queue, policy),
    ...(behind === null ? [] : [`comments.id ${isRising ? '>' : '<'} @behind`]),
    ...(only.survey === null ? [] : ['+survey_id = @survey']),
    ...(only.category === null ? [] : ['+category = @category']),
    ...(only.language === null ? [] : ['+language = @language']),
  ]
  const rows = prepare(
    `SELECT ${COLUMNS} FROM comments WHERE ${conditions.join(' AND ')}
      ORDER BY comments.id ${isRising ? 'ASC' : 'DESC'} LIMIT @most`,
  ).all({ ...only, behind, most }) as Row[]
  return rows.map(commentOf)
}

/** One comment, whatever queue it is in; `null` when it is gone. */
export async function commentForReview(
  { prepare }: Connection,
  id: number,
): Promise<ReviewedComment | null> {
  const row = prepare(`SELECT ${COLUMNS} FROM comments WHERE id = ? AND category IS NOT NULL`).get(
    id,
  ) as Row | undefined
  return row ? commentOf(row) : null
}

/** The figures above the queues. */
export async function reviewFigures(
  { prepare }: Connection,
  policy: CommentPolicy,
): Promise<ReviewFigures> {
  const count = (queue: Queue) =>
    prepare(`SELECT count(*) FROM comments WHERE ${conditionOf(queue, policy)}`)
      .pluck()
      .get() as number
  const oldest = prepare(
    `SELECT coalesce(added_on, month || '-01') FROM comments
      WHERE ${conditionOf('waiting', policy)} ORDER BY id LIMIT 1`,
  ).pluck()
  return {
    waiting: count('waiting'),
    shown: policy === 'none' ? 0 : count('shown'),
    hidden: count('hidden'),
    oldest: (oldest.get() as Day | undefined) ?? null,
  }
}

/** The languages that comments are in. */
export async function commentLanguages({ prepare }: Connection): Promise<string[]> {
  return prepare(LANGUAGES).pluck().all() as string[]
}

/** From each language to the next in the index: there are few, of however many comments. */
const LANGUAGES = `WITH RECURSIVE languages (language) AS (
    SELECT min(language) FROM comments WHERE language IS NOT NULL
    UNION ALL
    SELECT (SELECT min(language) FROM comments
        WHERE language > languages.language AND language IS NOT NULL)
      FROM languages WHERE languages.language IS NOT NULL)
  SELECT language FROM languages WHERE language IS NOT NULL`

/** Those that people have said, or else those that its words mean. */
const THEMES = `iif(themes <> '[]', themes, (
    SELECT json_group_array(name) FROM comment_themes JOIN themes AS meant ON meant.id = theme_id
      WHERE comment_id = comments.id AND is_removed = 0 AND is_going = 0)) AS themes`

const COLUMNS = `comments.id, revision, month, category, text, decision, masking, reasons, language,
  uncertain, note, ${THEMES}, added_on AS addedOn, decided_at AS decidedAt, decided_by AS decidedBy,
  (SELECT name FROM surveys WHERE surveys.id = survey_id) AS survey`

type Row = Omit<ReviewedComment, 'reasons' | 'uncertain' | 'themes'> & {
  readonly reasons: string
  readonly uncertain: string
  readonly themes: string
}

function commentOf(row: Row): ReviewedComment {
  return {
    ...row,
    reasons: JSON.parse(row.reasons) as string[],
    uncertain: JSON.parse(row.uncertain) as Span[],
    themes: JSON.parse(row.themes) as string[],
  }
}
