import type { MaskingRules } from '#nps/masking-rules.ts'
import type { Day } from '#nps/period.ts'
import type { RejectedRow } from '#nps/raw-response.ts'
import { Refusal } from '#nps/refusal.ts'
import type { SurveyKind } from '#nps/snapshot.ts'
import { countChange } from '#store/changes.ts'
import type { Connection, Writer } from '#store/engines/sqlite.ts'
import {
  findImport,
  finishImport,
  noteRejectedRows,
  startImport,
  type Brought,
  type OpenImport,
} from '#store/imports.ts'
import { maskingRules } from '#store/masking-words.ts'
import type { ResponseBatch } from '#store/response-batch.ts'
import type { Recorded } from '#store/response-recorder.ts'
import { effectOn, TakenBack, takenBack, type Effect } from './effect.ts'
import { surveyFor } from './survey-for.ts'

/** What is known of a file before its rows come. */
export interface ImportOpening {
  /** The survey's name; `null` for the one that is shown first. */
  readonly survey: string | null
  readonly fileName: string
  readonly fingerprint: Uint8Array
  readonly givenDay: Day | null
  readonly now: string
  /** What kind of survey it is, should it be a new one. */
  readonly kind?: SurveyKind
  /** How it came, if somebody has uploaded it. */
  readonly brought?: Brought
}

/** An import that waits for its rows. */
export interface OpenedImport {
  readonly importId: number
  readonly survey: { readonly id: number; readonly name: string; readonly isNew: boolean }
  /** Words that people have decided about: who adds one later waits until this import is in. */
  readonly rules: MaskingRules
}

/** One import from its first row to its commit, in one transaction that stays open meanwhile. */
export class ImportSession {
  readonly opened: OpenedImport
  readonly #connection: Connection
  readonly #import: OpenImport
  readonly #end: (finish: () => Promise<Recorded>) => Promise<Recorded>
  #rows = 0
  #last: Promise<void> = Promise.resolve()

  private constructor(begun: Begun, end: (finish: () => Promise<Recorded>) => Promise<Recorded>) {
    const { survey, rules } = begun
    this.opened = { importId: begun.import.id, survey, rules }
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
    return new ImportSession(await begun.promise, (finish) => {
      ended.resolve(finish)
      return written
    })
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
    return keep
      ? this.#end(() => this.#keep())
      : takenBack(this.#end(() => this.#takeBack((finish) => finish())))
  }

  /** Takes everything back, and says besides what it would have done to the score. */
  tryOut(now: Temporal.Instant): Promise<Effect<Recorded>> {
    const { survey } = this.opened
    return takenBack(
      this.#end(() =>
        this.#takeBack((finish) => effectOn(this.#connection, survey.id, now, finish)),
      ),
    )
  }

  async #keep(): Promise<Recorded> {
    await this.#last
    const outcome = await this.#finish()
    const isChange = outcome.added + outcome.updated > 0 || this.opened.survey.isNew
    if (isChange) await countChange(this.#connection)
    return outcome
  }

  /** The roll-ups, and so the score, change in the finish. */
  async #takeBack(watch: (finish: () => Promise<Recorded>) => Promise<unknown>): Promise<never> {
    await this.#last.catch(() => undefined)
    throw new TakenBack(await watch(() => this.#finish()))
  }

  #finish(): Promise<Recorded> {
    return finishImport(this.#connection, this.#import, this.#rows)
  }
}

interface Begun {
  readonly connection: Connection
  readonly import: OpenImport
  readonly survey: OpenedImport['survey']
  readonly rules: MaskingRules
}

async function begin(connection: Connection, opening: ImportOpening): Promise<Begun> {
  const { survey, isNew } = await surveyFor(connection, opening.survey, opening.kind)
  await refuseOtherDay(connection, survey.id, opening)
  const started = await startImport(connection, { ...opening, survey: survey.id })
  const rules = await maskingRules(connection)
  return { connection, import: started, survey: { id: survey.id, name: survey.name, isNew }, rules }
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
