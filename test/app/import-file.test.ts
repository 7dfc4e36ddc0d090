import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importFile, tryFile, type ImportRequest } from '#app/import-file.ts'
import { Refusal } from '#nps/refusal.ts'
import { dailyRatings } from '#store/daily-ratings.ts'
import type { Connection } from '#store/engines/sqlite.ts'
import { listSurveys } from '#store/surveys.ts'
import { freshFolder } from '#test/support/database.ts'
import { NOW } from '#test/support/results.ts'
import { SECRET, writingInThisThread } from '#test/support/writing.ts'

const RESULTS = `Response ID,Rating,Date,Comment,Area
r-4711,10,2026-11-20,When my order is ready please call Kim at home on 070-123 45 67,North
r-4712,8,2026-11-19,,South
r-4713,3,2026-11-20,Too slow,North
r-4714,11,2026-11-20,Off the scale,North

r-4715,0,2026-11-18,,South
`

function request(text: string, changes: Partial<ImportRequest> = {}): ImportRequest {
  const path = join(freshFolder(), 'results.csv')
  writeFileSync(path, text)
  return {
    path,
    survey: null,
    choices: { columns: {}, dateOrder: null, timeZone: 'UTC', day: null, today: '2026-11-21' },
    now: NOW,
    ...changes,
  }
}

async function stored(connection: Connection) {
  const { tables } = connection
  return {
    surveys: (await listSurveys(connection)).map(({ name }) => name),
    days: await dailyRatings(connection, { survey: 1 }),
    comments: await tables.selectFrom('comments').select(['text', 'decision']).execute(),
    imports: await tables.selectFrom('imports').select(['file_name', 'row_count']).execute(),
  }
}

const OPTIONS = { secret: SECRET }

const NOTHING = { surveys: [], days: [], comments: [], imports: [] }

describe('importFile(writing, request)', () => {
  it('stores the answers and reports what became of every row', async () => {
    const { writing, reader } = writingInThisThread()
    expect(await importFile(writing, request(RESULTS), OPTIONS)).toMatchObject({
      importId: 1,
      survey: { name: 'Customer survey', isNew: true },
      file: 'results.csv',
      rows: 5,
      comments: 3,
      outcome: { added: 4, updated: 0, duplicates: 0, comments: 2 },
      rejectedCount: 1,
      rejected: [{ line: 5, reason: '11 is not a rating from 0 to 10' }],
      tally: { promoters: 1, passives: 1, detractors: 2 },
      nps: -25,
      from: '2026-11-18',
      to: '2026-11-20',
      columns: { rating: 'Rating', date: 'Date', comment: 'Comment' },
    })
    const { days, imports } = await reader.read(stored)
    expect(days.map(({ day }) => day)).toEqual(['2026-11-18', '2026-11-19', '2026-11-20'])
    expect(imports).toEqual([{ file_name: 'results.csv', row_count: 5 }])
  })

  it('leaves on the disk no number to call and no id of a response', async () => {
    const { writing, reader, writer, file } = writingInThisThread()
    await importFile(writing, request(RESULTS), OPTIONS)
    const { comments } = await reader.read(stored)
    expect(comments).toEqual([
      {
        text: 'When my order is ready please call [name] at home on [number]',
        decision: 'undecided',
      },
      { text: 'Too slow', decision: 'undecided' },
    ])
    writer.database.pragma('wal_checkpoint')
    const bytes = Buffer.concat([readFileSync(file), readFileSync(`${file}-wal`)]).toString(
      'latin1',
    )
    expect(bytes).toContain('Too slow')
    for (const trace of ['070-123', 'r-4711', 'r-4715', 'Off the scale'])
      expect(bytes, trace).not.toContain(trace)
  })

  it('changes nothing when the same file comes again', async () => {
    const { writing, reader } = writingInThisThread()
    const { tally } = await importFile(writing, request(RESULTS), OPTIONS)
    const { surveys, days, comments } = await reader.read(stored)
    const again = await importFile(writing, request(RESULTS), OPTIONS)
    expect(again).toMatchObject({
      outcome: { added: 0, updated: 0, duplicates: 4 },
      tally,
      nps: -25,
    })
    expect(await reader.read(stored)).toMatchObject({ surveys, days, comments })
  })

  it('imports into the survey that is named', async () => {
    const { writing, reader } = writingInThisThread()
    await importFile(writing, request(RESULTS, { survey: 'Spring' }), OPTIONS)
    await importFile(writing, request(RESULTS, { survey: 'SPRING' }), OPTIONS)
    expect((await reader.read(stored)).surveys).toEqual(['Spring'])
  })

  it.each([
    ['a file that is not there', request.bind(null, ''), { path: '/nowhere/results.csv' }],
    ['a file without a rating', request.bind(null, 'Name,Town\nKim,Oslo\nAlex,Bergen\n'), {}],
    ['a file whose rows are all refused', request.bind(null, 'Rating,Date\n11,2026-11-20\n'), {}],
    ['a survey name of 201 characters', request.bind(null, RESULTS), { survey: 'x'.repeat(201) }],
  ])('refuses %s, stores nothing and lets the next one in', async (_, make, changes) => {
    const { writing, reader } = writingInThisThread()
    const importing = importFile(writing, make(changes), OPTIONS)
    await expect(importing).rejects.toBeInstanceOf(Refusal)
    expect(await reader.read(stored)).toEqual(NOTHING)
    expect(await importFile(writing, request(RESULTS), OPTIONS)).toMatchObject({
      outcome: { added: 4 },
    })
  })

  it('takes all back when storing fails half way', async () => {
    const { writing, reader, writer } = writingInThisThread()
    writer.database.exec(
      `CREATE TEMP TRIGGER fail BEFORE INSERT ON responses WHEN new.rating = 0
        BEGIN SELECT raise(ABORT, 'the disk is full'); END`,
    )
    await expect(importFile(writing, request(RESULTS), OPTIONS)).rejects.toThrow('the disk is full')
    expect(await reader.read(stored)).toEqual(NOTHING)
  })

  it('lets the next one in when it could not be sent to its end', async () => {
    const { writing, reader } = writingInThisThread()
    const broken = { ...writing, addToImport: () => Promise.reject(new Error('lost on the way')) }
    await expect(importFile(broken, request(RESULTS), OPTIONS)).rejects.toThrow('lost on the way')
    expect(await reader.read(stored)).toEqual(NOTHING)
    expect(await importFile(writing, request(RESULTS), OPTIONS)).toMatchObject({
      outcome: { added: 4 },
    })
  })
})

describe('tryFile(databaseFile, request)', () => {
  it('reports what the import then does, and changes nothing', async () => {
    const { writing, reader, file } = writingInThisThread()
    const spring = request(RESULTS, { survey: 'Spring' })
    const { report, before, after } = await tryFile(file, spring, OPTIONS)
    expect(before.score).toMatchObject({ withheld: true, reason: 'no answers' })
    expect(after.score).toMatchObject({ withheld: true, reason: 'too few answers' })
    expect(await reader.read(stored)).toEqual(NOTHING)
    expect(await importFile(writing, spring, OPTIONS)).toEqual(report)
  })

  it('keeps nobody from writing meanwhile', async () => {
    const { writing, file } = writingInThisThread()
    const source = { name: 'Shop', keyHash: new Uint8Array(32), now: NOW }
    const answered = Promise.withResolvers<unknown>()
    const onPart = () => answered.resolve(writing.createSource(source))
    await tryFile(file, request(RESULTS), { ...OPTIONS, onPart })
    expect(await answered.promise).toMatchObject({ name: 'Shop' })
  })

  it('keeps a thousand refused rows, and counts all', async () => {
    const { file } = writingInThisThread()
    const refused = Array.from({ length: 1_500 }, (_, row) => `q-${row},9,`)
    const text = ['Response ID,Rating,Date', 'q,9,2026-11-20', ...refused].join('\n')
    const { report } = await tryFile(file, request(text), OPTIONS)
    expect(report).toMatchObject({ rejectedCount: 1_500 })
    expect(report.rejected).toHaveLength(1_000)
  })

  it('ends when it is aborted', async () => {
    const { file } = writingInThisThread()
    const options = { ...OPTIONS, signal: AbortSignal.abort(new Error('Enough.')) }
    await expect(tryFile(file, request(RESULTS), options)).rejects.toThrow('Enough.')
  })
})
