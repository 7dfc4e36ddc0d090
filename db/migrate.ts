import type { Database } from 'better-sqlite3'
import { readdirSync, readFileSync } from 'node:fs'

/** The migrations of the results database. */
const RESULTS = new URL('./migrations/', import.meta.url)

/** The migrations of the database of people, sessions and deeds. */
export const PEOPLE = new URL('./people-migrations/', import.meta.url)

/** One numbered file of a folder of migrations. */
interface Migration {
  readonly number: number
  readonly name: string
  readonly sql: string
}

/**
 * Brings a database up to the newest migration, each in a transaction of its own, and returns how
 * many were applied. Forward only. Safe when several processes start at once.
 *
 * Throws when the database is newer than this program.
 */
export function migrate(database: Database, folder: URL = RESULTS): number {
  const migrations = listMigrations(folder)
  refuseNewer(database, migrations)
  let applied = 0
  for (const migration of migrations) if (apply(database, migration)) applied += 1
  return applied
}

/** The number of the newest migration that this program knows. */
export function newestMigration(folder: URL = RESULTS): number {
  return listMigrations(folder).at(-1)?.number ?? 0
}

/** The number of the last migration that a database has seen; 0 for an empty one. */
export function migrationOf(database: Database): number {
  return Number(database.pragma('user_version', { simple: true }))
}

function apply(database: Database, migration: Migration): boolean {
  const step = database.transaction(() => {
    if (migrationOf(database) >= migration.number) return false
    database.exec(migration.sql)
    database.pragma(`user_version = ${migration.number}`)
    return true
  })
  return step.immediate()
}

function refuseNewer(database: Database, migrations: readonly Migration[]): void {
  const known = migrations.at(-1)?.number ?? 0
  const found = migrationOf(database)
  if (found > known)
    throw new Error(
      `The database has migration ${found}, but this version of NPS Wall knows only ${known}: ` +
        'it was used by a newer version. Start that version, or restore a backup made before it.',
    )
}

function listMigrations(folder: URL): Migration[] {
  return readdirSync(folder)
    .filter((name) => /^\d{4}-.*\.sql$/.test(name))
    .sort()
    .map((name) => ({
      number: Number(name.slice(0, 4)),
      name,
      sql: readFileSync(new URL(name, folder), 'utf8'),
    }))
}
