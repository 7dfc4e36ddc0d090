import type { Connection, Writer } from '#store/engines/sqlite.ts'

/** A moment of somebody’s work, each in a go of its own. */
export function taking(by = 1, go: string = crypto.randomUUID(), now = '2026-11-20T12:00:00Z') {
  return { by, go, now }
}

/** Everything that is stored of comments, in the order of their coming. */
export function storedComments({ prepare }: Connection) {
  return prepare(
    'SELECT id, text, decision, note, themes, decided_by AS by, revision FROM comments ORDER BY id',
  ).all() as {
    id: number
    text: string
    decision: string
    note: string | null
    themes: string
    by: number | null
    revision: number
  }[]
}

/** Lets masking have said something else of all comments. */
export function mask(writer: Writer, masking: 'show' | 'review', where = 'true'): Promise<void> {
  return writer.write(async ({ execute }) =>
    execute(`UPDATE comments SET masking = '${masking}' WHERE ${where}`),
  )
}
