import { describe, expect, it } from 'vitest'
import { receiveResponses } from '#app/receive-responses.ts'
import { changeNumber } from '#store/changes.ts'
import { dailyRatings } from '#store/daily-ratings.ts'
import type { Connection } from '#store/engines/sqlite.ts'
import { changeSource } from '#store/source-changes.ts'
import { listSources } from '#store/source-list.ts'
import { createSource } from '#store/sources.ts'
import { createSurvey, listSurveys } from '#store/surveys.ts'
import { changeSettings } from '#store/settings.ts'
import { changeSurvey, moveSurvey } from '#store/survey-changes.ts'
import { freshDatabase } from '#test/support/database.ts'
import { NOW } from '#test/support/results.ts'

const CALL_ME = 'When it is ready please call me on 070-123 45 67'

async function receiving() {
  const database = freshDatabase()
  const { writer } = database
  await writer.write((connection) =>
    createSource(connection, { name: 'API', keyHash: new Uint8Array(32), now: NOW }),
  )
  const receive = (body: unknown) =>
    receiveResponses({ writer, secret: 'a secret' }, { sourceId: 1, body, now: NOW })
  return { ...database, receive }
}

const posted = (id: string, rating = 9) => ({ id, rating, answeredAt: '2026-11-20T10:00:00Z' })

async function state(connection: Connection) {
  const surveys = await listSurveys(connection)
  const ratings = new Map<string, number[]>()
  for (const { id, name } of surveys)
    for (const day of await dailyRatings(connection, { survey: id })) {
      const given = day.ratings.flatMap((count, rating) => Array<number>(count).fill(rating))
      ratings.set(`${name}, ${day.day}`, given)
    }
  return { number: await changeNumber(connection), ratings: Object.fromEntries(ratings) }
}

describe('receiveResponses(context, delivery)', () => {
  it('stores what is posted first in a survey that it makes', async () => {
    const { receive, reader } = await receiving()
    expect(await receive(posted('a', 7))).toMatchObject({ accepted: 1, duplicates: 0, updated: 0 })
    expect(await reader.read(state)).toEqual({
      number: 1,
      ratings: { 'Customer survey, 2026-11-20': [7] },
    })
  })

  it('stores into the survey that is named, whatever its case, and makes a new one', async () => {
    const { receive, reader } = await receiving()
    const named = (id: string, survey: string) => ({ ...posted(id), survey })
    await receive([named('a', 'Support'), named('b', 'SUPPORT '), named('c', 'Shop')])
    const { ratings } = await reader.read(state)
    expect(ratings).toEqual({ 'Support, 2026-11-20': [9, 9], 'Shop, 2026-11-20': [9] })
  })

  it('stores into the survey of the source what names none, and counts what is new', async () => {
    const { receive, reader, writer } = await receiving()
    await writer.write(async (connection) => {
      const { id } = await createSurvey(connection, 'Calls', 'transactional')
      await changeSource(connection, 1, { survey: id })
    })
    await receive([posted('a', 3), { ...posted('b'), survey: 'Shop' }])
    await receive([posted('a', 4), posted('c')])
    const { ratings } = await reader.read(state)
    expect(ratings).toEqual({ 'Calls, 2026-11-20': [4, 9], 'Shop, 2026-11-20': [9] })
    expect(await reader.read(listSources)).toMatchObject([{ accepted: 3, survey: 'Calls' }])
  })

  it('stays with the survey that its first answer has made, whichever is shown first', async () => {
    const { receive, reader, writer } = await receiving()
    await receive(posted('a', 3))
    await receive({ ...posted('b'), survey: 'Shop' })
    expect(await writer.write((connection) => moveSurvey(connection, 2, 'first'))).toBe(true)
    await receive(posted('c', 4))
    const { ratings } = await reader.read(state)
    expect(ratings).toEqual({ 'Shop, 2026-11-20': [9], 'Customer survey, 2026-11-20': [3, 4] })
  })

  it('takes the same id for the same response: unchanged a duplicate, changed an update', async () => {
    const { receive, reader } = await receiving()
    await receive([posted('a', 3), posted('b')])
    expect(await receive([posted('a', 3), posted('b', 10), posted('c')])).toMatchObject({
      accepted: 1,
      duplicates: 1,
      updated: 1,
    })
    const { ratings } = await reader.read(state)
    expect(ratings).toEqual({ 'Customer survey, 2026-11-20': [3, 9, 10] })
  })

  it('counts a change only when there is one', async () => {
    const { receive, reader } = await receiving()
    await receive(posted('a'))
    await receive(posted('a'))
    await receive([])
    expect((await reader.read(state)).number).toBe(1)
  })

  it('puts an answer on its day in the company’s time zone', async () => {
    const { receive, reader, writer } = await receiving()
    await writer.write((connection) => changeSettings(connection, { timeZone: 'Pacific/Auckland' }))
    await receive({ ...posted('a'), answeredAt: '2026-11-19T11:30:00Z' })
    const { ratings } = await reader.read(state)
    expect(Object.keys(ratings)).toEqual(['Customer survey, 2026-11-20'])
  })

  it('puts it on its day in the time zone of the survey that it names', async () => {
    const { receive, reader, writer } = await receiving()
    await writer.write(async (connection) => {
      await createSurvey(connection, 'Chats', 'transactional')
      const minimums = { group: null, comments: null, headline: null }
      const own = { timeZone: 'Pacific/Auckland', window: null, minimums }
      await changeSurvey(connection, 1, { name: 'Talks', kind: 'transactional', ...own })
      await createSurvey(connection, 'Calls', 'transactional')
    })
    const late = { answeredAt: '2026-11-19T11:30:00Z' }
    await receive([
      { ...posted('a'), ...late, survey: 'chats' },
      { ...posted('b'), ...late, survey: ' Talks ' },
      { ...posted('c'), ...late, survey: 'Calls' },
      { ...posted('d'), ...late },
    ])
    const { ratings } = await reader.read(state)
    expect(ratings).toEqual({ 'Talks, 2026-11-20': [9, 9, 9], 'Calls, 2026-11-19': [9] })
  })

  it('notes when the source has last posted', async () => {
    const { receive, reader } = await receiving()
    const lastUse = ({ tables }: Connection) =>
      tables.selectFrom('sources').select('last_used_at').executeTakeFirstOrThrow()
    expect(await reader.read(lastUse)).toEqual({ last_used_at: null })
    await receive(posted('a'))
    expect(await reader.read(lastUse)).toEqual({ last_used_at: NOW })
  })

  it('stores nothing of the id, and comments masked and undecided', async () => {
    const { receive, reader } = await receiving()
    await receive({ ...posted('kim-4711'), comment: CALL_ME })
    const comments = await reader.read(({ tables }) =>
      tables.selectFrom('comments').select(['text', 'decision']).execute(),
    )
    expect(comments).toEqual([
      { text: 'When it is ready please call me on [phone]', decision: 'undecided' },
    ])
    const everything = await reader.read(({ tables }) =>
      tables.selectFrom('responses').selectAll().execute(),
    )
    expect(JSON.stringify(everything)).not.toContain('4711')
  })

  it('stores all of a delivery or nothing', async () => {
    const { receive, reader, writer } = await receiving()
    writer.database.exec(
      `CREATE TEMP TRIGGER fail BEFORE INSERT ON responses WHEN new.rating = 4
        BEGIN SELECT raise(ABORT, 'the disk is full'); END`,
    )
    await expect(receive([posted('a'), posted('b', 4)])).rejects.toThrow('the disk is full')
    expect(await reader.read(state)).toEqual({ number: 0, ratings: {} })
    expect(await receive(posted('a'))).toMatchObject({ accepted: 1 })
  })
})
