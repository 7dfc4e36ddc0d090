import { describe, expect, it } from 'vitest'
import { createSource, findSource } from '#store/sources.ts'
import { freshDatabase } from '#test/support/database.ts'
import { NOW } from '#test/support/results.ts'

const KEY = new Uint8Array(32).fill(1)
const OTHER_KEY = new Uint8Array(32).fill(2)

async function databaseWithSource() {
  const database = freshDatabase()
  const created = await database.writer.write((connection) =>
    createSource(connection, { name: 'Shop', keyHash: KEY, now: NOW }),
  )
  const find = (key: Uint8Array) =>
    database.reader.read((connection) => findSource(connection, key))
  return { ...database, created, find }
}

describe('createSource(connection, source)', () => {
  it('gives back the source', async () => {
    expect((await databaseWithSource()).created).toEqual({ id: 1, name: 'Shop' })
  })

  it('is null when the name is taken, whatever its case, and the first key stays good', async () => {
    const { writer, find } = await databaseWithSource()
    const again = writer.write((connection) =>
      createSource(connection, { name: 'SHOP', keyHash: OTHER_KEY, now: NOW }),
    )
    expect(await again).toBeNull()
    expect(await find(KEY)).toEqual({ id: 1, name: 'Shop' })
    expect(await find(OTHER_KEY)).toBeNull()
  })
})

describe('findSource(connection, keyHash)', () => {
  it('finds nothing with another key, or with none', async () => {
    const { find } = await databaseWithSource()
    expect(await find(KEY)).not.toBeNull()
    for (const key of [OTHER_KEY, KEY.slice(0, 16), new Uint8Array()])
      expect(await find(key)).toBeNull()
  })

  it('finds no source that is revoked', async () => {
    const { writer, find } = await databaseWithSource()
    await writer.write(({ tables }) =>
      tables.updateTable('sources').set({ revoked_at: NOW }).execute(),
    )
    expect(await find(KEY)).toBeNull()
  })
})
