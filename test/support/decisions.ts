import type { Decision, Response } from '#nps/response.ts'
import type { Connection } from '#store/engines/sqlite.ts'

/** The id of the comment that came last. */
export function lastComment({ prepare }: Connection): number {
  return prepare('SELECT coalesce(max(id), 0) FROM comments').pluck().get() as number
}

/** Decides about the comments of responses that came after another one, as a person would; they are public. */
export function decideAfter(
  { prepare }: Connection,
  last: number,
  responses: readonly Response[],
  decisions: readonly Decision[],
): void {
  const decide = prepare(
    `UPDATE comments SET decision = ? WHERE id > ? AND text = ? AND id IN (
      SELECT comment_id FROM response_comments JOIN responses ON responses.id = response_id
        WHERE key = ?)`,
  )
  for (const [index, { key, comment }] of responses.entries())
    if (comment) decide.run(decisions[index], last, comment.text, Buffer.from(key, 'hex'))
  prepare('UPDATE comments SET release_number = 1 WHERE id > ?').run(last)
}
