import type { Day } from '#nps/period.ts'
import type { RejectedRow } from '#nps/raw-response.ts'
import { Refusal } from '#nps/refusal.ts'
import { countChange } from '#store/changes.ts'
import type { Connection, Writer } from '#store/engines/sqlite.ts'
import {
  findImport,
  finishImport,
  noteRejectedRows,
  startImport,
  type OpenImport,
} from '#store/imports.ts'
import type { ResponseBatch } from '#store/response-batch.ts'
import type { Recorded } from '#store/response-recorder.ts'
import { surveyFor } from './survey-for.ts'

/** What is known of a file before its rows come. */
export interface ImportOpening {
  /** The survey's name; `null` for the one that is shown first. */
  readonly survey: string | null
  readonly fileName: string
  readonly fingerprint: Uint8Array
  readonly givenDay: Day | null
  readonly now: string
}

/** An import that waits for its rows. */
export interface OpenedImport {
  readonly importId: number
  readonly survey: { readonly id: number; readonly name: string; readonly isNew: boolean }
}

/** One import from its first row to its commit, in one transaction that stays open meanwhile. */
export class ImportSession {
  readonly opened: OpenedImport
  readonly #connection: Connection
  readonly #import: OpenImport
  readonly #end: (keep: boolean) => Promise<Recorded>
  #rows = 0
  #last: Promise<void> = Promise.resolve()

  private constructor(begun: Begun, end: (keep: boolean) => Promise<Recorded>) {
    this.opened = { importId: begun.import.id, survey: begun.survey }
    this.#connection = begun.connection
    this.#import = begun.import
    this.#end = end
  }

  /** Waits for its turn to write and begins. Throws `Refusal` when the file is in already. */
  static async open(writer: Writer, opening: ImportOpening): Promise<ImportSession> {
    const begun = Promise.withResolvers<Begun>()
    const ended = Promise.withResolvers<() => Promise<Recorded>>()
    const written = writer.write(async (connection) => {
      begun.resolve(await begin(connection, opening))
      const finish = await ended.promise
      return finish()
    })
    written.catch(begun.reject)
    const session: ImportSession = new ImportSession(await begun.promise, (keep) => {
      ended.resolve(() => session.#finish(keep))
      return written.catch(outcomeOfTakenBack)
    })
    return session
  }

  /** Records a part of the file, after the parts before it. */
  add(batch: ResponseBatch, rejected: readonly RejectedRow[], rows: number): Promise<void> {
    this.#last = this.#last.then(async () => {
      await this.#import.recorder.record(batch)
      noteRejectedRows(this.#connection, this.#import.id, rejected)
      this.#rows += rows
    })
    return this.#last
  }

  /** Commits, or takes everything back; either way says what became of the responses. */
  close(keep: boolean): Promise<Recorded> {
    return this.#end(keep)
  }

  async #finish(keep: boolean): Promise<Recorded> {
    if (keep) await this.#last
    else await this.#last.catch(() => undefined)
    const outcome = await finishImport(this.#connection, this.#import, this.#rows)
    if (!keep) throw new TakenBack(outcome)
    const isChange = outcome.added + outcome.updated > 0 || this.opened.survey.isNew
    if (isChange) await countChange(this.#connection)
    return outcome
  }
}

interface Begun {
  readonly connection: Connection
  readonly import: OpenImport
  readonly survey: OpenedImport['survey']
}

async function begin(connection: Connection, opening: ImportOpening): Promise<Begun> {
  const { survey, isNew } = await surveyFor(connection, opening.survey)
  await refuseOtherDay(connection, survey.id, opening)
  const started = await startImport(connection, { ...opening, survey: survey.id })
  return { connection, import: started, survey: { id: survey.id, name: survey.name, isNew } }
}

/** The same file on another day would count each of its answers twice. */
async function refuseOtherDay(
  connection: Connection,
  survey: number,
  { fingerprint, givenDay }: ImportOpening,
): Promise<void> {
  const before = await findImport(connection, survey, fingerprint)
  if (!before || before.givenDay === givenDay) return
  throw new Refusal(
    'imported-before',
    `This very file is in already, as import ${before.id}, with ${before.givenDay ?? 'its own dates'} as the day of its answers.`,
    `To change the day, undo import ${before.id} first: npm run import -- --undo ${before.id}`,
  )
}

/** Rolls the transaction back and brings out what would have become of it. */
class TakenBack extends Error {
  readonly outcome: Recorded

  constructor(outcome: Recorded) {
    super('The import was taken back.')
    this.outcome = outcome
  }
}

function outcomeOfTakenBack(error: unknown): Recorded {
  if (error instanceof TakenBack) return error.outcome
  throw error
}
