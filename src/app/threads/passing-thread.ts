import { once } from 'node:events'
import type { Worker } from 'node:worker_threads'
import type { CallOptions, Calls } from './calls.ts'

/** A thread, and what calls it. */
export interface Running<Job extends string> {
  readonly worker: Worker
  readonly calls: Calls<Job>
}

/** How long a thread is waited for that is to stop, in milliseconds: one that hangs never says that it has. */
const STOP_PATIENCE = 5_000

/** A thread that starts with the first call and ends when there has been none for a while. */
export class PassingThread<Job extends string> {
  readonly #start: () => Running<Job>
  readonly #keptFor: number
  readonly #stopPatience: number
  readonly #closing = new AbortController()
  #running: Running<Job> | null = null
  #end: NodeJS.Timeout | undefined

  /** `keptFor`: how long it is kept though nobody uses it, in milliseconds. */
  constructor(start: () => Running<Job>, keptFor: number, stopPatience = STOP_PATIENCE) {
    this.#start = start
    this.#keptFor = keptFor
    this.#stopPatience = stopPatience
  }

  /** Throws what the job throws, that the call was aborted, or that the program is being stopped. */
  async call<Answer, Progress = never>(
    job: Job,
    argument: unknown,
    { onProgress, signal }: Pick<CallOptions<Progress>, 'onProgress' | 'signal'> = {},
  ): Promise<Answer> {
    this.#closing.signal.throwIfAborted()
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

  /** Ends the thread at once, whatever it does; what is under way fails, and the next call starts it anew. */
  async kill(): Promise<void> {
    clearTimeout(this.#end)
    const running = this.#running
    this.#running = null
    await running?.worker.terminate()
  }

  /** Gives up what is under way, and ends the thread, by force if it hangs. No call starts it anew. */
  async close(): Promise<void> {
    this.#closing.abort(new Error('The program is being stopped.'))
    await this.#stop()
  }

  #awake(): Running<Job> {
    clearTimeout(this.#end)
    if (!this.#running?.calls.isAlive) this.#running = this.#start()
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
    const { worker, calls } = running
    const cut = setTimeout(() => void worker.terminate(), this.#stopPatience)
    // A thread that fails while it is stopped has ended all the same, and nobody waits for an idle one.
    await Promise.allSettled([once(worker, 'exit'), calls.call('stop')])
    clearTimeout(cut)
  }
}
