import Sqlite, { type Database } from 'better-sqlite3'
import type { Connection } from './sqlite.ts'

/** Does work all of which, or nothing, is committed. */
export async function transaction<Answer, Of>(
  database: Database,
  begin: string,
  connection: Connection<Of>,
  work: (connection: Connection<Of>) => Promise<Answer>,
): Promise<Answer> {
  database.exec(begin)
  try {
    const answer = await work(connection)
    database.exec('COMMIT')
    return answer
  } catch (error) {
    if (database.inTransaction) database.exec('ROLLBACK')
    throw error
  }
}

/** How often who found the database busy tries again, and how many milliseconds later. */
export const TRIES = 50
export const REST = 10

/** A busy wait inside SQLite would block the event loop, so the waiting is done here. */
export async function patiently<Answer>(attempt: () => Promise<Answer>): Promise<Answer> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt()
    } catch (error) {
      if (!isBusy(error) || tried === TRIES) throw error
      await new Promise((resolve) => setTimeout(resolve, REST))
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')
}
