import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { migrate, migrationOf, newestMigration, PEOPLE } from '#db/migrate.ts'
import { currentSchema } from '#db/write-schema.ts'
import { dailyRatings } from '#store/daily-ratings.ts'
import { openWriter } from '#store/engines/sqlite.ts'
import { redoImport, undoImport } from '#store/imports.ts'
import { freshFolder } from '#test/support/database.ts'

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

/** A database as the first migration made it, with responses of two imports and a source. */
function databaseOfFirstMigration(): Sqlite.Database {
  const database = new Sqlite(':memory:')
  database.pragma('foreign_keys = ON')
  const first = new URL('../../db/migrations/0001-results.sql', import.meta.url)
  database.exec(readFileSync(first, 'utf8'))
  database.exec(FILLED)
  database.pragma('user_version = 1')
  return database
}

const FILLED = `
  INSERT INTO surveys VALUES (1, 'customers', 'Customers', 'relationship', 0);
  INSERT INTO dimensions VALUES (1, 1, 'Region');
  INSERT INTO segments VALUES (1, 1, 'North');
  INSERT INTO sources (id, name, key_hash, created_at) VALUES (1, 'API', zeroblob(32), 'then');
  INSERT INTO imports (id, survey_id, file_name, fingerprint, created_at, undone_at,
      first_response_id, last_response_id)
    VALUES (1, 1, 'a.csv', zeroblob(32), 'then', NULL, 1, 2),
      (2, 1, 'b.csv', zeroblob(32), 'then', NULL, 3, 4);
  INSERT INTO responses (id, key, superseded, survey_id, rating, day, import_id, source_id) VALUES
    (1, x'00000000000000000000000000000001', 1, 1, 2, '2026-10-31', 1, NULL),
    (2, x'00000000000000000000000000000002', 2, 1, 2, '2026-10-31', 1, NULL),
    (3, x'00000000000000000000000000000001', 0, 1, 9, '2026-11-01', 2, NULL),
    (4, x'00000000000000000000000000000002', 0, 1, 9, '2026-11-01', 2, NULL),
    (5, x'00000000000000000000000000000003', 0, 1, 9, '2026-11-02', NULL, 1);
  INSERT INTO response_segments VALUES (3, 1), (5, 1);
  INSERT INTO daily_ratings (survey_id, day, rating_9) VALUES (1, '2026-11-01', 2), (1, '2026-11-02', 1);
  INSERT INTO daily_segment_ratings (segment_id, day, rating_9)
    VALUES (1, '2026-11-01', 1), (1, '2026-11-02', 1);
  INSERT INTO comments VALUES
    (1, '0000000000000001', 1, '2026-10', 'Good', 'hidden', NULL),
    (2, '0000000000000002', 1, '2026-10', 'Good', 'approved', 'Thanks'),
    (3, '0000000000000003', 1, '2026-11', 'Good', 'approved', NULL),
    (4, '0000000000000004', 1, '2026-11', 'Good', 'undecided', NULL),
    (5, '0000000000000005', 1, '2026-11', 'Good', 'approved', NULL);
`

describe('migration 2', () => {
  it('makes equal words of one response one comment: hidden if ever, otherwise as what counts', () => {
    const database = databaseOfFirstMigration()
    expect(migrate(database)).toBeGreaterThan(0)
    const of = `SELECT response_id, text, month, decision, note
      FROM response_comments JOIN comments ON comments.id = comment_id ORDER BY response_id`
    const hidden = { text: 'Good', month: '2026-11', decision: 'hidden', note: null }
    const undecided = { text: 'Good', month: '2026-11', decision: 'undecided', note: 'Thanks' }
    expect(database.prepare(of).all()).toEqual([
      { response_id: 1, ...hidden },
      { response_id: 2, ...undecided },
      { response_id: 3, ...hidden },
      { response_id: 4, ...undecided },
      { response_id: 5, text: 'Good', month: '2026-11', decision: 'approved', note: null },
    ])
    expect(database.prepare('SELECT count(*) FROM comments').pluck().get()).toBe(3)
    expect(database.pragma('foreign_key_check')).toEqual([])
  })

  it('leaves responses, segments and roll-ups as they are, for undo to work with', async () => {
    const file = join(freshFolder(), 'nps.sqlite')
    databaseOfFirstMigration().prepare('VACUUM INTO ?').run(file)
    const writer = openWriter(file)
    onTestFinished(() => writer.close())
    migrate(writer.database)
    const days = () => writer.write((connection) => dailyRatings(connection, { survey: 1 }))
    const segment = () => writer.write((connection) => dailyRatings(connection, { segment: 1 }))
    const [all, north] = [await days(), await segment()]
    expect([all, north]).toMatchObject([
      [{ day: '2026-11-01' }, { day: '2026-11-02' }],
      [{ day: '2026-11-01' }, { day: '2026-11-02' }],
    ])
    await writer.write((connection) => undoImport(connection, 2, 'now'))
    expect(await days()).toMatchObject([{ day: '2026-10-31' }, { day: '2026-11-02' }])
    expect(await segment()).toMatchObject([{ day: '2026-11-02' }])
    await writer.write((connection) => redoImport(connection, 2))
    expect([await days(), await segment()]).toEqual([all, north])
  })
})

describe('migration 3', () => {
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

describe('migration 8', () => {
  it('leaves a filled database as it is, and lets answers come without a rating', async () => {
    const file = join(freshFolder(), 'nps.sqlite')
    databaseOfFirstMigration().prepare('VACUUM INTO ?').run(file)
    const writer = openWriter(file)
    onTestFinished(() => writer.close())
    const { database } = writer
    const responses = 'SELECT id, hex(key), superseded, rating, day, import_id FROM responses'
    const links = 'SELECT response_id, segment_id FROM response_segments'
    const before = [responses, links].map((sql) => database.prepare(sql).all())
    migrate(database)
    expect([responses, links].map((sql) => database.prepare(sql).all())).toEqual(before)
    expect(database.pragma('foreign_key_check')).toEqual([])
    expect(database.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }])
    const again = { key: Buffer.from(`${'0'.repeat(31)}3`, 'hex'), category: 'promoter' }
    const add = `INSERT INTO responses (key, survey_id, category, day, import_id)
      VALUES (@key, 1, @category, '2026-11-03', 2)`
    expect(() => database.prepare(add).run(again)).toThrow('UNIQUE')
    expect(database.prepare(add).run({ ...again, key: Buffer.alloc(16) }).changes).toBe(1)
    expect(() => database.prepare('DELETE FROM segments').run()).toThrow('FOREIGN KEY')
    await writer.write((connection) => undoImport(connection, 2, 'now'))
    const days = await writer.write((connection) => dailyRatings(connection, { survey: 1 }))
    expect(days).toMatchObject([{ day: '2026-10-31' }, { day: '2026-11-02' }])
  })
})

describe('migration 16', () => {
  it('binds sources that followed the order of surveys to the one that leads', () => {
    const database = databaseOfFirstMigration()
    database.exec(
      `INSERT INTO surveys VALUES (2, 'empty', 'Empty', 'relationship', -1);
       INSERT INTO sources (id, name, key_hash, created_at) VALUES (2, 'Idle', randomblob(32), 'then')`,
    )
    migrate(database)
    expect(database.prepare('SELECT survey_id FROM sources').pluck().all()).toEqual([1, 1])
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

describe('migration 22', () => {
  it('finds the theme that an improvement was about; what is none is what was said', () => {
    const database = databaseOfFirstMigration()
    database.exec(`INSERT INTO improvements (title, done_on, theme) VALUES
      ('Dates', '2026-02-04', ' delivery '), ('Boxes', '2026-04-08', 'Packaging'),
      ('App', '2026-05-08', NULL), ('Bills', '2026-06-08', ' ')`)
    migrateTo(database, 21)
    database.exec(
      `INSERT INTO themes (id, slug, name, position) VALUES (3, 'delivery', 'Delivery', 0)`,
    )
    expect(migrate(database)).toBeGreaterThan(0)
    const rows = database.prepare('SELECT title, theme_id, said FROM improvements ORDER BY id')
    expect(rows.raw().all()).toEqual([
      ['Dates', 3, null],
      ['Boxes', null, 'Packaging'],
      ['App', null, null],
      ['Bills', null, null],
    ])
    database.exec('DELETE FROM themes')
    expect(database.prepare('SELECT max(theme_id) FROM improvements').pluck().get()).toBeNull()
  })
})

/** Applies the migrations up to a number, as a version of then would have. */
function migrateTo(database: Sqlite.Database, last: number): void {
  const folder = new URL('../../db/migrations/', import.meta.url)
  for (const name of readdirSync(folder).sort()) {
    const number = Number(name.slice(0, 4))
    if (number <= migrationOf(database) || number > last) continue
    database.exec(readFileSync(new URL(name, folder), 'utf8'))
    database.pragma(`user_version = ${number}`)
  }
}
