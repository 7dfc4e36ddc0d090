import { closeSync, fdatasync, openSync } from 'node:fs'
import { promisify } from 'node:util'

const syncData = promisify(fdatasync)

/**
 * SQLite's write-ahead log, which has every commit that is not in the database file yet. To bring it
 * to the disk is what `synchronous = FULL` does within each commit; done here, it keeps no reader
 * from the news, and commits that come meanwhile go together.
 */
export class Journal {
  readonly #path: string
  #file: number | null = null
  #running: Promise<void> | null = null
  #waiting: Promise<void> | null = null

  /** @param databaseFile the database whose log it is; the log must be there when it is first asked for. */
  constructor(databaseFile: string) {
    this.#path = `${databaseFile}-wal`
  }

  /** Resolves when all that is committed now outlives a power cut. Rejects when the disk refuses. */
  toDisk(): Promise<void> {
    return (this.#waiting ??= this.#afterRunning())
  }

  /** What is under way may have begun before the commit that is asked about. */
  async #afterRunning(): Promise<void> {
    await this.#running?.catch(() => undefined)
    this.#waiting = null
    this.#file ??= openSync(this.#path, 'r+')
    this.#running = syncData(this.#file)
    await this.#running
  }

  close(): void {
    if (this.#file !== null) closeSync(this.#file)
    this.#file = null
  }
}
