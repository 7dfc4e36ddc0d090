import { describe, expect, it } from 'vitest'
import { CommentTexts } from '#store/comment-texts.ts'
import type { Connection } from '#store/engines/sqlite.ts'
import { neverCounts } from '#store/never-comments.ts'
import { changeComment } from '#store/review/steps.ts'
import { importAnswers } from '#test/support/imports.ts'
import { putOff, response } from '#test/support/responses.ts'
import { databaseWithSurveys, post } from '#test/support/results.ts'

const GIVEN = { identity: 'a', comment: 'Good' }
const { comment: MASKED, print } = response(GIVEN)
const PRINT = print ?? ''
const KEPT = { comment: MASKED, never: null }
const HELD = { comment: null, never: 'health' }

async function withPending() {
  const database = await databaseWithSurveys()
  await importAnswers(database.writer, [GIVEN], putOff)
  const fill = (words: typeof KEPT | typeof HELD, print = PRINT) =>
    database.writer.write(async (connection) => new CommentTexts(connection).fill(1, print, words))
  return { ...database, fill }
}

const state = async ({ prepare }: Connection) =>
  prepare('SELECT text, category, pending, withheld FROM comments').all()

const WAITING = { text: '…', category: null, pending: 1, withheld: 0 }
const FILLED = { text: 'Good', category: 'promoter', pending: null, withheld: 0 }
const WITHHELD = { text: '…', category: null, pending: null, withheld: 1 }

describe('CommentTexts.fill(id, print, masked)', () => {
  it('gives a comment that waits its text, once', async () => {
    const { fill, reader } = await withPending()
    expect(await reader.read(state)).toEqual([WAITING])
    expect([await fill(KEPT), await fill(HELD)]).toEqual([true, null])
    expect(await reader.read(state)).toEqual([FILLED])
  })

  it('holds back for good what may never be shown, and counts it once', async () => {
    const { fill, reader } = await withPending()
    expect([await fill(HELD), await fill(HELD), await fill(KEPT)]).toEqual([false, null, null])
    expect(await reader.read(state)).toEqual([WITHHELD])
    expect(await reader.read(neverCounts)).toMatchObject([{ reason: 'health', comments: 1 }])
    const rows = await reader.read(async ({ prepare }) => prepare('SELECT * FROM comments').all())
    expect(JSON.stringify(rows), 'no reason beside the response').not.toContain('health')
  })

  it('leaves alone what has other words', async () => {
    const { fill, reader } = await withPending()
    expect(await fill(KEPT, '0123456789abcdef0123456789abcdef')).toBeNull()
    expect(await reader.read(state)).toEqual([WAITING])
  })
})

describe('a comment that waits for its words', () => {
  it('gets them from whatever brings the same words again', async () => {
    const { writer, reader } = await withPending()
    expect(await post(writer, [GIVEN])).toMatchObject({ added: 0 })
    expect(await reader.read(state)).toEqual([FILLED])
  })

  it('cannot be decided about', async () => {
    const { writer } = await withPending()
    const taking = { by: 1, now: '2026-11-20T12:00:00Z', go: 'a' }
    const step = await writer.write(async (connection) =>
      changeComment(connection, { id: 1, revision: 0 }, { decision: 'approved' }, taking),
    )
    expect(step).toBe('gone')
  })
})
