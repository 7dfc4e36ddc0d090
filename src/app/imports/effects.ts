import type { Effect } from '#app/reading/effect.ts'
import { changeNumber } from '#store/changes.ts'
import type { ListedImport } from '#store/import-list.ts'
import type { ImportParts } from './imports.ts'
import { InHand } from './in-hand.ts'
import { soon } from './soon.ts'

/** Rows of all imports together that are undone to see what each does: less than half a second. */
const MOST_LISTED = 20_000

/** What undoing imports, or letting them count again, would do to the score. */
export class Effects {
  readonly #parts: ImportParts
  readonly #inHand = new Map<number, InHand<Effect<boolean> | null>>()

  constructor(parts: ImportParts) {
    this.#parts = parts
  }

  /** `null` while it is not known. */
  async of(listed: ListedImport): Promise<Effect<boolean> | null> {
    const of = await this.#parts.reader.read(changeNumber)
    const known = this.#inHand.get(listed.id)
    return soon((known?.isGood(of) ? known : this.#begin(listed, of)).found)
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

  /** Forgets what was known, for an import was made, undone or redone. */
  forget(): void {
    this.#inHand.clear()
  }

  #begin({ id, undoneAt }: ListedImport, of: number): InHand<Effect<boolean> | null> {
    const { now, reading } = this.#parts
    const to = undoneAt === null ? 'undone' : 'standing'
    const found = reading.tryTurn({ importId: id, to, now: now().toString() })
    const effect = new InHand(of, found, now)
    this.#inHand.set(id, effect)
    found.catch(() => {
      if (this.#inHand.get(id) === effect) this.#inHand.delete(id)
    })
    return effect
  }
}
