import type { Effect } from '#app/reading/effect.ts'
import { changeNumber } from '#store/changes.ts'
import type { ListedImport } from '#store/import-list.ts'
import type { ImportParts } from './imports.ts'
import { soon } from './soon.ts'

/** How long an effect is good though results have changed, in milliseconds, counted from when it is known. */
const FRESH = 15_000

/** Rows of all imports together that are undone to see what each does: less than half a second. */
const MOST_LISTED = 20_000

/** An effect that is known, or is being found out, of a state of the results. */
interface EffectInHand {
  /** The number of that state. */
  readonly of: number
  readonly found: Promise<Effect<boolean> | null>
  /** Milliseconds since 1970; `null` until it is known. */
  knownAt: number | null
}

/** What undoing imports, or letting them count again, would do to the score. */
export class Effects {
  readonly #parts: ImportParts
  readonly #inHand = new Map<number, EffectInHand>()

  constructor(parts: ImportParts) {
    this.#parts = parts
  }

  /** `null` while it is not known. */
  async of(listed: ListedImport): Promise<Effect<boolean> | null> {
    const of = await this.#parts.reader.read(changeNumber)
    const known = this.#inHand.get(listed.id)
    return soon((known && this.#isGood(known, of) ? known : this.#begin(listed, of)).found)
  }

  /** Forgets what was known, for an import was made, undone or redone. */
  forget(): void {
    this.#inHand.clear()
  }

  #begin({ id, undoneAt }: ListedImport, of: number): EffectInHand {
    const to = undoneAt === null ? 'undone' : 'standing'
    const now = this.#parts.now().toString()
    const found = this.#parts.reading.tryTurn({ importId: id, to, now })
    const effect: EffectInHand = { of, found, knownAt: null }
    this.#inHand.set(id, effect)
    found.then(
      () => (effect.knownAt = this.#now()),
      () => this.#inHand.delete(id),
    )
    return effect
  }

  /** Where answers come in all the time, the effect on the latest state would never be known. */
  #isGood({ of, knownAt }: EffectInHand, latest: number): boolean {
    return of === latest || knownAt === null || this.#now() < knownAt + FRESH
  }

  #now(): number {
    return this.#parts.now().epochMilliseconds
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
