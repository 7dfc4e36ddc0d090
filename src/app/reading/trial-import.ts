import {
  ImportRun,
  type ImportOpening,
  type ImportPart,
  type OpenedImport,
} from '#app/writing/import-run.ts'
import type { ImportWriting } from '#app/writing/import-sessions.ts'
import { openTrial, type Trial } from '#store/engines/trial.ts'
import type { Recorded } from '#store/response-recorder.ts'
import { effectOn, type Effect } from './effect.ts'

/** An import that is run beside the database, to see what would become of it. */
export class TrialImport implements ImportWriting {
  readonly #databaseFile: string
  #trial: Trial | null = null
  #run: ImportRun | null = null
  #last: Promise<void> = Promise.resolve()

  constructor(databaseFile: string) {
    this.#databaseFile = databaseFile
  }

  async openImport(opening: ImportOpening): Promise<OpenedImport> {
    this.#trial = await openTrial(this.#databaseFile)
    this.#run = await ImportRun.begin(this.#trial.connection, opening)
    return this.#run.opened
  }

  /** Tries a part of the file, after the parts before it. */
  addToImport({ batch, ...part }: ImportPart): Promise<void> {
    this.#last = this.#last.then(() => {
      this.#trial?.bring(batch.keys)
      return this.#opened().add({ batch, ...part })
    })
    return this.#last
  }

  /** Says what would have become of the responses. There is nothing to keep. */
  async closeImport(): Promise<Recorded> {
    const outcome = await this.#opened().finish()
    this.close()
    return outcome
  }

  /** The same, and what it would do to the score. */
  tryOut(now: Temporal.Instant): Promise<Effect<Recorded>> {
    const run = this.#opened()
    return effectOn(run.connection, run.opened.survey.id, now, () => run.finish())
  }

  /** Forgets what was tried. May be called again. */
  close(): void {
    this.#trial?.close()
    this.#trial = null
    this.#run = null
  }

  #opened(): ImportRun {
    if (!this.#run) throw new Error('An import is tried that is not open.')
    return this.#run
  }
}
