import type { Category } from '#nps/rating.ts'
import type { CommentToRead } from '#nps/themes/suggest.ts'
import type { Connection } from '#store/engines/sqlite.ts'

/** A comment that counts, and whether somebody has hidden it. */
export interface LatestComment extends CommentToRead {
  readonly isHidden: boolean
}

/** The latest comments that count, of all surveys, at most so many. */
export function latestComments({ prepare }: Connection, most: number): LatestComment[] {
  const rows = prepare(LATEST).all(most) as Row[]
  return rows.map(({ text, language = null, uncertain = '[]', decision, ...row }) => ({
    text,
    language,
    category: categoryOf(row),
    hasTheme: row.has_theme === 1,
    uncertain: JSON.parse(uncertain) as CommentToRead['uncertain'],
    isHidden: decision === 'hidden',
  }))
}

interface Row {
  readonly text: string
  readonly decision: string
  readonly language?: string | null
  readonly uncertain?: string
  readonly counted_promoters: 0 | 1
  readonly counted_passives: 0 | 1
  readonly has_theme: 0 | 1
}

function categoryOf({
  counted_promoters,
  counted_passives,
}: Pick<Row, 'counted_promoters' | 'counted_passives'>): Category {
  if (counted_promoters === 1) return 'promoter'
  return counted_passives === 1 ? 'passive' : 'detractor'
}

/** The cross join has SQLite go through comments from the newest on, not through all responses first. */
const LATEST = `
  SELECT comments.*, promoters AS counted_promoters, passives AS counted_passives,
    EXISTS (SELECT 1 FROM comment_themes
      WHERE comment_themes.comment_id = comments.id AND is_removed = 0) AS has_theme
  FROM comments CROSS JOIN counted_comments ON counted_comments.comment_id = comments.id
  ORDER BY comments.id DESC LIMIT ?`
