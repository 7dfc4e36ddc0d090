import type { ThemeWord } from '#nps/themes/theme.ts'
import type { Connection } from '#store/engines/sqlite.ts'
import { freeSlug } from '#store/slug.ts'
import type { Move } from '#store/survey-changes.ts'
import { goThroughAll } from './theme-progress.ts'

/** What comments can be about. */
export interface Theme {
  readonly id: number
  /** Its name in URLs. */
  readonly slug: string
  readonly name: string
  /** A hidden one is in no list for readers; comments are told by it all the same. */
  readonly isHidden: boolean
}

/** A theme as somebody wants it to be. */
export interface ThemeChange {
  readonly name: string
  readonly isHidden: boolean
  readonly words: readonly ThemeWord[]
}

/** What came of a change. */
export type ThemeChanged = 'done' | 'taken' | 'gone'

/** All themes in their order. */
export function listThemes({ prepare }: Connection): Theme[] {
  const rows = prepare(
    `SELECT id, slug, name, is_hidden FROM themes WHERE is_going = 0 ORDER BY position, id`,
  ).all() as (Omit<Theme, 'isHidden'> & { readonly is_hidden: 0 | 1 })[]
  return rows.map(({ is_hidden, ...theme }) => ({ ...theme, isHidden: is_hidden === 1 }))
}

/** The words of a theme in their order. */
export function wordsOfTheme({ prepare }: Connection, theme: number): ThemeWord[] {
  return prepare(
    `SELECT word, nullif(language, '') AS language FROM theme_words WHERE theme_id = ?
      ORDER BY language, place`,
  ).all(theme) as ThemeWord[]
}

/** Adds a theme behind the others; its id, or `null` when the name is taken. */
export function addTheme(
  connection: Connection,
  { name, isHidden, words }: ThemeChange,
): number | null {
  const { prepare } = connection
  if (idOf(connection, name) !== null) return null
  const slugs = prepare('SELECT slug FROM themes').pluck().all() as string[]
  const added = prepare(
    `INSERT INTO themes (slug, name, is_hidden, position)
      SELECT ?, ?, ?, coalesce(max(position), -1) + 1 FROM themes`,
  ).run(freeSlug(name, new Set(slugs), 'theme'), name, isHidden ? 1 : 0)
  const id = Number(added.lastInsertRowid)
  setWords(connection, id, words)
  return id
}

/** Changes a theme. Its slug stays, so that addresses do. */
export function changeTheme(
  connection: Connection,
  id: number,
  { name, isHidden, words }: ThemeChange,
): ThemeChanged {
  if (!isThere(connection, id)) return 'gone'
  if ((idOf(connection, name) ?? id) !== id) return 'taken'
  connection
    .prepare('UPDATE themes SET name = ?, is_hidden = ? WHERE id = ?')
    .run(name, isHidden ? 1 : 0, id)
  setWords(connection, id, words)
  return 'done'
}

/** Adds words to a theme that has not got them; `false` when it is gone. */
export function addWords(connection: Connection, id: number, words: readonly ThemeWord[]): boolean {
  if (!isThere(connection, id)) return false
  const before = wordsOfTheme(connection, id)
  const isNew = ({ word, language }: ThemeWord): boolean =>
    !before.some((one) => one.word === word && one.language === language)
  setWords(connection, id, [...before, ...words.filter(isNew)])
  return true
}

/** Moves a theme in the order; `false` when it stays where it is. */
export function moveTheme(connection: Connection, id: number, move: Move): boolean {
  const before = listThemes(connection).map((theme) => theme.id)
  const from = before.indexOf(id)
  const to = move === 'first' ? 0 : from + (move === 'earlier' ? -1 : 1)
  if (from === -1 || to === from || to < 0 || to >= before.length) return false
  const place = connection.prepare('UPDATE themes SET position = ? WHERE id = ?')
  for (const [position, theme] of before.toSpliced(from, 1).toSpliced(to, 0, id).entries())
    place.run(position, theme)
  return true
}

/** Removes a theme: from all lists at once, from its comments bit by bit. `false` when it is gone. */
export function removeTheme(connection: Connection, id: number): boolean {
  if (!isThere(connection, id)) return false
  connection
    .prepare(
      'UPDATE themes SET is_going = 1, slug = char(1) || id, name = char(1) || id WHERE id = ?',
    )
    .run(id)
  connection.prepare('UPDATE improvements SET theme_id = NULL WHERE theme_id = ?').run(id)
  setWords(connection, id, [])
  // Even one without words may have comments, by what people said.
  goThroughAll(connection)
  return true
}

/** What is ignored is suggested no more. */
export function ignorePhrase({ prepare }: Connection, phrase: string): void {
  prepare('INSERT INTO ignored_phrases VALUES (?) ON CONFLICT DO NOTHING').run(phrase)
}

/** What has been ignored. */
export function ignoredPhrases({ prepare }: Connection): Set<string> {
  return new Set(prepare('SELECT phrase FROM ignored_phrases').pluck().all() as string[])
}

function isThere({ prepare }: Connection, id: number): boolean {
  return prepare('SELECT 1 FROM themes WHERE id = ? AND is_going = 0').get(id) !== undefined
}

function idOf({ prepare }: Connection, name: string): number | null {
  const id = prepare('SELECT id FROM themes WHERE name = ?').pluck().get(name)
  return (id as number | undefined) ?? null
}

/** Only other words mean that comments have to be gone through; their order is nobody's business. */
function setWords(connection: Connection, id: number, words: readonly ThemeWord[]): void {
  const { prepare } = connection
  const before = keysOf(wordsOfTheme(connection, id))
  prepare('DELETE FROM theme_words WHERE theme_id = ?').run(id)
  const add = prepare(
    'INSERT INTO theme_words (theme_id, language, word, place) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
  )
  for (const [place, { word, language }] of words.entries())
    add.run(id, language ?? '', word, place)
  if (keysOf(words).symmetricDifference(before).size > 0) goThroughAll(connection)
}

function keysOf(words: readonly ThemeWord[]): Set<string> {
  return new Set(words.map(({ word, language }) => `${language ?? ''} ${word}`))
}
