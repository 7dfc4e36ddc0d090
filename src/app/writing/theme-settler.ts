import { countChange } from '#store/changes.ts'
import type { Connection, Writer } from '#store/engines/sqlite.ts'
import { addStarterThemes, isUnsettled, settleSome } from '#store/themes/settle-themes.ts'

/** So many comments are told anew in one transaction: nobody waits longer behind it than for a post. */
const SLICE = 500

/**
 * Gives comments the themes that they have since themes, or their texts, have changed: bit by bit,
 * letting everybody else write in between. What the program was stopped in goes on when it starts again.
 */
export class ThemeSettler {
  readonly #writer: Writer
  #going: Promise<void> | null = null
  #isEnding = false

  constructor(writer: Writer) {
    this.#writer = writer
  }

  /** Puts the themes to begin with into a database that has never had any, and settles. */
  async begin(): Promise<void> {
    await this.#writer.write(async (connection) => addStarterThemes(connection))
    this.settle()
  }

  /** Goes through what there is, unless that is under way. What fails is tried again with the next call. */
  settle(): void {
    if (this.#going || this.#isEnding || !isUnsettled(this.#writer.database)) return
    this.#going = this.#goThrough()
      .catch(() => undefined)
      .finally(() => (this.#going = null))
  }

  /** Waits until it has come to rest. */
  async rest(): Promise<void> {
    await this.#going
  }

  /** Stops after what is being written. */
  async end(): Promise<void> {
    this.#isEnding = true
    await this.rest()
  }

  async #goThrough(): Promise<void> {
    while (!this.#isEnding && (await this.#writer.write(settleSlice)) === 'more');
  }
}

async function settleSlice(connection: Connection): Promise<'more' | 'settled'> {
  const { isChange, isLast } = settleSome(connection, SLICE)
  if (isChange || isLast) await countChange(connection)
  return isLast ? 'settled' : 'more'
}
