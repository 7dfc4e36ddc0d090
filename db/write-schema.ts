import Sqlite from 'better-sqlite3'
import { writeFileSync } from 'node:fs'
import { migrate, PEOPLE } from './migrate.ts'

/** `npm run schema`: writes what the migrations add up to into `db/*schema.sql`, for people to read. */
if (import.meta.main) {
  writeFileSync(new URL('./schema.sql', import.meta.url), currentSchema())
  writeFileSync(new URL('./people-schema.sql', import.meta.url), currentSchema(PEOPLE))
}

/** The schema of a database that all migrations of a folder have been applied to. */
export function currentSchema(folder?: URL): string {
  const database = new Sqlite(':memory:')
  migrate(database, folder)
  // What SQLite makes for itself nobody can make.
  const statements = database
    .prepare(
      "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT GLOB 'sqlite_*' ORDER BY rowid",
    )
    .pluck()
    .all() as string[]
  database.close()
  return `-- Made by npm run schema. Change it by adding a migration.\n\n${statements.join(';\n\n')};\n`
}
