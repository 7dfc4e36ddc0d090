import type { Database } from 'better-sqlite3'
import { REST, TRIES } from './transaction.ts'

/**
 * Empties the log, so that what was deleted is in no file any more; `false` when readers are in the
 * way. They are done in a moment, so it is tried again and again, each time without waiting in SQLite.
 * `patience` is how long the database waits at other times, in milliseconds.
 */
export async function scrub(database: Database, patience: number): Promise<boolean> {
  database.pragma('busy_timeout = 0')
  try {
    for (let tried = 1; tried <= TRIES; tried += 1) {
      const [outcome] = database.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[]
      if (outcome?.busy === 0) return true
      await new Promise((resolve) => setTimeout(resolve, REST))
    }
    return false
  } finally {
    database.pragma(`busy_timeout = ${patience}`)
  }
}
