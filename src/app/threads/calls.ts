import type { MessagePort, Transferable, Worker } from 'node:worker_threads'
import { Refusal } from '#nps/refusal.ts'
import { isReply, type Reply } from './reply.ts'

/** What a call may take with it beside its argument. */
export interface CallOptions<Progress = never> {
  /** Memory that moves to the other side instead of being copied. */
  readonly transfer?: Transferable[]
  /** Told how far it is. */
  readonly onProgress?: ((progress: Progress) => void) | undefined
  /** Asks the other side to give up; the call ends as soon as it has. */
  readonly signal?: AbortSignal | undefined
}

interface OpenCall extends PromiseWithResolvers<unknown> {
  readonly onProgress: ((progress: never) => void) | undefined
}

/**
 * Calls to another thread: matches replies to calls. When the other side ends, every open call and
 * every later one fails with the reason.
 */
export class Calls<Job extends string> {
  readonly #port: Worker | MessagePort
  readonly #open = new Map<number, OpenCall>()
  #last = 0
  /** Why there will be no more replies; `null` while there may be. */
  #end: Error | null = null

  /** `who` is what the error calls the other side when it ends. */
  constructor(port: Worker | MessagePort, who: string) {
    this.#port = port
    port.on('message', (said: unknown) => {
      if (isReply(said)) this.#settle(said)
    })
    port.on('error', (error: unknown) =>
      this.#fail(error instanceof Error ? error : new Error(String(error))),
    )
    for (const end of ['exit', 'close'])
      port.on(end, () => this.#fail(new Error(`${who} has ended.`)))
  }

  /** Resolves when the thread says that it is ready. To be asked before it can have said so. */
  ready(): Promise<unknown> {
    return this.#expect(0, undefined)
  }

  get isAlive(): boolean {
    return this.#end === null
  }

  /** How many calls are under way. */
  get underWay(): number {
    return this.#open.size
  }

  async call<Answer, Progress = never>(
    job: Job | 'stop',
    argument?: unknown,
    { transfer, onProgress, signal }: CallOptions<Progress> = {},
  ): Promise<Answer> {
    if (this.#end) throw this.#end
    signal?.throwIfAborted()
    this.#last += 1
    const number = this.#last
    // What cannot be sent throws here: then no reply is waited for.
    this.#port.postMessage({ number, job, argument }, transfer ?? [])
    const answer = this.#expect(number, onProgress)
    const giveUp = () => this.#port.postMessage({ number, job: 'give up' }, [])
    signal?.addEventListener('abort', giveUp)
    try {
      return (await answer) as Answer
    } catch (error) {
      signal?.throwIfAborted()
      throw error
    } finally {
      signal?.removeEventListener('abort', giveUp)
    }
  }

  #expect(number: number, onProgress: OpenCall['onProgress']): Promise<unknown> {
    const reply = Promise.withResolvers<unknown>()
    this.#open.set(number, { ...reply, onProgress })
    return reply.promise
  }

  #settle({ number, answer, problem, progress }: Reply): void {
    const call = this.#open.get(number)
    if (progress !== undefined) return call?.onProgress?.(progress as never)
    this.#open.delete(number)
    if (!problem) return call?.resolve(answer)
    const { refusal, failure } = problem
    if (refusal)
      call?.reject(new Refusal(refusal.code, refusal.message, refusal.hint, refusal.field))
    else call?.reject(new Error(failure))
  }

  #fail(reason: Error): void {
    this.#end ??= reason
    for (const call of this.#open.values()) call.reject(this.#end)
    this.#open.clear()
  }
}
