import { describe, expect, it } from 'vitest'
import { addMaskingWord, applyWord } from '#store/masking-words.ts'
import {
  approveSure,
  canUndo,
  changeComment,
  lastGo,
  maskMore,
  undoGo,
} from '#store/review/steps.ts'
import type { Connection } from '#store/engines/sqlite.ts'
import { mask, storedComments, taking } from '#test/support/comments.ts'
import { databaseWithSurveys, NOW, post, times } from '#test/support/results.ts'

const EVERYTHING = { survey: null, category: null, language: null }

async function withComments(count: number) {
  const database = await databaseWithSurveys()
  await post(database.writer, times(count, { comment: 'Good, says Kim', decision: 'undecided' }))
  const stored = () => database.reader.read(async (connection) => storedComments(connection))
  return { ...database, stored }
}

/** Undoes the last go of a person as a whole. */
function undoLast(connection: Connection, person: number) {
  const go = lastGo(connection, person)
  return go === null ? null : undoGo(connection, { person, go, most: 100 })
}

const HIDE = { decision: 'hidden' } as const
const APPROVE = { decision: 'approved' } as const

describe('changeComment(connection, seen, change, taking)', () => {
  it('changes what it is told, says by whom, and leaves the rest', async () => {
    const { writer, stored } = await withComments(1)
    await writer.write(async (connection) => {
      const seen = { id: 1, revision: 0 }
      expect(changeComment(connection, seen, APPROVE, taking(7))).toBe('done')
      const again = { id: 1, revision: 1 }
      const own = { note: 'Thanks', themes: ['Service'] }
      expect(changeComment(connection, again, own, taking(8))).toBe('done')
    })
    expect(await stored()).toMatchObject([
      { decision: 'approved', by: 7, note: 'Thanks', themes: '["Service"]', revision: 2 },
    ])
  })

  it('does nothing when somebody has been faster, or it is gone', async () => {
    const { writer, stored } = await withComments(1)
    await writer.write(async (connection) => {
      changeComment(connection, { id: 1, revision: 0 }, APPROVE, taking(7))
      const seen = { id: 1, revision: 0 }
      expect(changeComment(connection, seen, HIDE, taking(8))).toBe('changed meanwhile')
      const other = { id: 9, revision: 0 }
      expect(changeComment(connection, other, HIDE, taking(8))).toBe('gone')
    })
    expect(await stored()).toMatchObject([{ decision: 'approved', by: 7 }])
  })
})

describe('undoGo(connection, which)', () => {
  it('goes back step by step, several of one comment too', async () => {
    const { writer, reader, stored } = await withComments(2)
    await writer.write(async (connection) => {
      changeComment(connection, { id: 1, revision: 0 }, APPROVE, taking())
      changeComment(connection, { id: 1, revision: 1 }, { note: 'Thanks' }, taking())
      changeComment(connection, { id: 2, revision: 0 }, HIDE, taking())
      changeComment(connection, { id: 1, revision: 2 }, HIDE, taking())
    })
    const undone: unknown[] = []
    for (let step = 0; step < 5; step += 1)
      undone.push(await writer.write(async (connection) => undoLast(connection, 1)))
    expect(undone).toEqual([
      { comments: [1], kept: 0 },
      { comments: [2], kept: 0 },
      { comments: [1], kept: 0 },
      { comments: [1], kept: 0 },
      null,
    ])
    expect(await stored()).toMatchObject([
      { decision: 'undecided', note: null, by: null },
      { decision: 'undecided', note: null, by: null },
    ])
    expect(await reader.read((connection) => canUndo(connection, 1))).toBe(false)
  })

  it('is about one’s own steps, and leaves what somebody else has changed since', async () => {
    const { writer, stored } = await withComments(2)
    await writer.write(async (connection) => {
      changeComment(connection, { id: 1, revision: 0 }, APPROVE, taking(1))
      changeComment(connection, { id: 2, revision: 0 }, APPROVE, taking(1, 'same'))
      changeComment(connection, { id: 1, revision: 1 }, HIDE, taking(2))
      expect(undoLast(connection, 3)).toBeNull()
      expect(undoLast(connection, 1)).toEqual({ comments: [2], kept: 0 })
      expect(undoLast(connection, 1)).toEqual({ comments: [], kept: 1 })
    })
    expect(await stored()).toMatchObject([{ decision: 'hidden', by: 2 }, { decision: 'undecided' }])
  })

  it('leaves masked what has been masked since', async () => {
    const { writer, stored } = await withComments(1)
    await writer.write(async (connection) => {
      changeComment(connection, { id: 1, revision: 0 }, APPROVE, taking())
      expect(maskMore(connection, 1, { word: 'Kim', token: '[name]' })).toBe(true)
      expect(maskMore(connection, 1, { word: 'Kim', token: '[name]' })).toBe(false)
      expect(undoLast(connection, 1)).toEqual({ comments: [1], kept: 0 })
    })
    expect(await stored()).toMatchObject([{ text: 'Good, says [name]', decision: 'undecided' }])
  })
})

describe('approveSure(connection, filter, taking, most)', () => {
  it('approves what masking is sure of and nobody has decided about, and is undone at once', async () => {
    const { writer, stored } = await withComments(5)
    await mask(writer, 'show', 'id <= 4')
    await writer.write(async (connection) => {
      changeComment(connection, { id: 1, revision: 0 }, HIDE, taking(2))
      const go = taking(1)
      expect(approveSure(connection, EVERYTHING, go, 2)).toBe(2)
      expect(approveSure(connection, EVERYTHING, go, 2)).toBe(1)
    })
    expect((await stored()).map(({ decision }) => decision)).toEqual([
      'hidden',
      'approved',
      'approved',
      'approved',
      'undecided',
    ])
    await writer.write(async (connection) => {
      expect(undoLast(connection, 1)?.comments.toSorted()).toEqual([2, 3, 4])
    })
  })

  it('keeps to the filter', async () => {
    const { writer } = await withComments(1)
    await post(writer, [{ identity: 'x', rating: 0, comment: 'Bad', decision: 'undecided' }])
    await mask(writer, 'show')
    await writer.write(async (connection) => {
      const approve = (filter: object) =>
        approveSure(connection, { ...EVERYTHING, ...filter }, taking(), 10)
      expect(approve({ survey: 2 })).toBe(0)
      expect(approve({ language: 'sv' })).toBe(0)
      expect(approve({ category: 'detractor' })).toBe(1)
    })
  })
})

describe('words that come again', () => {
  it('are known by how they came, whatever has been masked in them since', async () => {
    const { writer, stored } = await withComments(1)
    await writer.write(async (connection) => {
      maskMore(connection, 1, { word: 'Kim', token: '[name]' })
      changeComment(connection, { id: 1, revision: 1 }, HIDE, taking())
      addMaskingWord(connection, { kind: 'always', word: 'good', token: '[id]', by: 1, now: NOW })
      applyWord(connection, 10)
    })
    const again = {
      identity: 'person 0',
      comment: 'Good, says Kim',
      decision: 'undecided',
    } as const
    expect(await post(writer, [again])).toMatchObject({ duplicates: 1, updated: 0 })
    expect(await post(writer, [{ ...again, rating: 3 }])).toMatchObject({ updated: 1 })
    expect(await stored()).toMatchObject([{ text: '[id], says [name]', decision: 'hidden' }])
  })
})
