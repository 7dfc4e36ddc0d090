import { hashOf } from '#auth/keys.ts'
import type { Reader } from '#store/engines/sqlite.ts'
import { listScreens, type StoredScreen } from '#store/screens.ts'
import { readSettings, type Settings } from '#store/settings.ts'

/** A screen, and the language that it speaks: its own, or the company's. */
export interface KnownScreen extends StoredScreen {
  readonly language: string | null
}

/** What every look at a wall has to know. */
interface Known {
  readonly screens: readonly KnownScreen[]
  /** By the hash of their token, in hexadecimal. */
  readonly byToken: ReadonlyMap<string, KnownScreen>
  readonly settings: Settings
}

/**
 * All screens, and who may see boards. It is in memory, for every page and every stream asks for it;
 * whenever the database has changed it is read again when somebody next asks.
 */
export class ScreenBook {
  readonly #reader: Reader
  #known: Promise<Known> | null = null

  constructor(reader: Reader) {
    this.#reader = reader
  }

  /** Says that the database has changed. */
  changed(): void {
    this.#known = null
  }

  async screens(): Promise<readonly KnownScreen[]> {
    return (await this.#read()).screens
  }

  async settings(): Promise<Settings> {
    return (await this.#read()).settings
  }

  /** `null` when there is none. */
  async find(id: number): Promise<KnownScreen | null> {
    return (await this.screens()).find((screen) => screen.id === id) ?? null
  }

  /** The screen that has a token; `null` when it is nobody's, or nobody's any more. */
  async withToken(token: string | null): Promise<KnownScreen | null> {
    if (!token) return null
    return (await this.#read()).byToken.get(hashOf(token).toHex()) ?? null
  }

  async #read(): Promise<Known> {
    const known = (this.#known ??= this.#reader.read(async (connection) => {
      const settings = await readSettings(connection)
      const screens = listScreens(connection).map((screen) => ({
        ...screen,
        language: screen.showing.language ?? settings.language,
      }))
      const byToken = new Map(screens.map((screen) => [screen.tokenHash ?? '', screen]))
      byToken.delete('')
      return { screens, byToken, settings }
    }))
    try {
      return await known
    } catch (error) {
      // What could not be read is not what is known.
      if (this.#known === known) this.#known = null
      throw error
    }
  }
}
