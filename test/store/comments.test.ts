import type { Statement } from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import type { CommentPolicy } from '#nps/comment-policy.ts'
import type { Period } from '#nps/period.ts'
import { publishableComments, monthOf } from '#store/comments.ts'
import { addTheme } from '#store/themes/themes.ts'
import { openWriter, type Connection, type Reader } from '#store/engines/sqlite.ts'
import { undoImport } from '#store/imports.ts'
import { importAnswers } from '#test/support/imports.ts'
import { databaseWithSurveys, NOW, post, times } from '#test/support/results.ts'

const AUTUMN: Period = { from: '2026-09-01', to: '2026-12-01' }

interface Asked {
  survey?: number
  segment?: number | null
  period?: Period
  policy?: CommentPolicy
  most?: number
}

function read(reader: Reader, asked: Asked = {}) {
  const plain = { survey: 1, segment: null, period: AUTUMN, policy: 'uncertain' } as const
  const { most = 100, ...within } = { ...plain, ...asked }
  return reader.read((connection) => publishableComments(connection, within, most))
}

async function texts(reader: Reader, asked: Asked = {}): Promise<string[]> {
  return (await read(reader, asked)).map(({ text }) => text)
}

describe('publishableComments(connection, within, most)', () => {
  it('tells text, language, rating, month, note and themes, and nothing else', async () => {
    const { reader, writer } = await databaseWithSurveys()
    await post(writer, [{ comment: 'Good', rating: 8, day: '2026-11-20' }])
    await writer.write(({ tables }) =>
      tables.updateTable('comments').set({ note: 'Thanks' }).execute(),
    )
    expect(await read(reader)).toEqual([
      {
        publicId: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
        text: 'Good',
        language: null,
        rating: 8,
        month: '2026-11',
        note: 'Thanks',
        themes: [],
      },
    ])
  })

  it('says by their ids what they are about, without what somebody has taken away', async () => {
    const { reader, writer } = await databaseWithSurveys()
    await writer.write(async (connection) => {
      for (const name of ['Price', 'Service'])
        addTheme(connection, { name, isHidden: false, words: [{ word: name, language: null }] })
    })
    await post(writer, [{ comment: 'The price of the service', rating: 8, day: '2026-11-20' }])
    expect(await read(reader)).toMatchObject([{ themes: [1, 2] }])
    await writer.write(async ({ execute }) =>
      execute("UPDATE comment_themes SET is_removed = 1, set_by = 'person' WHERE theme_id = 1"),
    )
    expect(await read(reader)).toMatchObject([{ themes: [2] }])
  })

  it('are approved ones only, or such as masking is sure of, as the policy says', async () => {
    const { reader, writer } = await databaseWithSurveys()
    await post(writer, [
      { identity: 'a', comment: 'approved' },
      { identity: 'b', comment: 'undecided', decision: 'undecided' },
      { identity: 'c', comment: 'hidden', decision: 'hidden' },
      { identity: 'd', comment: null },
    ])
    expect(await texts(reader)).toEqual(['approved'])
    await writer.write(({ tables }) =>
      tables.updateTable('comments').set({ masking: 'show' }).execute(),
    )
    expect((await texts(reader)).sort()).toEqual(['approved', 'undecided'])
    expect(await texts(reader, { policy: 'everything' })).toEqual(['approved'])
    expect(await texts(reader, { policy: 'none' })).toEqual([])
  })

  it('are of answers that count: what was replaced or undone is gone', async () => {
    const { reader, writer } = await databaseWithSurveys()
    const { id: first } = await importAnswers(writer, [{ comment: 'at first' }])
    expect(await texts(reader)).toEqual(['at first'])
    const { id: second } = await importAnswers(writer, [{ comment: 'on second thoughts' }])
    expect(await texts(reader)).toEqual(['on second thoughts'])
    await writer.write((connection) => undoImport(connection, second, NOW))
    expect(await texts(reader)).toEqual(['at first'])
    await writer.write((connection) => undoImport(connection, first, NOW))
    expect(await texts(reader)).toEqual([])
  })

  it('are of days within the period, not of whole months', async () => {
    const { reader, writer } = await databaseWithSurveys()
    await post(writer, [
      { identity: 'a', day: '2026-10-09', comment: 'too early' },
      { identity: 'b', day: '2026-10-10', comment: 'on the first day' },
      { identity: 'c', day: '2026-11-09', comment: 'on the last day' },
      { identity: 'd', day: '2026-11-10', comment: 'too late' },
    ])
    const period: Period = { from: '2026-10-10', to: '2026-11-10' }
    expect(await texts(reader, { period })).toEqual(['on the last day', 'on the first day'])
  })

  it('are of one survey, and of one segment when one is asked for', async () => {
    const { reader, writer } = await databaseWithSurveys()
    await post(writer, [
      { identity: 'a', comment: 'of North', segments: { Region: 'North' } },
      { identity: 'b', comment: 'of South', segments: { Region: 'South' } },
    ])
    await post(writer, [{ identity: 'c', comment: 'of a call' }], 2)
    expect((await texts(reader)).sort()).toEqual(['of North', 'of South'])
    expect(await texts(reader, { segment: 1 })).toEqual(['of North'])
    expect(await texts(reader, { survey: 2 })).toEqual(['of a call'])
  })

  it('are the newest month’s first, at most so many', async () => {
    const { reader, writer } = await databaseWithSurveys()
    for (const month of ['09', '11', '10'] as const)
      await post(writer, times(3, { day: `2026-${month}-15`, comment: month }, month))
    expect(await texts(reader)).toEqual(['11', '11', '11', '10', '10', '10', '09', '09', '09'])
    expect(await texts(reader, { most: 4 })).toEqual(['11', '11', '11', '10'])
  })

  it('tell by their order within a month nothing about who was first', async () => {
    const { reader, writer } = await databaseWithSurveys()
    const inLetters = (index: number) =>
      String.fromCharCode(97 + Math.floor(index / 26), 97 + (index % 26))
    for (let index = 0; index < 60; index += 1)
      await post(writer, [
        { identity: inLetters(index), comment: inLetters(index), day: '2026-11-20' },
      ])
    const shown = await texts(reader)
    expect(shown).toHaveLength(60)
    const arrived = shown.toSorted()
    const rising = shown.filter((text, index) => index > 0 && text > shown[index - 1]!).length
    expect(shown).not.toEqual(arrived)
    expect(rising).toBeGreaterThan(10)
    expect(rising).toBeLessThan(49)
    expect(await texts(reader)).toEqual(shown)
  })

  it.each([
    [null, 'uncertain'],
    [null, 'everything'],
    [1, 'uncertain'],
    [1, 'everything'],
  ] as const)(
    'are found by the partial index, in its order (segment %j, %s)',
    async (segment, policy) => {
      const { file } = await databaseWithSurveys()
      const plan = await planOf(file, (connection) =>
        publishableComments(connection, { survey: 1, segment, period: AUTUMN, policy }, 6),
      )
      expect(plan[0]).toMatch(
        /^SEARCH listed USING INDEX publishable_comments \(survey_id=\? AND month>\? AND month<\?/,
      )
      expect(plan.join()).not.toMatch(/SCAN|TEMP B-TREE/)
    },
  )
})

/** How SQLite goes about the queries of a question. */
async function planOf(
  file: string,
  ask: (connection: Connection) => Promise<unknown>,
): Promise<string[]> {
  const asked = new Map<string, unknown>()
  const writer = openWriter(file)
  await writer.write((connection) => {
    const prepare = (sql: string) => {
      const statement = connection.prepare(sql)
      const all = (parameters: unknown) => {
        asked.set(sql, parameters)
        return statement.all(parameters)
      }
      return { all } as unknown as Statement
    }
    return ask({ ...connection, prepare })
  })
  const plan = [...asked].flatMap(([sql, parameters]) =>
    writer.database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(parameters),
  ) as { detail: string }[]
  writer.close()
  return plan.map(({ detail }) => detail)
}

describe('monthOf(day)', () => {
  it('is the year and the month', () => {
    expect(monthOf('2026-11-20')).toBe('2026-11')
  })
})
