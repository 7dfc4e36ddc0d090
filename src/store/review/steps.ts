import type { Decision } from '#nps/response.ts'
import type { Connection } from '#store/engines/sqlite.ts'
import { maskWordIn, type MaskingWord } from '#store/masking-words.ts'
import { SURE } from './queues.ts'
import type { Filter } from './review-list.ts'

/** Who takes a step, when, and which steps are one. */
export interface Taking {
  /** The person's id. */
  readonly by: number
  readonly now: string
  /** Steps of the same go are undone together. */
  readonly go: string
}

/** What is to change about a comment; what is left out stays. */
export interface CommentChange {
  readonly decision?: Decision
  readonly note?: string | null
  readonly themes?: readonly string[]
}

/** What came of a step: somebody may have been faster, or the comment may be gone. */
export type Stepped = 'done' | 'changed meanwhile' | 'gone'

/** Changes a comment as it was seen at some revision, and notes how it was. */
export function changeComment(
  { prepare }: Connection,
  { id, revision }: { readonly id: number; readonly revision: number },
  { decision, note, themes }: CommentChange,
  { by, now, go }: Taking,
): Stepped {
  const found = prepare(REVISION).pluck().get(id)
  if (found === undefined) return 'gone'
  if (found !== revision) return 'changed meanwhile'
  prepare(`${NOTE_STEPS} WHERE id = @id`).run({ id, by, now, go })
  prepare(
    `UPDATE comments SET revision = revision + 1,
        decision = coalesce(@decision, decision),
        decided_at = iif(@decision IS NULL, decided_at, @now),
        decided_by = iif(@decision IS NULL, decided_by, @by),
        note = iif(@hasNote, @note, note),
        themes = coalesce(@themes, themes)
      WHERE id = @id`,
  ).run({
    id,
    by,
    now,
    decision: decision ?? null,
    hasNote: note === undefined ? 0 : 1,
    note: note ?? null,
    themes: themes ? JSON.stringify(themes) : null,
  })
  return 'done'
}

/** Masks more words in one comment. It cannot be undone, and steps before it still can. */
export function maskMore(
  connection: Connection,
  id: number,
  word: Pick<MaskingWord, 'word' | 'token'>,
): boolean {
  if (!maskWordIn(connection, id, word)) return false
  const { prepare } = connection
  prepare(
    `UPDATE comment_steps SET revision = revision + 1
      WHERE comment_id = ? AND revision = (SELECT revision FROM comments WHERE id = comment_id)`,
  ).run(id)
  prepare('UPDATE comments SET revision = revision + 1 WHERE id = ?').run(id)
  return true
}

/** Approves what masking is sure of and nobody has decided about, at most so many; how many there were. */
export function approveSure(
  { prepare }: Connection,
  { survey, category, language }: Omit<Filter, 'queue'>,
  { by, now, go }: Taking,
  most: number,
): number {
  const only = { survey, category, language }
  const ids = prepare(
    `SELECT id FROM comments WHERE ${SURE}
        AND (@survey IS NULL OR survey_id = @survey)
        AND (@category IS NULL OR category = @category)
        AND (@language IS NULL OR language = @language)
      ORDER BY id LIMIT @most`,
  )
    .pluck()
    .all({ ...only, most }) as number[]
  const note = prepare(`${NOTE_STEPS} WHERE id = @id`)
  const approve = prepare(
    `UPDATE comments SET revision = revision + 1, decision = 'approved', decided_at = ?,
      decided_by = ? WHERE id = ?`,
  )
  for (const id of ids) {
    note.run({ id, by, now, go })
    approve.run(now, by, id)
  }
  return ids.length
}

/** What was undone. */
export interface Undone {
  /** The comments that are as they were. */
  readonly comments: readonly number[]
  /** How many stay as they are because somebody has changed them since. */
  readonly kept: number
}

/** The last go of a person that can be undone; `null` when there is none. */
export function lastGo({ prepare }: Connection, person: number): string | null {
  const find = prepare('SELECT go FROM comment_steps WHERE person_id = ? ORDER BY id DESC LIMIT 1')
  return (find.pluck().get(person) as string | undefined) ?? null
}

/** Undoes a go of a person, at most so many of its steps. What has been masked stays masked. */
export function undoGo(
  { prepare }: Connection,
  { person, go, most }: { readonly person: number; readonly go: string; readonly most: number },
): Undone {
  const steps = prepare(
    `SELECT id, comment_id AS comment, found FROM comment_steps
      WHERE person_id = ? AND go = ? ORDER BY id DESC LIMIT ?`,
  ).all(person, go, most) as { id: number; comment: number; found: number }[]
  const restore = prepare(RESTORE)
  const forget = prepare('DELETE FROM comment_steps WHERE id = ?')
  const renumber = prepare(STEPS_BEFORE)
  const comments: number[] = []
  for (const { id, comment, found } of steps) {
    if (restore.run(id).changes > 0) {
      comments.push(comment)
      renumber.run({ comment, found })
    }
    forget.run(id)
  }
  return { comments, kept: steps.length - comments.length }
}

/** Whether there is something that a person could undo. */
export async function canUndo(connection: Connection, person: number): Promise<boolean> {
  return lastGo(connection, person) !== null
}

/** Of what has no text there is nothing to decide. */
const REVISION = 'SELECT revision FROM comments WHERE id = ? AND pending IS NULL AND withheld = 0'

const NOTE_STEPS = `INSERT INTO comment_steps
    (go, person_id, comment_id, found, revision, taken_at, decision, note, themes, decided_at, decided_by)
  SELECT @go, @by, id, revision, revision + 1, @now, decision, note, themes, decided_at, decided_by
    FROM comments`

/** The steps that the one which was undone had found can be undone next. */
const STEPS_BEFORE = `UPDATE comment_steps
  SET revision = (SELECT revision FROM comments WHERE id = comment_id)
  WHERE comment_id = @comment AND revision = @found`

/** Only while nobody else has changed it since. */
const RESTORE = `UPDATE comments SET revision = comments.revision + 1, decision = step.decision,
    note = step.note, themes = step.themes, decided_at = step.decided_at,
    decided_by = step.decided_by
  FROM comment_steps AS step
  WHERE step.id = ? AND comments.id = step.comment_id AND comments.revision = step.revision`
