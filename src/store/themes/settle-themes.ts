import { STARTER_THEMES } from '#nps/themes/starter-themes.ts'
import { THEME_LANGUAGES } from '#nps/themes/theme.ts'
import type { Connection } from '#store/engines/sqlite.ts'
import { giveThemesAnew, setThemes, type ToldComment } from './comment-themes.ts'
import { addTheme } from './themes.ts'

/** What came of going through some comments. */
export interface Slice {
  /** Whether any of them has other themes now. */
  readonly isChange: boolean
  /** Whether none is left. */
  readonly isLast: boolean
}

/** Puts the themes to begin with in, once; `false` when they have been. */
export function addStarterThemes(connection: Connection): boolean {
  const begun = connection
    .prepare('UPDATE theme_progress SET has_starters = 1 WHERE has_starters = 0')
    .run()
  if (begun.changes === 0) return false
  for (const { name, words } of STARTER_THEMES)
    addTheme(connection, {
      name,
      isHidden: false,
      words: THEME_LANGUAGES.flatMap((language) =>
        words[language].split(', ').map((word) => ({ word, language })),
      ),
    })
  return true
}

/** Whether there are comments that have to be told anew. Of a database itself, so that nobody has to wait for the answer. */
export function isUnsettled(database: Pick<Connection, 'prepare'>): boolean {
  return database.prepare(`SELECT 1 FROM theme_progress WHERE ${OPEN}`).get() !== undefined
}

/** Tells some comments anew, those whose text has changed first; at most so many. */
export function settleSome(connection: Connection, most: number): Slice {
  const changed = changedTexts(connection, most)
  const others = changed.length > 0 ? [] : nextOnes(connection, most)
  let isChange = changed.length > 0
  for (const comment of others) if (tellAnew(connection, comment)) isChange = true
  for (const comment of changed) setThemes(connection, comment, saidOf(comment))
  if (!isUnsettledByWords(connection)) forgetThemes(connection)
  return { isChange, isLast: !isUnsettled(connection) }
}

/** What people have said of its themes; `null` when nobody has. */
function saidOf({ themes }: SaidComment): string[] | null {
  const names = JSON.parse(themes) as string[]
  return names.length > 0 ? names : null
}

function tellAnew(connection: Connection, comment: SaidComment): boolean {
  const said = saidOf(comment)
  if (!said) return giveThemesAnew(connection, comment)
  setThemes(connection, comment, said)
  return true
}

/** A comment, and the names of themes that people have said it has, as JSON. */
interface SaidComment extends ToldComment {
  readonly themes: string
}

const OPEN = `remaining > 0 OR EXISTS (SELECT 1 FROM changed_texts)
  OR EXISTS (SELECT 1 FROM themes WHERE is_going = 1)`

function changedTexts({ prepare }: Connection, most: number): SaidComment[] {
  const comments = prepare(
    `SELECT id, text, language, themes FROM changed_texts JOIN comments ON comments.id = comment_id LIMIT ?`,
  ).all(most) as SaidComment[]
  const done = prepare('DELETE FROM changed_texts WHERE comment_id = ?')
  for (const { id } of comments) done.run(id)
  return comments
}

function nextOnes({ prepare }: Connection, most: number): SaidComment[] {
  const comments = prepare(
    `SELECT id, text, language, themes FROM comments
      WHERE id <= (SELECT remaining FROM theme_progress) ORDER BY id DESC LIMIT ?`,
  ).all(most) as SaidComment[]
  const last = comments.length < most ? 0 : Number(comments.at(-1)?.id ?? 1) - 1
  prepare('UPDATE theme_progress SET remaining = ?').run(last)
  return comments
}

function isUnsettledByWords({ prepare }: Connection): boolean {
  return prepare('SELECT 1 FROM theme_progress WHERE remaining > 0').get() !== undefined
}

/** What people said of themes that are going has no meaning any more; nothing else is left of them. */
function forgetThemes({ execute }: Connection): void {
  execute(`DELETE FROM comment_themes WHERE theme_id IN (SELECT id FROM themes WHERE is_going = 1);
    DELETE FROM themes WHERE is_going = 1`)
}
