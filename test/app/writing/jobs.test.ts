import { describe, expect, it, vi } from 'vitest'
import { maskingHere, type Masking } from '#app/masking/masking.ts'
import { Jobs } from '#app/writing/jobs.ts'
import type { Connection } from '#store/engines/sqlite.ts'
import { createSource } from '#store/sources.ts'
import { freshDatabase } from '#test/support/database.ts'
import { NOW, ratedOnly, times } from '#test/support/results.ts'
import { batch, opening } from './opening.ts'

function jobs(masking: Masking = maskingHere()) {
  const database = freshDatabase()
  return {
    ...database,
    jobs: new Jobs({ writer: database.writer, secret: 'a secret', masking }),
  }
}

/** How many rows there are in every table, and the number of changes. */
async function state({ tables, prepare }: Connection) {
  const names = prepare(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'goals'",
  ).pluck()
  const rows = Object.fromEntries(
    (names.all() as string[]).map((name) => [
      name,
      prepare(`SELECT count(*) FROM "${name}"`).pluck().get(),
    ]),
  )
  const { number } = await tables.selectFrom('changes').select('number').executeTakeFirstOrThrow()
  return { ...rows, changes: number }
}

describe('answers of one source', () => {
  it('count in the order of their coming, though words take longer', async () => {
    const here = maskingHere()
    const begun = Promise.withResolvers<undefined>()
    const {
      jobs: all,
      reader,
      writer,
    } = jobs({
      ...here,
      mask: async (task) => {
        await begun.promise
        return here.mask(task)
      },
    })
    await writer.write((connection) =>
      createSource(connection, { name: 'API', keyHash: new Uint8Array(32), now: NOW }),
    )
    const answer = { id: 'r-1', answeredAt: '2026-11-20T10:00:00Z' }
    const deliver = (body: object) => all.receive({ sourceId: 1, body, now: NOW })
    const first = deliver({ ...answer, rating: 3, comment: 'It was late and nobody said why' })
    const second = deliver({ ...answer, rating: 9 })
    begun.resolve(undefined)
    expect([await first, await second]).toMatchObject([{ accepted: 1 }, { updated: 1 }])
    const counting = await reader.read(async ({ prepare }) =>
      prepare('SELECT rating FROM responses WHERE superseded = 0').pluck().all(),
    )
    expect(counting).toEqual([9])
  })
})

describe('an import', () => {
  it('is stored part by part, and its report adds them up', async () => {
    const { jobs: all, reader } = jobs()
    const { importId, survey } = await all.openImport(opening({ survey: 'Spring' }))
    expect(survey).toEqual({ id: 1, name: 'Spring', isNew: true })
    await all.addToImport({ importId, batch: batch(['a', 'b']), rejected: [], rows: 2 })
    const rejected = [{ line: 4, reason: 'no rating' }]
    await all.addToImport({
      importId,
      batch: batch(['b', 'c'], { comment: 'Good' }),
      rejected,
      rows: 3,
    })
    expect(await all.closeImport({ importId, keep: true })).toEqual({
      added: 3,
      updated: 1,
      duplicates: 0,
      comments: 2,
      putOff: 0,
      ratings: ratedOnly(0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0),
    })
    const { imports, rows } = await reader.read(async ({ tables }) => ({
      imports: await tables.selectFrom('imports').selectAll().execute(),
      rows: await tables.selectFrom('rejected_rows').selectAll().execute(),
    }))
    expect(imports).toMatchObject([
      { file_name: 'a.csv', row_count: 5, added: 3, updated: 1, comment_count: 2, created_at: NOW },
    ])
    expect(rows).toEqual([{ import_id: importId, line: 4, reason: 'no rating', value: null }])
  })

  it('is not seen before it is closed', async () => {
    const { jobs: all, reader } = jobs()
    const before = await reader.read(state)
    const { importId } = await all.openImport(opening())
    await all.addToImport({ importId, batch: batch(['a']), rejected: [], rows: 1 })
    expect(await reader.read(state)).toEqual(before)
    await all.closeImport({ importId, keep: true })
    expect(await reader.read(state)).toMatchObject({ responses: 1, imports: 1, changes: 1 })
  })

  it('that is not kept leaves nothing, and says what would have become of it', async () => {
    const { jobs: all, reader } = jobs()
    const before = await reader.read(state)
    const { importId } = await all.openImport(opening({ survey: 'Spring' }))
    const segments = { Region: 'North' }
    const rejected = [{ line: 9, reason: 'no rating' }]
    const part = batch(['a', 'b'], { segments, touchpoint: 'Shop', comment: 'Good' })
    await all.addToImport({ importId, batch: part, rejected, rows: 3 })
    const outcome = await all.closeImport({ importId, keep: false })
    expect(outcome).toMatchObject({ added: 2, comments: 2 })
    expect(await reader.read(state)).toEqual(before)
  })

  it('waits for the one before it', async () => {
    const { jobs: all, reader } = jobs()
    const first = await all.openImport(opening({ fingerprint: new Uint8Array(32).fill(1) }))
    const opened = vi.fn()
    const second = all.openImport(opening({ fingerprint: new Uint8Array(32).fill(2) }))
    void second.then(opened)
    await all.addToImport({ ...first, batch: batch(['a', 'b']), rejected: [], rows: 2 })
    expect(opened).not.toHaveBeenCalled()
    await all.closeImport({ ...first, keep: true })
    const { importId } = await second
    expect(importId).toBe(first.importId + 1)
    await all.addToImport({ importId, batch: batch(['b', 'c']), rejected: [], rows: 2 })
    expect(await all.closeImport({ importId, keep: true })).toMatchObject({
      added: 1,
      duplicates: 1,
    })
    expect(await reader.read(state)).toMatchObject({ responses: 3, imports: 2, changes: 2 })
  })

  it('lets the next one have its turn when it is not kept', async () => {
    const { jobs: all, reader } = jobs()
    const first = await all.openImport(opening())
    const second = all.openImport(opening())
    await all.closeImport({ ...first, keep: false })
    const { importId } = await second
    await all.addToImport({ importId, batch: batch(['a']), rejected: [], rows: 1 })
    await all.closeImport({ importId, keep: true })
    expect(await reader.read(state)).toMatchObject({ responses: 1, imports: 1 })
  })

  it('of which a part fails is not kept, even if somebody wants to keep it', async () => {
    const { jobs: all, reader, writer } = jobs()
    const before = await reader.read(state)
    writer.database.exec(
      `CREATE TEMP TRIGGER fail BEFORE INSERT ON responses WHEN new.rating = 4
        BEGIN SELECT raise(ABORT, 'the disk is full'); END`,
    )
    const { importId } = await all.openImport(opening())
    const bad = batch(['b'], { rating: 4 })
    const good = { importId, batch: batch(['a']), rejected: [], rows: 1 }
    await all.addToImport(good)
    await expect(all.addToImport({ ...good, batch: bad })).rejects.toThrow('the disk is full')
    await expect(all.addToImport(good)).rejects.toThrow('the disk is full')
    await expect(all.closeImport({ importId, keep: true })).rejects.toThrow('the disk is full')
    expect(await reader.read(state)).toEqual(before)
    expect(await all.openImport(opening())).toMatchObject({ importId })
  })

  it('that is not open cannot be added to or closed', async () => {
    const { jobs: all } = jobs()
    const part = { importId: 3, batch: batch([]), rejected: [], rows: 0 }
    expect(() => all.addToImport(part)).toThrow('Import 3 is not open.')
    expect(() => all.closeImport({ importId: 3, keep: true })).toThrow('Import 3 is not open.')
  })

  it('that changes no figure does not count as a change', async () => {
    const { jobs: all, reader } = jobs()
    for (const changes of [1, 1]) {
      const { importId } = await all.openImport(opening())
      await all.addToImport({ importId, batch: batch(['a']), rejected: [], rows: 1 })
      await all.closeImport({ importId, keep: true })
      expect(await reader.read(state)).toMatchObject({ changes })
    }
  })
})

describe('the same file with another day for its answers', () => {
  async function importedOn(day: '2026-11-01' | null) {
    const started = jobs()
    const { importId } = await started.jobs.openImport(opening({ givenDay: day }))
    await started.jobs.closeImport({ importId, keep: true })
    return started
  }

  it('is refused, because it would count every answer twice', async () => {
    const { jobs: all, reader } = await importedOn('2026-11-01')
    const before = await reader.read(state)
    await expect(all.openImport(opening({ givenDay: '2026-11-02' }))).rejects.toMatchObject({
      name: 'Refusal',
      code: 'imported-before',
      message: expect.stringContaining('import 1, with 2026-11-01') as string,
      hint: expect.stringContaining('--undo 1') as string,
    })
    expect(await reader.read(state)).toEqual(before)
  })

  it('is taken once the first import is undone, or with the same day', async () => {
    const { jobs: all } = await importedOn('2026-11-01')
    const again = await all.openImport(opening({ givenDay: '2026-11-01' }))
    await all.closeImport({ ...again, keep: true })
    for (const { importId } of [{ importId: 1 }, again])
      expect(await all.undoImport({ importId, now: NOW })).toBe(true)
    expect(await all.openImport(opening({ givenDay: '2026-11-02' }))).toMatchObject({ importId: 3 })
  })

  it('is another matter in another survey', async () => {
    const { jobs: all } = await importedOn(null)
    const other = opening({ survey: 'Another', givenDay: '2026-11-02' })
    expect(await all.openImport(other)).toMatchObject({ survey: { name: 'Another' } })
  })

  it('does not keep the next import from its turn when it is refused', async () => {
    const { jobs: all } = await importedOn(null)
    await expect(all.openImport(opening({ givenDay: '2026-11-02' }))).rejects.toThrow()
    expect(await all.openImport(opening())).toMatchObject({ importId: 2 })
  })
})

describe('Jobs.undoImport and Jobs.redoImport', () => {
  it('say whether there was something to do, and count a change only then', async () => {
    const { jobs: all, reader } = jobs()
    const { importId } = await all.openImport(opening())
    await all.addToImport({ importId, batch: batch(['a']), rejected: [], rows: 1 })
    await all.closeImport({ importId, keep: true })
    const now = NOW
    const changes = async () => (await reader.read(state)).changes
    expect(await all.redoImport({ importId })).toBe(false)
    expect(await changes()).toBe(1)
    expect(await all.undoImport({ importId, now })).toBe(true)
    expect(await all.undoImport({ importId, now })).toBe(false)
    expect(await changes()).toBe(2)
    expect(await reader.read(state)).toMatchObject({ daily_ratings: 0 })
    expect(await all.redoImport({ importId })).toBe(true)
    expect(await changes()).toBe(3)
    expect(await reader.read(state)).toMatchObject({ daily_ratings: 1 })
  })
})

describe('Jobs.changeSurvey({ id, change })', () => {
  it('leaves what comes with the former name where it was, and counts a change', async () => {
    const { jobs: all, reader } = jobs()
    const first = await all.openImport(opening({ survey: 'Spring' }))
    await all.closeImport({ ...first, keep: true })
    const before = (await reader.read(state)).changes
    const minimums = { group: null, comments: null, headline: null }
    const own = { timeZone: null, window: null, minimums }
    const change = { name: 'Summer', kind: 'relationship', ...own } as const
    expect(await all.changeSurvey({ id: 1, change })).toBe('done')
    expect((await reader.read(state)).changes).toBe(before + 1)
    expect(await all.changeSurvey({ id: 7, change })).toBe('gone')
    expect((await reader.read(state)).changes).toBe(before + 1)
    const { survey } = await all.openImport(opening({ survey: 'SPRING' }))
    expect(survey).toEqual({ id: 1, name: 'Summer', isNew: false })
  })
})

describe('Jobs.createSource(source)', () => {
  it('adds a source once, whatever the case of its name', async () => {
    const { jobs: all } = jobs()
    const source = (name: string, key: number) => ({
      name,
      keyHash: new Uint8Array(32).fill(key),
      now: NOW,
    })
    expect(await all.createSource(source('Shop', 1))).toEqual({ id: 1, name: 'Shop' })
    expect(await all.createSource(source('SHOP', 2))).toBeNull()
  })
})

describe('Jobs.receive(delivery)', () => {
  it('has its turn between imports', async () => {
    const { jobs: all, reader } = jobs()
    await all.createSource({ name: 'Shop', keyHash: new Uint8Array(32), now: NOW })
    const { importId } = await all.openImport(opening())
    const body = times(2).map((_, index) => ({ id: `p${index}`, rating: 9, answeredAt: NOW }))
    const received = all.receive({ sourceId: 1, body, now: NOW })
    await all.addToImport({ importId, batch: batch(['a']), rejected: [], rows: 1 })
    await all.closeImport({ importId, keep: true })
    expect(await received).toMatchObject({ accepted: 2 })
    expect(await reader.read(state)).toMatchObject({ responses: 3, changes: 2 })
  })
})
