import type { Connection } from '#store/engines/sqlite.ts'

/** How far comments have been gone through since themes changed. */
export interface ThemeProgress {
  /** Comments that may still have to be told anew; 0 when all have been. */
  readonly remaining: number
  readonly of: number
}

/** How far it is. What is counted is ids, so comments that are gone count as well. */
export function themeProgress({ prepare }: Connection): ThemeProgress {
  return prepare('SELECT remaining, begun_at AS "of" FROM theme_progress').get() as ThemeProgress
}

/** Has all comments told anew, from the newest on. */
export function goThroughAll({ prepare }: Connection): void {
  prepare(
    `UPDATE theme_progress SET version = version + 1, remaining = newest, begun_at = newest
      FROM (SELECT coalesce(max(id), 0) AS newest FROM comments)`,
  ).run()
}
