import type { MaskingRules } from '#nps/masking-rules.ts'
import type { Day } from '#nps/period.ts'
import type { RejectedRow } from '#nps/raw-response.ts'
import { Refusal } from '#nps/refusal.ts'
import type { SurveyKind } from '#nps/snapshot.ts'
import type { Connection } from '#store/engines/sqlite.ts'
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
  /** Words that people have decided about. */
  readonly rules: MaskingRules
}

/** A part of a file: what was read, and what was refused. */
export interface ImportPart {
  readonly importId: number
  readonly batch: ResponseBatch
  readonly rejected: readonly RejectedRow[]
  /** Data rows that are not wholly blank. */
  readonly rows: number
}

/**
 * One import from its first row to its outcome, on a connection that somebody else commits: to be
 * kept, or to see what would become of it. There is no other way to do either.
 */
export class ImportRun {
  readonly opened: OpenedImport
  readonly connection: Connection
  readonly #import: OpenImport
  #rows = 0

  private constructor(connection: Connection, opened: OpenedImport, started: OpenImport) {
    this.connection = connection
    this.opened = opened
    this.#import = started
  }

  /** Throws `Refusal` when the file is in already, or its survey cannot be named so. */
  static async begin(connection: Connection, opening: ImportOpening): Promise<ImportRun> {
    const { survey, isNew } = await surveyFor(connection, opening.survey, opening.kind)
    await refuseOtherDay(connection, survey.id, opening)
    const started = await startImport(connection, { ...opening, survey: survey.id })
    const { id, name } = survey
    const rules = await maskingRules(connection)
    const opened = { importId: started.id, survey: { id, name, isNew }, rules }
    return new ImportRun(connection, opened, started)
  }

  /** Records a part of the file; the part before it must be recorded. */
  async add({ batch, rejected, rows }: Omit<ImportPart, 'importId'>): Promise<void> {
    await this.#import.recorder.record(batch)
    noteRejectedRows(this.connection, this.#import.id, rejected)
    this.#rows += rows
  }

  /** Writes the roll-ups, and so changes the score. */
  finish(): Promise<Recorded> {
    return finishImport(this.connection, this.#import, this.#rows)
  }
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
