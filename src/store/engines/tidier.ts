import type { Database } from 'better-sqlite3'
import type { Queue } from './queue.ts'

/**
 * After a commit the log is copied into the database file this much later, in milliseconds. Left to
 * SQLite, some commit that people wait for would do it.
 */
const TIDY_AFTER = 5_000

/** Copies the log into the database file, a while after a commit or, at the latest, at the end. */
export class Tidier {
  readonly #database: Pick<Database, 'inTransaction' | 'pragma'>
  readonly #inTurn: Queue
  readonly #after: number
  #timer: NodeJS.Timeout | null = null

  constructor(
    database: Pick<Database, 'inTransaction' | 'pragma'>,
    inTurn: Queue,
    after = TIDY_AFTER,
  ) {
    this.#database = database
    this.#inTurn = inTurn
    this.#after = after
  }

  /**
   * To be told after each commit. Where copying fails, as on a full disk, the log still has it all and
   * the next commit begins anew: that must not end the thread that writes.
   */
  begin(): void {
    const copy = () => this.#inTurn(async () => this.end()).catch(() => undefined)
    this.#timer ??= setTimeout(() => void copy(), this.#after).unref()
  }

  /** Copies now what waits for it. Throws what the disk says. */
  end(): void {
    if (!this.#timer || this.#database.inTransaction) return
    clearTimeout(this.#timer)
    this.#timer = null
    this.#database.pragma('wal_checkpoint(PASSIVE)')
  }
}
