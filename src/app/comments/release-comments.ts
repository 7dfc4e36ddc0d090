import type { Log } from '#app/log.ts'
import { textOf } from '#app/text-of.ts'
import { dueBy } from '#app/writing/release-jobs.ts'
import type { Writing } from '#app/writing/writing-thread.ts'
import type { Reader } from '#store/engines/sqlite.ts'

/** How often the clock is looked at, in milliseconds. */
const EVERY = 15_000

/** Makes comments public when it is time, now and from then on. Call what comes back to stop. */
export function releaseComments({
  reader,
  writing,
  now,
  log,
}: {
  readonly reader: Reader
  readonly writing: Pick<Writing, 'releaseByClock'>
  readonly now: () => Temporal.Instant
  readonly log: Log
}): () => Promise<void> {
  let running: Promise<void> = Promise.resolve()
  const look = async (): Promise<void> => {
    try {
      // Nearly always nothing is due, and looking keeps nobody from writing.
      if (!(await reader.read((connection) => dueBy(connection, now())))) return
      const released = await writing.releaseByClock({ now: now().toString() })
      if (released > 0) log.info('Comments became public', { comments: released })
    } catch (error) {
      log.error('Comments could not be made public and wait', { error: textOf(error) })
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
