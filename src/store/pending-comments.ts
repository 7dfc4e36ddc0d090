import type { Connection } from './engines/sqlite.ts'

/** Somebody's words, by the key of their response and their own print; 32 hex digits each. */
export interface WordsKnown {
  readonly key: string
  readonly print: string
}

/** An import with words that masking has not been through. */
export interface PendingImport {
  readonly id: number
  readonly fileName: string
  readonly survey: string
  /** How many there are. */
  readonly comments: number
}

/** The ids of the comments that wait for these words; `null` in the place of those that do not. */
export function pendingAmong(
  { prepare }: Connection,
  words: readonly WordsKnown[],
): (number | null)[] {
  const find = prepare(
    `SELECT comments.id FROM responses JOIN response_comments ON response_id = responses.id
        JOIN comments ON comments.id = comment_id
      WHERE key = unhex(?) AND print = unhex(?) AND pending IS NOT NULL LIMIT 1`,
  ).pluck()
  return words.map(({ key, print }) => (find.get(key, print) as number | undefined) ?? null)
}

/** Whether any comment of a survey waits for its words. */
export function hasPending({ prepare }: Connection, survey: number): boolean {
  const find = prepare(
    'SELECT 1 FROM comments WHERE pending IS NOT NULL AND +survey_id = ? LIMIT 1',
  )
  return find.get(survey) !== undefined
}

/** How many comments of an import wait for their words. */
export function pendingOf({ prepare }: Connection, importId: number): number {
  return prepare('SELECT count(*) FROM comments WHERE pending = ?').pluck().get(importId) as number
}

/** The imports that have any, the newest first. */
export async function pendingImports({ prepare }: Connection): Promise<PendingImport[]> {
  return prepare(
    `SELECT imports.id, file_name AS fileName, surveys.name AS survey, comments
      FROM (SELECT pending, count(*) AS comments FROM comments
              WHERE pending IS NOT NULL GROUP BY pending)
        JOIN imports ON imports.id = pending JOIN surveys ON surveys.id = imports.survey_id
      ORDER BY imports.id DESC`,
  ).all() as PendingImport[]
}
