import type { ImportReport, ImportRequest } from '#app/import-file.ts'
import type { Progress } from '#app/reading/jobs.ts'
import type { Reading } from '#app/reading/reading-thread.ts'
import { openQuestion } from '#intake/open-question.ts'
import { Refusal } from '#nps/refusal.ts'
import type { Upload } from './upload.ts'

/** What is done with an upload at the end of its import. */
export interface QueueEnds {
  done(upload: Upload, report: ImportReport): Promise<void>
  failed(upload: Upload, error: unknown): void
  /** Whether it is refused or has failed: it may be begun anew. */
  over(upload: Upload): void
}

/** Imports one upload after the other, and says of each how far it is. */
export class ImportQueue {
  readonly #reading: Reading
  readonly #ends: QueueEnds
  #last: Promise<void> = Promise.resolve()
  readonly #queued: Upload[] = []
  readonly #closing = new AbortController()

  constructor(reading: Reading, ends: QueueEnds) {
    this.#reading = reading
    this.#ends = ends
  }

  /** Puts an upload behind those that wait. */
  add(upload: Upload, request: () => Promise<ImportRequest>): void {
    this.#queued.push(upload)
    upload.refusal = null
    upload.state = { kind: 'running', rows: 0, of: 0 }
    this.#number()
    this.#last = this.#last.then(() => this.#run(upload, request))
  }

  /** Begins nothing more. Of what is under way nothing is kept. */
  async close(): Promise<void> {
    this.#closing.abort(new Stopped('The program is being stopped.'))
    await this.#last
  }

  async #run(upload: Upload, request: () => Promise<ImportRequest>): Promise<void> {
    const { signal } = this.#closing
    if (signal.aborted) return
    upload.state = { kind: 'running', rows: 0, of: 0 }
    const onProgress = ({ rows, of }: Progress) => {
      upload.state = { kind: 'running', rows, of }
    }
    try {
      const report = await this.#reading.importFile(await request(), { onProgress, signal })
      await this.#ends.done(upload, report)
    } catch (error) {
      this.#end(upload, error)
    } finally {
      this.#queued.shift()
      this.#number()
    }
  }

  /** What is refused can be chosen anew; a fault of the program cannot be helped that way. */
  #end(upload: Upload, error: unknown): void {
    if (!(error instanceof Stopped)) this.#ends.over(upload)
    if (error instanceof Refusal) {
      upload.refusal = openQuestion(error)
      upload.state = { kind: 'open' }
      return
    }
    upload.state = { kind: 'failed' }
    if (error instanceof Stopped) return
    this.#ends.failed(upload, error)
  }

  #number(): void {
    for (const [ahead, upload] of this.#queued.entries())
      if (ahead > 0) upload.state = { kind: 'waiting', ahead }
  }
}

/** Nobody is to blame for the end of such an import. */
class Stopped extends Error {}
