import { Worker } from 'node:worker_threads'
import { Calls } from '#app/threads/calls.ts'
import { PassingThread } from '#app/threads/passing-thread.ts'
import { guardedMasking, type MaskingThread } from './guarded-masking.ts'
import type { Masking } from './masking.ts'

/** How long a thread that nobody uses is kept, in milliseconds: to load it all again takes half a second. */
const KEPT_FOR = 5 * 60_000

/**
 * In megabytes. What masking makes of words is short-lived; left to itself it lets three times what it needs
 * lie about before it tidies up.
 */
const LIMITS = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 192 }

/** Starts with the first words, and ends when none have come for a while: it takes much memory. */
export function openMasking(keptFor = KEPT_FOR): Masking {
  return guardedMasking(() => maskingThread(keptFor))
}

function maskingThread(keptFor: number): MaskingThread {
  const thread = new PassingThread(start, keptFor)
  return {
    mask: (task) => thread.call('mask', task),
    kill: () => thread.kill(),
    close: () => thread.close(),
  }
}

function start() {
  const worker = new Worker(new URL('./masking-worker.ts', import.meta.url), {
    resourceLimits: LIMITS,
  })
  return { worker, calls: new Calls<'mask'>(worker, 'The masking thread') }
}
