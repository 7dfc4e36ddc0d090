import type { Effect } from '#app/writing/effect.ts'
import { changeNumber } from '#store/changes.ts'
import type { ListedImport } from '#store/import-list.ts'
import type { ImportParts } from './imports.ts'
import { soon } from './soon.ts'

/** Rows of the largest import that is undone to see what that does: about two seconds. */
const MOST_TRIED = 100_000

/** Rows of all imports together that are undone to see what each does: less than half a second. */
const MOST_LISTED = 20_000

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

  /** Of as many, in their order, as can be tried quickly. */
  async ofSeveral(listed: readonly ListedImport[]): Promise<ReadonlyMap<number, Effect<boolean>>> {
    const found = new Map<number, Effect<boolean>>()
    let sum = 0
    const few = listed.filter(({ rows }) => (sum += rows) <= MOST_LISTED)
    await Promise.all(
      few.map(async (one) => {
        const effect = await this.of(one)
        if (effect) found.set(one.id, effect)
      }),
    )
    return found
  }
}
