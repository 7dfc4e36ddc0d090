import Sqlite, { type Database } from 'better-sqlite3'
import { chmodSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { PeopleConnection, PeopleTables } from '#store/people/tables.ts'
import { queue } from './queue.ts'
import { connectionOf } from './sqlite.ts'
import { patiently, transaction } from './transaction.ts'

/** The database of people, open in the main process: its writes are small, and nobody else's are in their way. */
export interface PeopleDatabase {
  /** Runs queries that all see the same state. */
  read<Answer>(queries: (connection: PeopleConnection) => Promise<Answer>): Promise<Answer>
  /** Runs a transaction: all of it or nothing, one after the other. */
  write<Answer>(changes: (connection: PeopleConnection) => Promise<Answer>): Promise<Answer>
  readonly database: Database
  close(): void
}

/** How long opening waits for another process, in milliseconds. Later nothing waits in SQLite, which would stop the program. */
const OPENING_PATIENCE = 10_000

/** Opens the file, and makes it and its folder if need be. Nobody but its owner may read it. `prepare` migrates. */
export function openPeopleDatabase(
  file: string,
  prepare: (database: Database) => void,
): PeopleDatabase {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const database = new Sqlite(file, { timeout: OPENING_PATIENCE })
  chmodSync(file, 0o600)
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
  // An address that is deleted is overwritten.
  database.pragma('secure_delete = ON')
  prepare(database)
  database.pragma('busy_timeout = 0')
  const connection = connectionOf<PeopleTables>(database)
  const inTurn = queue()
  const run =
    (begin: string): PeopleDatabase['read'] =>
    (work) =>
      inTurn(() => patiently(() => transaction(database, begin, connection, work)))
  return {
    database,
    read: run('BEGIN'),
    write: run('BEGIN IMMEDIATE'),
    close: () => database.close(),
  }
}
