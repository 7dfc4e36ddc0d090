import type { Connection } from '#store/engines/sqlite.ts'

/** What an import brings again, unchanged: nothing to store but that it did. */
export class Repeats {
  readonly #add
  readonly #find
  readonly #importId: number
  readonly #firstId: number

  /** `firstId` is the id that the first version of the import would have. */
  constructor({ prepare }: Connection, importId: number, firstId: number) {
    this.#add = prepare(
      'INSERT OR IGNORE INTO repeats (import_id, response_id, before_id) VALUES (?, ?, ?)',
    )
    this.#find = prepare('SELECT 1 FROM repeats WHERE import_id = ? AND response_id = ?')
    this.#importId = importId
    this.#firstId = firstId
  }

  /** Returns `false` when it is noted already. */
  note(version: number): boolean {
    return this.#add.run(this.#importId, version, this.#firstId).changes > 0
  }

  has(version: number): boolean {
    return this.#find.get(this.#importId, version) !== undefined
  }
}
