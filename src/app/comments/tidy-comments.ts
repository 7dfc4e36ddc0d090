import type { Log } from '#app/log.ts'
import { textOf } from '#app/text-of.ts'
import type { Writing } from '#app/writing/writing-thread.ts'

/** How often comments that are too old are looked for, in milliseconds. */
const EVERY = 24 * 3_600_000

/**
 * Deletes comments that are older than what is kept, now and every day, and finishes what was under
 * way when the program ended. Call what comes back to stop.
 */
export function tidyComments({
  writing,
  now,
  log,
}: {
  readonly writing: Pick<Writing, 'tidyComments'>
  readonly now: () => Temporal.Instant
  readonly log: Log
}): () => Promise<void> {
  let running: Promise<void> = Promise.resolve()
  const tidy = async (): Promise<void> => {
    try {
      const deleted = await writing.tidyComments({ now: now().toString() })
      if (deleted > 0) log.info('Comments that were too old were deleted', { comments: deleted })
    } catch (error) {
      log.error('Comments that are too old could not be deleted', { error: textOf(error) })
    }
  }
  const begin = () => void (running = running.then(tidy))
  const timer = setInterval(begin, EVERY).unref()
  begin()
  return () => {
    clearInterval(timer)
    return running
  }
}
