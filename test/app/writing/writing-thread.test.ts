import Sqlite from 'better-sqlite3'
import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startWriting, type Writing } from '#app/writing/writing-thread.ts'
import { newestMigration } from '#db/migrate.ts'
import { Refusal } from '#nps/refusal.ts'
import { openReader, type Reader } from '#store/engines/sqlite.ts'
import { freshFolder } from '#test/support/database.ts'
import { NOW } from '#test/support/results.ts'
import { batch, opening } from './opening.ts'

async function thread(): Promise<{ writing: Writing; reader: Reader; databaseFile: string }> {
  const databaseFile = join(freshFolder(), 'data/nps.sqlite')
  const writing = await startWriting({ databaseFile, secret: 'a secret' })
  const reader = openReader(databaseFile)
  onTestFinished(async () => {
    reader.close()
    await writing.close()
  })
  return { writing, reader, databaseFile }
}

function countResponses(reader: Reader): Promise<number> {
  return reader.read(({ prepare }) =>
    Promise.resolve(prepare('SELECT count(*) FROM responses').pluck().get() as number),
  )
}

const source = { name: 'Shop', keyHash: new Uint8Array(32).fill(9), now: NOW }

const posts = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `${name} ${index}`,
    rating: 8,
    answeredAt: NOW,
  }))

describe('startWriting(data)', () => {
  it('makes and migrates the database before it is ready', async () => {
    const { databaseFile } = await thread()
    const database = new Sqlite(databaseFile, { readonly: true })
    onTestFinished(() => void database.close())
    expect(database.pragma('user_version', { simple: true })).toBe(newestMigration())
  })

  it('fails, with the reason, when the database is newer than the program', async () => {
    const databaseFile = join(freshFolder(), 'nps.sqlite')
    const database = new Sqlite(databaseFile)
    database.pragma('user_version = 9999')
    database.close()
    await expect(startWriting({ databaseFile, secret: 'a secret' })).rejects.toThrow(
      'The database has migration 9999',
    )
  })

  it('fails when the database cannot be opened', async () => {
    const databaseFile = join(freshFolder(), 'a-folder')
    mkdirSync(databaseFile)
    await expect(startWriting({ databaseFile, secret: 'a secret' })).rejects.toThrow(/open/)
  })
})

describe('an import in another thread', () => {
  it('is stored as it would be in this one', async () => {
    const { writing, reader } = await thread()
    const { importId, survey } = await writing.openImport(opening({ survey: 'Spring' }))
    expect(survey).toEqual({ id: 1, name: 'Spring', isNew: true })
    const rejected = [{ line: 3, reason: 'no rating' }]
    const part = batch(['a', 'b'], { comment: 'Good' })
    await writing.addToImport({ importId, batch: part, rejected, rows: 3 })
    expect(await writing.closeImport({ importId, keep: true })).toMatchObject({
      added: 2,
      comments: 2,
    })
    expect(await countResponses(reader)).toBe(2)
  })

  it('takes the memory of a part with it instead of copying it', async () => {
    const { writing } = await thread()
    const { importId } = await writing.openImport(opening())
    const part = batch(['a', 'b'])
    expect(part.keys.byteLength).toBe(32)
    await writing.addToImport({ importId, batch: part, rejected: [], rows: 2 })
    expect(part.keys.byteLength).toBe(0)
    await writing.closeImport({ importId, keep: false })
  })

  it('that is refused here is a Refusal there', async () => {
    const { writing } = await thread()
    const { importId } = await writing.openImport(opening({ givenDay: '2026-11-01' }))
    await writing.closeImport({ importId, keep: true })
    const refused = await writing
      .openImport(opening({ givenDay: '2026-11-02' }))
      .catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(Refusal)
    expect(refused).toMatchObject({
      code: 'imported-before',
      message: expect.stringContaining('2026-11-01') as string,
      hint: expect.stringContaining('--undo 1') as string,
    })
  })

  it('that is refused is still about its field', async () => {
    const { writing } = await thread()
    const source = (name: string, survey: string | null) =>
      writing.createSource({ name, survey, keyHash: randomBytes(32), now: NOW })
    await source('A', 'Shop')
    await source('B', 'Calls')
    await expect(source('C', null)).rejects.toMatchObject({ field: 'survey' })
  })

  it('that fails is an error, not a Refusal, and the thread goes on', async () => {
    const { writing } = await thread()
    const failed = await writing
      .closeImport({ importId: 5, keep: true })
      .catch((error: unknown) => error)
    expect(failed).not.toBeInstanceOf(Refusal)
    expect(failed).toMatchObject({
      message: expect.stringContaining('Import 5 is not open.') as string,
    })
    expect(await writing.createSource(source)).toMatchObject({ name: 'Shop' })
  })
})

describe('calls to the writing thread', () => {
  it('get each its own answer, however many are under way', async () => {
    const { writing, reader } = await thread()
    await writing.createSource(source)
    const answers = await Promise.all(
      [1, 5, 2, 4, 3].map((count) =>
        writing.receive({ sourceId: 1, body: posts(`of ${count}`, count), now: NOW }),
      ),
    )
    expect(answers.map(({ accepted }) => accepted)).toEqual([1, 5, 2, 4, 3])
    expect(await countResponses(reader)).toBe(15)
  })
})

describe('Writing.close()', () => {
  it('waits for what is under way', async () => {
    const { writing, reader } = await thread()
    await writing.createSource(source)
    const received = writing.receive({ sourceId: 1, body: posts('a', 1_000), now: NOW })
    await writing.close()
    expect(await received).toMatchObject({ accepted: 1_000 })
    expect(await countResponses(reader)).toBe(1_000)
  })

  it('waits for an import that is open to be closed', async () => {
    const { writing, reader } = await thread()
    const { importId } = await writing.openImport(opening())
    const closing = writing.close()
    await writing.addToImport({ importId, batch: batch(['a']), rejected: [], rows: 1 })
    await writing.closeImport({ importId, keep: true })
    await closing
    expect(await countResponses(reader)).toBe(1)
  })

  it('may be called again, and leaves nobody waiting who calls too late', async () => {
    const { writing } = await thread()
    await writing.close()
    await writing.close()
    await expect(writing.createSource(source)).rejects.toThrow('The writing thread has ended.')
  })
})
