import { countChange } from '#store/changes.ts'
import type { Writer } from '#store/engines/sqlite.ts'
import type { Recorded } from '#store/response-recorder.ts'
import { ImportRun, type ImportOpening, type ImportPart, type OpenedImport } from './import-run.ts'
import { TakenBack, takenBack } from './taken-back.ts'

type Finish = () => Promise<Recorded>

/** One import from its first row to its commit, in one transaction that stays open meanwhile. */
export class ImportSession {
  readonly #writer: Writer
  readonly #run: ImportRun
  readonly #end: (finish: Finish) => Promise<Recorded>
  #last: Promise<void> = Promise.resolve()

  private constructor(writer: Writer, run: ImportRun, end: (finish: Finish) => Promise<Recorded>) {
    this.#writer = writer
    this.#run = run
    this.#end = end
  }

  /** Waits for its turn to write and begins. Throws `Refusal` when the file is in already. */
  static async open(writer: Writer, opening: ImportOpening): Promise<ImportSession> {
    const begun = Promise.withResolvers<ImportRun>()
    const ended = Promise.withResolvers<Finish>()
    const written = writer.write(async (connection) => {
      begun.resolve(await ImportRun.begin(connection, opening))
      const finish = await ended.promise
      return finish()
    })
    written.catch(begun.reject)
    return new ImportSession(writer, await begun.promise, (finish) => {
      ended.resolve(finish)
      return written
    })
  }

  get opened(): OpenedImport {
    return this.#run.opened
  }

  /** Records a part of the file, after the parts before it. */
  add(part: ImportPart): Promise<void> {
    this.#last = this.#last.then(() => this.#run.add(part))
    return this.#last
  }

  /** Commits, or takes everything back; either way says what became of the responses. */
  close(keep: boolean): Promise<Recorded> {
    return keep ? this.#kept() : takenBack(this.#end(() => this.#takeBack()))
  }

  /** A large import has filled all the memory that there is for pages; what follows it needs some. */
  async #kept(): Promise<Recorded> {
    const outcome = await this.#end(() => this.#keep())
    this.#writer.release()
    return outcome
  }

  async #keep(): Promise<Recorded> {
    await this.#last
    const outcome = await this.#run.finish()
    const isChange = outcome.added + outcome.updated > 0 || this.opened.survey.isNew
    if (isChange) await countChange(this.#run.connection)
    return outcome
  }

  async #takeBack(): Promise<never> {
    await this.#last.catch(() => undefined)
    throw new TakenBack(await this.#run.finish())
  }
}
