import { describe, expect, it } from 'vitest'
import type { CommentPolicy } from '#nps/comment-policy.ts'
import type { Reader } from '#store/engines/sqlite.ts'
import { conditionOf, QUEUES } from '#store/review/queues.ts'
import {
  commentForReview,
  commentLanguages,
  listForReview,
  reviewFigures,
  type Filter,
} from '#store/review/review-list.ts'
import { undoImport } from '#store/imports.ts'
import { mask } from '#test/support/comments.ts'
import { importAnswers } from '#test/support/imports.ts'
import { databaseWithSurveys, NOW, post, times } from '#test/support/results.ts'

const ALL: Filter = { queue: 'waiting', survey: null, category: null, language: null }

function idsOf(
  reader: Reader,
  filter: Partial<Filter> = {},
  {
    policy = 'uncertain',
    behind = null,
    most = 100,
  }: { policy?: CommentPolicy; behind?: number | null; most?: number } = {},
) {
  return reader.read(async (connection) => {
    const page = { policy, behind, most }
    return (await listForReview(connection, { ...ALL, ...filter }, page)).map(({ id }) => id)
  })
}

/** 1 approved, 2 hidden, 3 undecided and sure, 4 undecided and uncertain, of a detractor in Swedish. */
async function oneOfEach() {
  const database = await databaseWithSurveys()
  await post(database.writer, [
    { identity: 'a', comment: 'approved', decision: 'approved' },
    { identity: 'b', comment: 'hidden', decision: 'hidden' },
    { identity: 'c', comment: 'sure', decision: 'undecided' },
  ])
  await post(database.writer, [{ rating: 2, comment: 'osäker', decision: 'undecided' }], 2)
  await mask(database.writer, 'show', "text = 'sure'")
  await database.writer.write(async ({ execute }) =>
    execute("UPDATE comments SET language = 'sv' WHERE id = 4"),
  )
  return database
}

describe('listForReview(connection, filter, page)', () => {
  it('has in each queue what the policy says', async () => {
    const { reader } = await oneOfEach()
    const queues = async (policy: CommentPolicy) => {
      const lists: number[][] = []
      for (const queue of QUEUES) lists.push(await idsOf(reader, { queue }, { policy }))
      return lists
    }
    expect(await queues('uncertain')).toEqual([[4], [3, 1], [2], [4, 3, 2, 1]])
    expect(await queues('everything')).toEqual([[3, 4], [1], [2], [4, 3, 2, 1]])
    expect(await queues('none')).toEqual([[3, 4], [1], [2], [4, 3, 2, 1]])
  })

  it('keeps to survey, category and language', async () => {
    const { reader } = await oneOfEach()
    expect(await idsOf(reader, { queue: 'all', survey: 1 })).toEqual([3, 2, 1])
    expect(await idsOf(reader, { queue: 'all', category: 'detractor' })).toEqual([4])
    expect(await idsOf(reader, { queue: 'all', language: 'sv', survey: 2 })).toEqual([4])
    expect(await idsOf(reader, { queue: 'all', language: 'pl' })).toEqual([])
  })

  it('goes on behind a comment, whatever has been decided meanwhile', async () => {
    const { reader, writer } = await databaseWithSurveys()
    await post(writer, times(5, { comment: 'Good', decision: 'undecided' }))
    expect(await idsOf(reader, {}, { most: 2 })).toEqual([1, 2])
    await writer.write(async ({ execute }) =>
      execute("UPDATE comments SET decision = 'approved' WHERE id <= 3"),
    )
    expect(await idsOf(reader, {}, { behind: 2, most: 2 })).toEqual([4, 5])
    expect(await idsOf(reader, { queue: 'shown' }, { behind: 3 })).toEqual([2, 1])
  })

  it('has none whose response counts no more', async () => {
    const { reader, writer } = await databaseWithSurveys()
    const { id } = await importAnswers(writer, [{ comment: 'Good', decision: 'undecided' }])
    expect(await idsOf(reader)).toEqual([1])
    await writer.write((connection) => undoImport(connection, id, NOW))
    expect(await idsOf(reader, { queue: 'all' })).toEqual([])
    expect(await reader.read((connection) => commentForReview(connection, 1))).toBeNull()
    expect(await reader.read((connection) => reviewFigures(connection, 'uncertain'))).toEqual({
      ...{ waiting: 0, ready: 0, shown: 0, hidden: 0 },
      oldest: null,
    })
  })

  it.each(['uncertain', 'everything', 'none'] as const)(
    'is found by a partial index and in its order, and so are the figures (%s)',
    async (policy) => {
      const { writer } = await databaseWithSurveys()
      for (const queue of ['waiting', 'shown', 'hidden'] as const)
        for (const [what, end] of [
          ['text', 'AND id > 5 AND +survey_id = 1 ORDER BY id LIMIT 3'],
          ['count(*)', ''],
        ]) {
          const sql = `SELECT ${what} FROM comments WHERE ${conditionOf(queue, policy)} ${end}`
          const plan = writer.database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all()
          const steps = (plan as { detail: string }[]).map(({ detail }) => detail).join()
          expect(steps, sql).toMatch(/USING (?:COVERING )?INDEX \w+_comments/)
          expect(steps, sql).not.toContain('TEMP B-TREE')
        }
    },
  )
})

describe('commentLanguages(connection)', () => {
  it('has each once', async () => {
    const { reader, writer } = await oneOfEach()
    await writer.write(async ({ execute }) =>
      execute("UPDATE comments SET language = 'en' WHERE id < 3"),
    )
    expect(await reader.read(commentLanguages)).toEqual(['en', 'sv'])
  })
})

describe('reviewFigures(connection, policy)', () => {
  it('count what waits, is shown and is hidden, and tell since when the oldest waits', async () => {
    const { reader } = await oneOfEach()
    const figures = (policy: CommentPolicy) =>
      reader.read((connection) => reviewFigures(connection, policy))
    const others = { ready: 0, hidden: 1, oldest: '2026-11-20' }
    expect(await figures('uncertain')).toEqual({ waiting: 1, shown: 2, ...others })
    expect(await figures('everything')).toEqual({ waiting: 2, shown: 1, ...others })
    expect(await figures('none')).toEqual({ waiting: 2, shown: 0, ...others })
  })

  it('count what is ready for the next release, as far as the policy lets it be shown', async () => {
    const { reader, writer } = await oneOfEach()
    await writer.write(async ({ execute }) => execute('UPDATE comments SET release_number = NULL'))
    const figures = async (policy: CommentPolicy) => {
      const { ready, shown } = await reader.read((connection) => reviewFigures(connection, policy))
      return [ready, shown]
    }
    expect(await figures('uncertain')).toEqual([2, 0])
    expect(await figures('everything')).toEqual([1, 0])
    expect(await figures('none')).toEqual([0, 0])
  })
})
