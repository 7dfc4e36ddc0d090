import type { Effect } from '#app/writing/effect.ts'
import { changeNumber } from '#store/changes.ts'
import type { ListedImport } from '#store/import-list.ts'
import type { ImportParts } from './imports.ts'
import { soon } from './soon.ts'

/** Rows of the largest import that is undone to see what that does: about two seconds. */
const MOST_TRIED = 100_000

/** What undoing imports, or letting them count again, would do to the score: tried once for each state of the results. */
export class Effects {
  readonly #parts: ImportParts
  #state = -1
  #known = new Map<number, Promise<Effect<boolean> | null>>()

  constructor(parts: ImportParts) {
    this.#parts = parts
  }

  /** `null` while it is not known, and of a large import. */
  async of({ id, undoneAt, rows }: ListedImport): Promise<Effect<boolean> | null> {
    if (rows > MOST_TRIED) return null
    const { reader, writing, now } = this.#parts
    const of = await reader.read(changeNumber)
    if (this.#state !== of) this.#known = new Map()
    this.#state = of
    const known = this.#known
    const to = undoneAt === null ? 'undone' : 'standing'
    const found = known.get(id) ?? writing.tryTurn({ importId: id, to, now: now().toString() })
    known.set(id, found)
    found.catch(() => known.delete(id))
    return soon(found)
  }
}
