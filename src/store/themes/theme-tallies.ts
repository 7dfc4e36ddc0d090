import type { Period } from '#nps/period.ts'
import { NO_TALLY, type Tally } from '#nps/tally.ts'
import type { Connection } from '#store/engines/sqlite.ts'
import { listThemes, type Theme } from './themes.ts'

/** What those who wrote comments of a period answered: all of them, and those who wrote of each theme. */
export interface ThemeTallies {
  readonly all: Tally
  /** In the order of the themes. */
  readonly themes: readonly { readonly theme: Theme; readonly tally: Tally }[]
}

/**
 * The tallies of a survey's comments. Every comment that is kept counts, whatever was decided about
 * showing it: hiding what somebody wrote changes no score.
 */
export function themeTallies(connection: Connection, survey: number, period: Period): ThemeTallies {
  const { prepare } = connection
  const { from, to } = period
  const all = prepare(`${SUMS} FROM daily_comments ${OF_PERIOD}`).get({ survey, from, to }) as Tally
  const rows = prepare(
    `${SUMS}, theme_id AS theme FROM daily_themes ${OF_PERIOD} GROUP BY theme_id`,
  )
  const found = rows.all({ survey, from, to }) as ({ readonly theme: number } & Tally)[]
  const byTheme = new Map(found.map(({ theme, ...tally }) => [theme, tally]))
  const themes = listThemes(connection).map((theme) => ({
    theme,
    tally: byTheme.get(theme.id) ?? NO_TALLY,
  }))
  return { all, themes }
}

const SUMS = `SELECT coalesce(sum(promoters), 0) AS promoters, coalesce(sum(passives), 0) AS passives,
  coalesce(sum(detractors), 0) AS detractors`

const OF_PERIOD = 'WHERE survey_id = :survey AND day >= :from AND day < :to'

/** The names of the themes of comments that readers may know of, by the comments' public ids. */
export function themeNames(
  { prepare }: Connection,
  publicIds: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const names = prepare(
    `SELECT name FROM comments JOIN comment_themes ON comment_id = comments.id AND is_removed = 0
        JOIN themes ON themes.id = theme_id AND is_hidden = 0 AND is_going = 0
      WHERE public_id = ? ORDER BY position, themes.id`,
  ).pluck()
  return new Map(publicIds.map((id) => [id, names.all(id) as string[]]))
}
