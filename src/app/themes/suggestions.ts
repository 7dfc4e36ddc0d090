import { setImmediate as nextTurn } from 'node:timers/promises'
import { DEFAULT_MINIMUMS } from '#nps/disclosure.ts'
import { ThemeMatcher } from '#nps/themes/matcher.ts'
import type { Suggestion } from '#nps/themes/suggest.ts'
import type { ThemeLanguage } from '#nps/themes/theme.ts'
import { changeNumber } from '#store/changes.ts'
import type { Connection, Reader } from '#store/engines/sqlite.ts'
import { readSettings } from '#store/settings.ts'
import { latestComments, type LatestComment } from '#store/themes/comments-to-read.ts'
import { ignoredPhrases, listThemes, wordsOfTheme } from '#store/themes/themes.ts'

/** So many of the latest comments are read. */
const LATEST = 3_000

/** What people write of that is no theme's word. Reading costs a moment, so what was found is kept until something changes. */
export class Suggestions {
  readonly #reader: Reader
  #kept: { number: number; found: Promise<readonly Suggestion[]> } | null = null

  constructor(reader: Reader) {
    this.#reader = reader
  }

  /** The most telling phrases of each language, those that are ignored left out. */
  async list(): Promise<readonly Suggestion[]> {
    const number = await this.#reader.read(changeNumber)
    if (this.#kept?.number !== number) this.#kept = { number, found: this.#findOrForget() }
    const ignored = await this.#reader.read(async (connection) => ignoredPhrases(connection))
    return (await this.#kept.found).filter(({ phrase }) => !ignored.has(phrase))
  }

  /** What could not be found is looked for again the next time. */
  async #findOrForget(): Promise<readonly Suggestion[]> {
    try {
      return await this.#find()
    } catch (error) {
      this.#kept = null
      throw error
    }
  }

  async #find(): Promise<readonly Suggestion[]> {
    const { suggestPhrases } = await import('#nps/themes/suggest.ts')
    const { comments, minimum, matcher } = await this.#reader.read(readAll)
    const isKnown = (phrase: string, language: ThemeLanguage | null): boolean =>
      matcher.match(phrase, language).length > 0
    return suggestPhrases(comments, minimum, isKnown, () => nextTurn())
  }
}

interface Read {
  readonly comments: readonly LatestComment[]
  readonly minimum: number
  readonly matcher: ThemeMatcher
}

/** What fewer people write than comments need to be shown is suggested to nobody. */
async function readAll(connection: Connection): Promise<Read> {
  const { minimums } = await readSettings(connection)
  const words = listThemes(connection).flatMap(({ id: theme }) =>
    wordsOfTheme(connection, theme).map((word) => ({ ...word, theme })),
  )
  return {
    comments: latestComments(connection, LATEST),
    minimum: Math.max(DEFAULT_MINIMUMS.comments, minimums.comments),
    matcher: new ThemeMatcher(words),
  }
}
