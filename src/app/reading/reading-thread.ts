import { once } from 'node:events'
import { MessageChannel, Worker } from 'node:worker_threads'
import type { ImportReport, ImportRequest } from '#app/import-file.ts'
import { Calls, type CallOptions } from '#app/threads/calls.ts'
import type { Turn } from '#app/writing/import-jobs.ts'
import type { Writing } from '#app/writing/writing-thread.ts'
import type { Choices } from '#intake/choices.ts'
import type { Look } from '#intake/look.ts'
import type { Effect } from './effect.ts'
import type { Progress, ReadingJobs } from './jobs.ts'
import type { Preview } from './preview.ts'
import type { ReadingData } from './reading-worker.ts'

/** Files, read in a thread of their own. Each throws what the job throws, or that it was aborted. */
export interface Reading {
  /** From a file to what is stored. Throws `Refusal` when it cannot be taken; then nothing of it is. */
  importFile(request: ImportRequest, watch?: Watch): Promise<ImportReport>
  /** What a file would be imported as. */
  preview(request: ImportRequest, watch?: Watch): Promise<Preview>
  /** Looks through a file. Throws `Refusal` when it cannot be read. */
  look(path: string, choices: Choices): Promise<Look>
  /** What undoing an import, or letting it count again, would do; `null` when it cannot be done. */
  tryTurn(turn: Turn): Promise<Effect<boolean> | null>
  /** Gives up what is under way: nothing of it is kept. */
  close(): Promise<void>
}

/** How something that takes long is followed, and given up. */
export type Watch = Pick<CallOptions<Progress>, 'onProgress' | 'signal'>

/** What it takes to read. */
export interface ReadingParts {
  readonly databaseFile: string
  readonly secret: string
  readonly writing: Pick<Writing, 'admit'>
}

/** How long a thread that nobody uses is kept, in milliseconds. */
const KEPT_FOR = 30_000

/** Nothing is started before the first call, and what is idle ends: it takes memory, and files are rare. */
export function openReading(parts: ReadingParts, keptFor = KEPT_FOR): Reading {
  const thread = new PassingThread(parts, keptFor)
  return {
    importFile: (request, watch) => thread.call('importFile', request, watch),
    preview: (request, watch) => thread.call('preview', request, watch),
    look: (path, choices) => thread.call('look', { path, choices }),
    tryTurn: (turn) => thread.call('tryTurn', turn),
    close: () => thread.close(),
  }
}

type ReadingCalls = Calls<keyof ReadingJobs>

interface Running {
  readonly worker: Worker
  readonly calls: ReadingCalls
}

class PassingThread {
  readonly #parts: ReadingParts
  readonly #keptFor: number
  readonly #closing = new AbortController()
  #running: Running | null = null
  #end: NodeJS.Timeout | undefined

  constructor(parts: ReadingParts, keptFor: number) {
    this.#parts = parts
    this.#keptFor = keptFor
  }

  async call<Answer>(
    job: keyof ReadingJobs,
    argument: unknown,
    { onProgress, signal }: Watch = {},
  ): Promise<Answer> {
    const { calls } = this.#awake()
    const signals = [this.#closing.signal, ...(signal ? [signal] : [])]
    try {
      return await calls.call<Answer, Progress>(job, argument, {
        onProgress,
        signal: AbortSignal.any(signals),
      })
    } finally {
      if (calls.underWay === 0) this.#rest()
    }
  }

  async close(): Promise<void> {
    this.#closing.abort(new Error('The program is being stopped.'))
    await this.#stop()
  }

  #awake(): Running {
    clearTimeout(this.#end)
    if (!this.#running?.calls.isAlive) this.#running = start(this.#parts)
    return this.#running
  }

  #rest(): void {
    clearTimeout(this.#end)
    this.#end = setTimeout(() => void this.#stop(), this.#keptFor).unref()
  }

  async #stop(): Promise<void> {
    clearTimeout(this.#end)
    const running = this.#running
    this.#running = null
    if (!running?.calls.isAlive) return
    // A thread that fails while it is stopped has ended all the same, and nobody waits for an idle one.
    await Promise.allSettled([once(running.worker, 'exit'), running.calls.call('stop')])
  }
}

function start({ databaseFile, secret, writing }: ReadingParts): Running {
  const { port1: toWriting, port2: guest } = new MessageChannel()
  // Whoever calls through a port that was not let in finds it closed.
  writing.admit(guest).catch(() => guest.close())
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), {
    workerData: { databaseFile, secret, toWriting } satisfies ReadingData,
    transferList: [toWriting],
  })
  return { worker, calls: new Calls(worker, 'The reading thread') }
}
