import type { MaskedWords } from '#nps/response.ts'
import { queue } from '#store/engines/queue.ts'
import { ThreadEnded } from '#app/threads/calls.ts'
import type { Masking, MaskingTask } from './masking.ts'

/** A thread that masks. What it is given may end it, or hold it up for good. */
export interface MaskingThread extends Masking {
  /** Ends it at once; what is under way fails with `ThreadEnded`, and the next words start it anew. */
  kill(): Promise<void>
}

/** How long to wait for an answer before a thread is taken to hang, in milliseconds. */
export interface Patience {
  /** With many words, of which each may take what one may. */
  readonly shared: number
  /** With words alone. */
  readonly alone: number
}

const PATIENCE: Patience = { shared: 60_000, alone: 5_000 }

/**
 * Masks in threads that may end or hang. Where that happens, every words that were on their way are masked
 * once more, in a thread where each is alone: those that end that one as well are never shown.
 * Throws when not even harmless words can be masked.
 */
export function guardedMasking(start: () => MaskingThread, patience: Patience = PATIENCE): Masking {
  const shared = start()
  const apart = start()
  const inTurn = queue()

  async function maskAlone(task: MaskingTask): Promise<MaskedWords[]> {
    try {
      // What loads with the first words takes its time, which is not that of those that follow.
      await within(apart, { words: [HARMLESS], rules: task.rules }, patience.shared)
      return await within(apart, task, patience.alone)
    } catch (error) {
      if (!(error instanceof ThreadEnded)) throw error
      await within(apart, { words: [HARMLESS], rules: task.rules }, patience.shared)
      return [{ comment: null, never: error instanceof Hung ? 'too slow' : 'failed' }]
    }
  }

  return {
    mask: async (task) => {
      try {
        return await within(shared, task, patience.shared)
      } catch (error) {
        if (!(error instanceof ThreadEnded)) throw error
      }
      const { words, rules } = task
      const masked = await Promise.all(
        words.map((one) => inTurn(() => maskAlone({ words: [one], rules }))),
      )
      return masked.flat()
    },
    close: async () => {
      await Promise.all([shared.close(), apart.close()])
    },
  }
}

const HARMLESS = { text: 'Good', known: [] }

/** A thread that was ended because it did not answer. */
class Hung extends ThreadEnded {}

async function within(
  thread: MaskingThread,
  task: MaskingTask,
  patience: number,
): Promise<MaskedWords[]> {
  const hung = Promise.withResolvers<never>()
  const timer = setTimeout(() => {
    hung.reject(new Hung('The masking thread does not answer.'))
    void thread.kill()
  }, patience)
  try {
    return await Promise.race([thread.mask(task), hung.promise])
  } finally {
    clearTimeout(timer)
  }
}
