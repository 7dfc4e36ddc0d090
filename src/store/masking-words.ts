import {
  clearWord,
  hideWord,
  patternOf,
  type MaskedText,
  type Span,
  type Token,
} from '#nps/masked-text.ts'
import type { MaskingRules } from '#nps/masking-rules.ts'
import type { Connection } from './engines/sqlite.ts'
import type { Tables } from './tables.ts'

/** A word that somebody wants always or never to be masked. */
export interface MaskingWord {
  readonly kind: 'always' | 'never'
  readonly word: string
  /** What stands in its place. */
  readonly token: Token
  /** The person's id. */
  readonly by: number
  readonly now: string
}

/** The same, as it is stored. */
export interface StoredWord extends Omit<MaskingWord, 'now'> {
  readonly id: number
  readonly addedAt: string
}

/** All of them, in the order of the words. */
export async function maskingWords({ prepare }: Connection): Promise<StoredWord[]> {
  return prepare(
    `SELECT id, kind, word, token, person_id AS "by", added_at AS addedAt
      FROM masking_words ORDER BY folded`,
  ).all() as StoredWord[]
}

/** The same for masking. */
export async function maskingRules(connection: Connection): Promise<MaskingRules> {
  const words = await maskingWords(connection)
  return {
    always: words.filter(({ kind }) => kind === 'always'),
    never: words.filter(({ kind }) => kind === 'never').map(({ word }) => word),
  }
}

/** Adds a word, or changes what is to become of it. The stored comments are gone through in slices. */
export function addMaskingWord(
  { prepare }: Connection,
  { kind, word, token, by, now }: MaskingWord,
): void {
  prepare(
    `INSERT INTO masking_words (kind, word, folded, token, person_id, added_at, remaining)
      VALUES (@kind, @word, @folded, @token, @by, @now, (SELECT max(id) FROM comments))
      ON CONFLICT (folded) DO UPDATE SET kind = excluded.kind, word = excluded.word,
        token = excluded.token, person_id = excluded.person_id, added_at = excluded.added_at,
        remaining = excluded.remaining`,
  ).run({ kind, word, folded: word.toLowerCase(), token, by, now })
}

/** Forgets a word; what has been masked stays so. `null` when there is none. */
export function removeMaskingWord({ prepare }: Connection, id: number): MaskingWord['kind'] | null {
  const remove = prepare('DELETE FROM masking_words WHERE id = ? RETURNING kind').pluck()
  return (remove.get(id) as MaskingWord['kind'] | undefined) ?? null
}

/** What a slice of the stored comments has come to; `null` when there is nothing left to do. */
export interface Slice {
  readonly changed: number
  /** Whether one of them may be shown. */
  readonly isSeen: boolean
}

/** Applies a word that has not been to all comments yet to the next ones, the newest first. */
export function applyWord({ prepare }: Connection, most: number): Slice | null {
  const word = prepare(
    'SELECT * FROM masking_words WHERE remaining IS NOT NULL ORDER BY id LIMIT 1',
  ).get() as Tables['masking_words'] | undefined
  if (!word) return null
  const rows = prepare(
    `SELECT id, text, uncertain, decision <> 'hidden' AS isSeen FROM comments
      WHERE id <= ? ORDER BY id DESC LIMIT ?`,
  ).all(word.remaining, most) as TextRow[]
  const rewrite = prepare('UPDATE comments SET text = ?, uncertain = ? WHERE id = ?')
  const pattern = patternOf(word.word)
  let changed = 0
  let isSeen = false
  for (const row of rows) {
    const masked = maskedOf(row)
    const next =
      word.kind === 'always'
        ? hideWord(masked, word.word, word.token, pattern)
        : clearWord(masked, word.word, pattern)
    if (!next) continue
    rewrite.run(next.text, JSON.stringify(next.uncertain), row.id)
    changed += 1
    isSeen ||= row.isSeen === 1 && word.kind === 'always'
  }
  const last = rows.length < most ? undefined : rows.at(-1)
  prepare('UPDATE masking_words SET remaining = ? WHERE id = ?').run(
    last ? last.id - 1 : null,
    word.id,
  )
  return { changed, isSeen }
}

/** Masks words in one comment; `false` when it is gone or has not got them. */
export function maskWordIn(
  { prepare }: Connection,
  comment: number,
  { word, token }: Pick<MaskingWord, 'word' | 'token'>,
): boolean {
  const row = prepare('SELECT id, text, uncertain FROM comments WHERE id = ?').get(comment) as
    TextRow | undefined
  const next = row && hideWord(maskedOf(row), word, token)
  if (!next) return false
  prepare('UPDATE comments SET text = ?, uncertain = ? WHERE id = ?').run(
    next.text,
    JSON.stringify(next.uncertain),
    comment,
  )
  return true
}

interface TextRow {
  readonly id: number
  readonly text: string
  readonly uncertain: string
  readonly isSeen: 0 | 1
}

function maskedOf({ text, uncertain }: Pick<TextRow, 'text' | 'uncertain'>): MaskedText {
  return { text, uncertain: JSON.parse(uncertain) as Span[] }
}
