import type { Log } from '#app/log.ts'
import { textOf } from '#app/text-of.ts'
import type { Writing } from '#app/writing/writing-thread.ts'
import { languageFor } from '#nps/languages.ts'
import type { StoredScreen } from '#store/screens.ts'
import { noteOfScreens } from './missing-note.ts'
import { comingAndGoing, type WatchedScreen } from './missing-screens.ts'
import { postText } from './post-text.ts'
import type { Reports } from './reports.ts'
import type { ScreenBook } from './screen-book.ts'

/** How often to look for screens that are missing, in milliseconds. */
const LOOK_EVERY = 60_000

/** What could not be told is tried again after so many looks. */
const PAUSE = 10

interface Parts {
  readonly book: ScreenBook
  readonly reports: Reports
  readonly writing: Writing
  readonly log: Log
  /** The clock, in milliseconds since 1970. */
  readonly now: () => number
}

interface Watched extends WatchedScreen {
  readonly screen: StoredScreen
}

/** Tells somebody when a screen is missing, and when it is back: each once. */
export class ScreenWatch {
  readonly #parts: Parts
  readonly #since: number
  #pause = 0
  #timer: NodeJS.Timeout | undefined
  #underWay: Promise<void> | null = null

  constructor(parts: Parts) {
    this.#parts = parts
    this.#since = parts.now()
  }

  /** Looks every minute, until `stop`. */
  start(): void {
    this.#timer = setInterval(() => void this.#lookCalmly(), LOOK_EVERY).unref()
  }

  stop(): void {
    clearInterval(this.#timer)
  }

  /** Looks once, and tells what there is to tell. While a look is under way there is no other. */
  look(): Promise<void> {
    this.#underWay ??= this.#look().finally(() => (this.#underWay = null))
    return this.#underWay
  }

  async #look(): Promise<void> {
    const { book, writing, log, now } = this.#parts
    const { missingScreens, timeZone, language } = await book.settings()
    if (!missingScreens || (this.#pause > 0 && this.#pause--)) return
    const found = comingAndGoing(await this.#watched(), {
      now: now(),
      since: this.#since,
      patience: missingScreens.minutes * 60_000,
    })
    if (found.missing.length + found.back.length === 0) return
    const told = (list: readonly Watched[]) =>
      list.map(({ screen: { name, place }, seenAt }) => ({ name, place, seenAt: seenAt ?? 0 }))
    // Whoever reads it has no browser that says what they speak.
    const { notesIn } = await import('#messages/notes/language.ts')
    const words = notesIn(languageFor({ company: language }))
    const text = noteOfScreens(
      { missing: told(found.missing), back: told(found.back) },
      timeZone,
      words,
    )
    const reason = await postText(missingScreens.url, text)
    if (reason !== null) {
      this.#pause = PAUSE
      return log.warn('That screens are missing, or back, could not be told', { reason })
    }
    const ids = (list: readonly Watched[]) => list.map(({ id }) => id)
    const moment = Temporal.Instant.fromEpochMilliseconds(now()).toString()
    await writing.noteMissed({ missing: ids(found.missing), back: ids(found.back), now: moment })
    book.changed()
  }

  async #lookCalmly(): Promise<void> {
    try {
      await this.look()
    } catch (error) {
      this.#parts.log.warn('Missing screens could not be looked for', { error: textOf(error) })
    }
  }

  async #watched(): Promise<Watched[]> {
    const { book, reports } = this.#parts
    return (await book.screens())
      .filter(({ tokenHash }) => tokenHash !== null)
      .map((screen) => ({
        ...{ screen, id: screen.id },
        seenAt: reports.of(screen.id)?.at ?? momentOf(screen.reportedAt),
        missedAt: momentOf(screen.missedAt),
      }))
  }
}

function momentOf(instant: string | null): number | null {
  return instant === null ? null : Date.parse(instant)
}
