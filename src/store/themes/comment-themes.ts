import { ThemeMatcher } from '#nps/themes/matcher.ts'
import type { WordOfTheme } from '#nps/themes/theme.ts'
import type { Connection } from '#store/engines/sqlite.ts'

/** A comment as words are looked for in it. */
export interface ToldComment {
  readonly id: number | bigint
  readonly text: string
  /** BCP 47; `null` or nothing when it is not known. */
  readonly language?: string | null
}

/** Gives a comment that is new the themes that its words mean. */
export function giveThemes(connection: Connection, comment: ToldComment): void {
  for (const theme of themesIn(connection, comment)) give(connection, comment.id, theme)
}

/**
 * Gives a comment the themes that its words mean now and takes those away that they meant before;
 * what people have said stands. Returns whether anything has changed.
 */
export function giveThemesAnew(connection: Connection, comment: ToldComment): boolean {
  const { id } = comment
  const found = new Set(themesIn(connection, comment))
  const before = connection
    .prepare('SELECT theme_id AS theme, set_by AS setBy FROM comment_themes WHERE comment_id = ?')
    .all(id) as { readonly theme: number; readonly setBy: 'words' | 'person' }[]
  const known = new Set(before.map(({ theme }) => theme))
  const added = [...found.difference(known)]
  const gone = before.filter(({ theme, setBy }) => setBy === 'words' && !found.has(theme))
  for (const theme of added) give(connection, id, theme)
  for (const { theme } of gone) take(connection, id, theme)
  return added.length + gone.length > 0
}

/**
 * What a person says a comment is about, by the names of themes, whatever its words say; names that no
 * theme has are passed over. With `null` nobody has said anything, and its words count again.
 */
export function setThemes(
  connection: Connection,
  comment: ToldComment,
  names: readonly string[] | null,
): void {
  const { prepare } = connection
  prepare("DELETE FROM comment_themes WHERE comment_id = ? AND set_by = 'person'").run(comment.id)
  giveThemesAnew(connection, comment)
  if (names === null) return
  const themes = prepare('SELECT id FROM themes WHERE is_going = 0').pluck().all() as number[]
  const find = prepare('SELECT id FROM themes WHERE name = ? AND is_going = 0').pluck()
  const wanted = new Set(names.map((name) => find.get(name) as number | undefined))
  const set = prepare(
    `INSERT INTO comment_themes (comment_id, theme_id, set_by, is_removed) VALUES (?, ?, 'person', ?)
      ON CONFLICT DO UPDATE SET set_by = 'person', is_removed = excluded.is_removed`,
  )
  for (const theme of themes) set.run(comment.id, theme, wanted.has(theme) ? 0 : 1)
}

function give({ prepare }: Connection, comment: number | bigint, theme: number): void {
  prepare("INSERT INTO comment_themes (comment_id, theme_id, set_by) VALUES (?, ?, 'words')").run(
    comment,
    theme,
  )
}

function take({ prepare }: Connection, comment: number | bigint, theme: number): void {
  prepare('DELETE FROM comment_themes WHERE comment_id = ? AND theme_id = ?').run(comment, theme)
}

function themesIn(connection: Connection, { text, language }: ToldComment): number[] {
  return matcherOf(connection).match(text, language ?? null)
}

/** Words change seldom and are looked for in every comment. */
const matchers = new WeakMap<Connection, { version: number; matcher: ThemeMatcher }>()

function matcherOf(connection: Connection): ThemeMatcher {
  const { prepare } = connection
  const version = prepare('SELECT version FROM theme_progress').pluck().get() as number
  const known = matchers.get(connection)
  if (known?.version === version) return known.matcher
  const words = prepare(
    "SELECT theme_id AS theme, word, nullif(language, '') AS language FROM theme_words",
  ).all() as WordOfTheme[]
  const matcher = new ThemeMatcher(words)
  matchers.set(connection, { version, matcher })
  return matcher
}
