import { describe, expect, it } from 'vitest'
import { deleteOldComments, firstMonthKept } from '#store/comment-retention.ts'
import { changeSettings } from '#store/settings.ts'
import { storedComments } from '#test/support/comments.ts'
import { databaseWithSurveys, post } from '#test/support/results.ts'

async function keeping(months: number | null) {
  const database = await databaseWithSurveys()
  const { writer, reader } = database
  await post(writer, [
    { identity: 'a', day: '2025-10-31', comment: 'of October' },
    { identity: 'b', day: '2025-11-01', comment: 'of November' },
  ])
  await writer.write((connection) => changeSettings(connection, { commentMonths: months }))
  const texts = () =>
    reader.read(async (connection) => storedComments(connection).map(({ text }) => text))
  return { ...database, texts }
}

describe('deleteOldComments(connection, on, most)', () => {
  it('deletes what is older than so many months, and keeps the answers', async () => {
    const { writer, reader, texts } = await keeping(12)
    await writer.write(async (connection) => {
      expect(deleteOldComments(connection, '2026-10-31', 10)).toBe(0)
      expect(deleteOldComments(connection, '2026-11-01', 10)).toBe(1)
      expect(deleteOldComments(connection, '2026-12-01', 0)).toBe(0)
    })
    expect(await texts()).toEqual(['of November'])
    const count = await reader.read(async ({ prepare }) =>
      prepare('SELECT count(*) FROM responses').pluck().get(),
    )
    expect(count).toBe(2)
  })

  it('deletes nothing while everything is kept', async () => {
    const { writer, texts } = await keeping(null)
    await writer.write(async (connection) => {
      expect(deleteOldComments(connection, '2099-01-01', 10)).toBe(0)
    })
    expect(await texts()).toHaveLength(2)
  })
})

describe('firstMonthKept(connection, on)', () => {
  it('keeps out words that are too old when they come', async () => {
    const { writer, reader, texts } = await keeping(12)
    expect(await reader.read(async (connection) => firstMonthKept(connection, '2026-01-15'))).toBe(
      '2025-01',
    )
    await post(writer, [{ identity: 'c', day: '2024-01-01', comment: 'ancient' }])
    expect(await texts()).not.toContain('ancient')
  })
})
