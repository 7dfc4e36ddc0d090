import { once } from 'node:events'
import { Worker, type Transferable } from 'node:worker_threads'
import { Refusal } from '#nps/refusal.ts'
import { transferablesOf } from '#store/response-batch.ts'
import type { ImportPart, Jobs } from './jobs.ts'
import { COMMITTED, type JobName, type Reply, type ThreadData } from './protocol.ts'

/** The same jobs, seen from another thread. Each throws what the job throws. */
export type Writing = { readonly [Job in JobName]: Jobs[Job] } & {
  /** Calls a function whenever readers see something new, before the job that wrote it answers. */
  onCommit(listener: () => void): void
  /** Whether the thread takes calls. */
  isAlive(): boolean
  /** Waits for what is under way and ends the thread. */
  close(): Promise<void>
}

/** Starts the thread that owns every write. It migrates the database before it is ready. */
export async function startWriting(data: ThreadData): Promise<Writing> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: data })
  const calls = new Calls(worker)
  await calls.ready
  return {
    receive: (delivery) => calls.call('receive', delivery),
    openImport: (opening) => calls.call('openImport', opening),
    addToImport: (part: ImportPart) => calls.call('addToImport', part, transferablesOf(part.batch)),
    closeImport: (closing) => calls.call('closeImport', closing),
    undoImport: (which) => calls.call('undoImport', which),
    redoImport: (which) => calls.call('redoImport', which),
    tryOutImport: (trial) => calls.call('tryOutImport', trial),
    tryTurn: (turn) => calls.call('tryTurn', turn),
    rememberColumns: (chosen) => calls.call('rememberColumns', chosen),
    createSource: (source) => calls.call('createSource', source),
    onCommit: (listener) => {
      worker.on('message', (said) => {
        if (said === COMMITTED) listener()
      })
    },
    isAlive: () => calls.isAlive,
    receiveRead: (delivery) => calls.call('receiveRead', delivery),
    changeSource: (alteration) => calls.call('changeSource', alteration),
    noteStuckFile: (file) => calls.call('noteStuckFile', file),
    forgetStuckFile: (which) => calls.call('forgetStuckFile', which),
    changeSettings: (settings) => calls.call('changeSettings', settings),
    changeLogo: (given) => calls.call('changeLogo', given),
    changeSurvey: (change) => calls.call('changeSurvey', change),
    moveSurvey: (move) => calls.call('moveSurvey', move),
    changeSegment: (change) => calls.call('changeSegment', change),
    mergeSegments: (which) => calls.call('mergeSegments', which),
    separateSegment: (which) => calls.call('separateSegment', which),
    addWave: (wave) => calls.call('addWave', wave),
    changeWave: (change) => calls.call('changeWave', change),
    removeWave: (which) => calls.call('removeWave', which),
    addTheme: (theme) => calls.call('addTheme', theme),
    changeTheme: (change) => calls.call('changeTheme', change),
    addThemeWord: (added) => calls.call('addThemeWord', added),
    moveTheme: (move) => calls.call('moveTheme', move),
    removeTheme: (which) => calls.call('removeTheme', which),
    ignorePhrase: (which) => calls.call('ignorePhrase', which),
    close: () => calls.close(),
  }
}

/** Matches replies to calls. When the thread ends, every open call and every later one fails with the reason. */
class Calls {
  readonly ready: Promise<unknown>
  readonly #worker: Worker
  readonly #open = new Map<number, PromiseWithResolvers<unknown>>()
  #last = 0
  /** Why there will be no more replies; `null` while the thread runs. */
  #end: Error | null = null

  constructor(worker: Worker) {
    this.#worker = worker
    this.ready = this.#expect(0)
    worker.on('message', (said: Reply | typeof COMMITTED) => {
      if (said !== COMMITTED) this.#settle(said)
    })
    worker.on('error', (error) =>
      this.#fail(error instanceof Error ? error : new Error(String(error))),
    )
    worker.on('exit', () => this.#fail(new Error('The writing thread has ended.')))
  }

  get isAlive(): boolean {
    return this.#end === null
  }

  async call<Answer>(
    job: JobName,
    argument: unknown,
    transfer: readonly Transferable[] = [],
  ): Promise<Answer> {
    if (this.#end) throw this.#end
    this.#last += 1
    const answer = this.#expect(this.#last)
    this.#worker.postMessage({ number: this.#last, job, argument }, transfer)
    return answer as Promise<Answer>
  }

  async close(): Promise<void> {
    if (this.#end) return
    this.#last += 1
    const stopped = this.#expect(this.#last)
    const exited = once(this.#worker, 'exit')
    this.#worker.postMessage({ number: this.#last, job: 'stop' })
    await stopped
    await exited
  }

  #expect(number: number): Promise<unknown> {
    const reply = Promise.withResolvers<unknown>()
    this.#open.set(number, reply)
    return reply.promise
  }

  #settle({ number, answer, problem }: Reply): void {
    const reply = this.#open.get(number)
    this.#open.delete(number)
    if (!problem) return reply?.resolve(answer)
    const { refusal, failure } = problem
    if (refusal) reply?.reject(new Refusal(refusal.code, refusal.message, refusal.hint))
    else reply?.reject(new Error(failure))
  }

  #fail(reason: Error): void {
    this.#end ??= reason
    for (const reply of this.#open.values()) reply.reject(this.#end)
    this.#open.clear()
  }
}
