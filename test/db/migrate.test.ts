import { readFileSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { migrate, migrationOf, newestMigration } from '#db/migrate.ts'
import { currentSchema } from '#db/write-schema.ts'

describe('migrate(database)', () => {
  it('brings an empty database to the newest migration, and does nothing the second time', () => {
    const database = new Sqlite(':memory:')
    expect(migrate(database)).toBeGreaterThan(0)
    expect(migrationOf(database)).toBe(newestMigration())
    expect(migrate(database)).toBe(0)
  })

  it('refuses a database that a newer version has used, and says so', () => {
    const database = new Sqlite(':memory:')
    database.pragma('user_version = 9999')
    expect(() => migrate(database)).toThrow(/newer version/)
  })
})

describe('migration 0003', () => {
  it('leaves the sources that are there as they are, and counts what they have brought', () => {
    const database = new Sqlite(':memory:')
    const first = new URL('../../db/migrations/0001-results.sql', import.meta.url)
    database.exec(readFileSync(first, 'utf8'))
    database.pragma('user_version = 1')
    database.exec(
      `INSERT INTO surveys (id, slug, name, kind, position) VALUES (1, 's', 'S', 'relationship', 0);
       INSERT INTO sources (id, name, key_hash, created_at) VALUES
         (1, 'Shop', zeroblob(32), '2026-11-20'), (2, 'Idle', randomblob(32), '2026-11-20');
       INSERT INTO responses (key, survey_id, rating, day, source_id) VALUES
         (randomblob(16), 1, 9, '2026-11-20', 1), (randomblob(16), 1, 2, '2026-11-20', 1);`,
    )
    migrate(database)
    const sources = database.prepare('SELECT name, kind, slug, accepted FROM sources').all()
    expect(sources).toEqual([
      { name: 'Shop', kind: 'api', slug: null, accepted: 2 },
      { name: 'Idle', kind: 'api', slug: null, accepted: 0 },
    ])
  })
})

describe('db/schema.sql', () => {
  it('is what the migrations add up to; npm run schema writes it', () => {
    const written = readFileSync(new URL('../../db/schema.sql', import.meta.url), 'utf8')
    expect(written).toBe(currentSchema())
  })
})
