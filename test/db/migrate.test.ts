import { readFileSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { migrate, migrationOf, newestMigration, PEOPLE } from '#db/migrate.ts'
import { currentSchema } from '#db/write-schema.ts'

describe('migrate(database)', () => {
  it('brings an empty database to the newest migration, and does nothing the second time', () => {
    const database = new Sqlite(':memory:')
    expect(migrate(database)).toBe(newestMigration())
    expect(migrationOf(database)).toBe(newestMigration())
    expect(migrate(database)).toBe(0)
  })

  it('refuses a database that a newer version has used, and says so', () => {
    const database = new Sqlite(':memory:')
    database.pragma('user_version = 9999')
    expect(() => migrate(database)).toThrow(/newer version/)
  })
})

describe.each([
  ['schema.sql', undefined],
  ['people-schema.sql', PEOPLE],
])('db/%s', (file, folder) => {
  it('is what the migrations add up to; npm run schema writes it', () => {
    const written = readFileSync(new URL(`../../db/${file}`, import.meta.url), 'utf8')
    expect(written).toBe(currentSchema(folder))
  })
})
