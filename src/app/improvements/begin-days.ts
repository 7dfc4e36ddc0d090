import type { Log } from '#app/log.ts'
import { textOf } from '#app/text-of.ts'
import type { Writing } from '#app/writing/writing-thread.ts'
import { addDays, dayOf, type Day } from '#nps/period.ts'
import type { Reader } from '#store/engines/sqlite.ts'
import { isDoneBetween } from '#store/improvements.ts'
import { readSettings } from '#store/settings.ts'

/** How often the clock is looked at, in milliseconds. */
const EVERY = 60_000

/**
 * Has everybody see what was done once its day has come, though no answer may come in on it. Call what comes
 * back to stop.
 */
export function beginDays({
  reader,
  writing,
  now,
  log,
}: {
  readonly reader: Reader
  readonly writing: Pick<Writing, 'beginDay'>
  readonly now: () => Temporal.Instant
  readonly log: Log
}): () => Promise<void> {
  let running: Promise<void> = Promise.resolve()
  let seen: Day | null = null
  const look = async (): Promise<void> => {
    try {
      const { timeZone } = await reader.read(readSettings)
      const today = dayOf(now(), timeZone)
      // What came while the program was not running is told anew, if it is not older than a day.
      const before = seen ?? addDays(today, -1)
      seen = today
      if (before >= today) return
      if (await reader.read(async (connection) => isDoneBetween(connection, before, today)))
        await writing.beginDay()
    } catch (error) {
      log.error('It could not be found out what has been done today', { error: textOf(error) })
    }
  }
  const begin = () => void (running = running.then(look))
  const timer = setInterval(begin, EVERY).unref()
  begin()
  return () => {
    clearInterval(timer)
    return running
  }
}
