import Sqlite, { type Database, type Statement } from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Tables } from '#store/tables.ts'
import { Journal } from './journal.ts'
import { queue } from './queue.ts'
import { scrub } from './scrub.ts'
import { Tidier } from './tidier.ts'
import { patiently, transaction } from './transaction.ts'

/** How long the writer waits for another process that writes, in milliseconds. */
const WRITE_PATIENCE = 120_000

/** One connection to a database: that of the results, if nothing else is said. */
export interface Connection<Of = Tables> {
  /** Queries. */
  readonly tables: Kysely<Of>
  /** Statements for what is done a million times; compiled once. */
  readonly prepare: (sql: string) => Statement
  /** Statements that return nothing. */
  readonly execute: (sql: string) => void
}

/** Where the store is asked. Reading never waits for writing. */
export interface Reader {
  /** Runs queries that all see the same state of the database. */
  read<Answer>(queries: (connection: Connection) => Promise<Answer>): Promise<Answer>
  /** Differs from the last time when another connection or process has changed the database. */
  dataVersion(): number
  close(): void
}

/** Where the store is told. There is one in a process, in its worker. */
export interface Writer {
  /**
   * Runs a transaction: all of it or nothing, one after the other. Readers see it as soon as it is
   * committed; it answers when it outlives a power cut.
   */
  write<Answer>(changes: (connection: Connection) => Promise<Answer>): Promise<Answer>
  /**
   * Empties the log, which has what was deleted until then, as it was before. `false` when readers
   * kept it from that; then it is overwritten later.
   */
  scrub(): Promise<boolean>
  readonly database: Database
  close(): void
}

/** Opens the file for reading. Throws when it does not exist. */
export function openReader(file: string): Reader {
  const database = new Sqlite(file, { readonly: true, fileMustExist: true, timeout: 0 })
  const dataVersion = database.prepare('PRAGMA data_version').pluck()
  const connection = connectionOf(database)
  const inTurn = queue()
  return {
    read: (queries) =>
      inTurn(() => patiently(() => transaction(database, 'BEGIN', connection, queries))),
    dataVersion: () => Number(dataVersion.get()),
    close: () => database.close(),
  }
}

/**
 * Opens the file for writing and makes it, and its folder, if need be. `onCommit` is called when
 * readers see something new.
 */
export function openWriter(file: string, onCommit: () => void = () => undefined): Writer {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const database = new Sqlite(file, { timeout: WRITE_PATIENCE })
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = NORMAL')
  database.pragma('wal_autocheckpoint = 0')
  database.pragma('journal_size_limit = 67108864')
  database.pragma('foreign_keys = ON')
  // What is deleted is overwritten in the file.
  database.pragma('secure_delete = ON')
  database.pragma('cache_size = -65536')
  const connection = connectionOf(database)
  const inTurn = queue()
  const journal = new Journal(file)
  const tidier = new Tidier(database, inTurn)
  return {
    database,
    write: async (changes) => {
      const answer = await inTurn(() =>
        transaction(database, 'BEGIN IMMEDIATE', connection, changes),
      )
      onCommit()
      await journal.toDisk()
      tidier.begin()
      return answer
    },
    scrub: () => inTurn(() => scrub(database, WRITE_PATIENCE)),
    close: () => {
      try {
        tidier.end()
      } finally {
        journal.close()
        database.close()
      }
    },
  }
}

/** Queries of a database, and statements that are compiled once. */
export function connectionOf<Of = Tables>(database: Database): Connection<Of> {
  const statements = new Map<string, Statement>()
  const prepare = (sql: string): Statement => {
    const known = statements.get(sql)
    if (known) return known
    const statement = database.prepare(sql)
    statements.set(sql, statement)
    return statement
  }
  const dialect = new SqliteDialect({ database: { prepare, close: () => undefined } })
  return { tables: new Kysely<Of>({ dialect }), prepare, execute: (sql) => database.exec(sql) }
}
