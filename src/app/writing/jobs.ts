import type { FaultCode } from '#nps/fault.ts'
import type { RejectedRow } from '#nps/raw-response.ts'
import type { Writer } from '#store/engines/sqlite.ts'
import { rememberColumns } from '#store/remembered-columns.ts'
import type { ResponseBatch } from '#store/response-batch.ts'
import type { Recorded } from '#store/response-recorder.ts'
import {
  changeSegment,
  mergeSegments,
  separateSegment,
  type SegmentChange,
} from '#store/segment-changes.ts'
import { changeSettings, type Settings } from '#store/settings.ts'
import type { Source } from '#store/sources.ts'
import { forgetStuckFile, noteStuckFile, type StuckFile } from '#store/stuck-files.ts'
import type { Effect } from './effect.ts'
import { tryTurn, turnImport, type Turn } from './import-jobs.ts'
import {
  changeSurvey,
  moveSurvey,
  type Changed,
  type Move,
  type SurveyChange,
} from '#store/survey-changes.ts'
import { addWave, changeWave, removeWave, type WaveNote, type WaveNoted } from '#store/waves.ts'
import {
  addTheme,
  addWords,
  changeTheme,
  ignorePhrase,
  moveTheme,
  removeTheme,
  type ThemeChange,
  type ThemeChanged,
} from '#store/themes/themes.ts'
import type { ThemeWord } from '#nps/themes/theme.ts'
import { ImportSession, type ImportOpening, type OpenedImport } from './import-session.ts'
import { addSource, alterSource, type SourceAlteration, type SourceGiven } from './source-jobs.ts'
import { changing, takeLogo, type LogoGiven } from './survey-jobs.ts'
import {
  receiveRead,
  receiveResponses,
  type Delivery,
  type ReadDelivery,
  type Received,
} from '#app/receive-responses.ts'

/** What the writing thread needs to know. */
export interface JobsContext {
  readonly writer: Writer
  readonly secret: string
}

/** A part of a file: what was read, and what was refused. */
export interface ImportPart {
  readonly importId: number
  readonly batch: ResponseBatch
  readonly rejected: readonly RejectedRow[]
  /** Data rows that are not wholly blank. */
  readonly rows: number
}

/** What was chosen for files with a header. */
export interface ColumnsChosen {
  readonly fingerprint: string
  /** The id of the survey. */
  readonly survey: number
  readonly choices: unknown
  readonly now: string
}

/** A wave of a survey as it is to be. */
export interface WaveChange {
  readonly survey: number
  readonly id: number
  readonly wave: WaveNote
}

/** Everything that changes the results database. Arguments and answers cross between threads. */
export class Jobs {
  readonly #context: JobsContext
  readonly #imports = new Map<number, ImportSession>()

  constructor(context: JobsContext) {
    this.#context = context
  }

  /** Takes responses that a source has posted. */
  receive(delivery: Delivery): Promise<Received> {
    return receiveResponses(this.#context, delivery)
  }

  /** Opens an import. It is one transaction: nothing is seen before it is closed. */
  async openImport(opening: ImportOpening): Promise<OpenedImport> {
    const session = await ImportSession.open(this.#context.writer, opening)
    this.#imports.set(session.opened.importId, session)
    return session.opened
  }

  /** Records a part of a file. */
  addToImport({ importId, batch, rejected, rows }: ImportPart): Promise<void> {
    return this.#session(importId).add(batch, rejected, rows)
  }

  /** Closes an import: kept, or taken back as if it had never been opened. */
  closeImport({ importId, keep }: { importId: number; keep: boolean }): Promise<Recorded> {
    const session = this.#session(importId)
    this.#imports.delete(importId)
    return session.close(keep)
  }

  /** Takes everything of an open import back, and says what it would have done to the score. */
  tryOutImport({ importId, now }: { importId: number; now: string }): Promise<Effect<Recorded>> {
    const session = this.#session(importId)
    this.#imports.delete(importId)
    return session.tryOut(Temporal.Instant.from(now))
  }

  /** Takes an import back; `false` when there is nothing to take back. */
  undoImport({ importId, now }: { importId: number; now: string }): Promise<boolean> {
    return turnImport(this.#context.writer, { importId, now, to: 'undone' })
  }

  /** Puts an import back in place; `false` when there is none that is undone. */
  redoImport({ importId }: { importId: number }): Promise<boolean> {
    return turnImport(this.#context.writer, { importId, now: '', to: 'standing' })
  }

  /** What undoing an import, or putting it back, would do to the score; `null` when it cannot be done. */
  tryTurn(turn: Turn): Promise<Effect<boolean> | null> {
    return tryTurn(this.#context.writer, turn)
  }

  /** Remembers what was chosen for files with a header, for the next one. */
  rememberColumns({ fingerprint, ...chosen }: ColumnsChosen): Promise<void> {
    return this.#context.writer.write((connection) =>
      rememberColumns(connection, fingerprint, chosen),
    )
  }

  /** Takes what has been read of a webhook. */
  receiveRead(delivery: ReadDelivery): Promise<Received> {
    return receiveRead(this.#context, delivery)
  }

  /** Adds a source; `null` when the name is taken. */
  createSource(source: SourceGiven): Promise<Source | null> {
    return addSource(this.#context, source)
  }

  /** Changes a source; `false` when there is none, or its new name is taken. */
  changeSource(alteration: SourceAlteration): Promise<boolean> {
    return alterSource(this.#context, alteration)
  }

  /** Notes that a file of the drop folder could not be moved out of it. */
  noteStuckFile(file: StuckFile): Promise<void> {
    return this.#context.writer.write((connection) => noteStuckFile(connection, file))
  }

  /** Forgets such a file when it has gone. */
  forgetStuckFile({ name }: { name: string }): Promise<void> {
    return this.#context.writer.write((connection) => forgetStuckFile(connection, name))
  }

  /** Changes some of the company's settings. */
  changeSettings(settings: Partial<Settings>): Promise<void> {
    return changing(this.#context, (connection) => changeSettings(connection, settings))
  }

  /** Takes another logo, or none; returns why not. */
  changeLogo(given: LogoGiven | null): Promise<FaultCode | null> {
    return takeLogo(this.#context, given)
  }

  changeSurvey({ id, change }: { id: number; change: SurveyChange }): Promise<Changed> {
    return changing(this.#context, (connection) => changeSurvey(connection, id, change))
  }

  /** `false` when it stays where it is. */
  moveSurvey({ id, move }: { id: number; move: Move }): Promise<boolean> {
    return changing(this.#context, (connection) => moveSurvey(connection, id, move))
  }

  changeSegment({ id, change }: { id: number; change: SegmentChange }): Promise<Changed> {
    return changing(this.#context, (connection) => changeSegment(connection, id, change))
  }

  /** Makes one segment of two; `false` when they are not two of one dimension. */
  mergeSegments({ from, into }: { from: number; into: number }): Promise<boolean> {
    return changing(this.#context, (connection) => mergeSegments(connection, from, into))
  }

  /** Takes a merge back; `false` when the segment is not part of another one. */
  separateSegment({ id }: { id: number }): Promise<boolean> {
    return changing(this.#context, (connection) => separateSegment(connection, id))
  }

  addWave({ survey, wave }: { survey: number; wave: WaveNote }): Promise<WaveNoted> {
    return changing(this.#context, (connection) => addWave(connection, survey, wave))
  }

  changeWave({ survey, id, wave }: WaveChange): Promise<WaveNoted> {
    return changing(this.#context, (connection) => changeWave(connection, survey, id, wave))
  }

  /** `false` when there is none. */
  removeWave({ survey, wave }: { survey: number; wave: number }): Promise<boolean> {
    return changing(this.#context, (connection) => removeWave(connection, survey, wave))
  }

  /** Its id; `null` when the name is taken. */
  addTheme(theme: ThemeChange): Promise<number | null> {
    return changing(this.#context, async (connection) => addTheme(connection, theme))
  }

  changeTheme({ id, change }: { id: number; change: ThemeChange }): Promise<ThemeChanged> {
    return changing(this.#context, async (connection) => changeTheme(connection, id, change))
  }

  /** `false` when there is no such theme. */
  addThemeWord({ id, word }: { id: number; word: ThemeWord }): Promise<boolean> {
    return changing(this.#context, async (connection) => addWords(connection, id, [word]))
  }

  /** `false` when it stays where it is. */
  moveTheme({ id, move }: { id: number; move: Move }): Promise<boolean> {
    return changing(this.#context, async (connection) => moveTheme(connection, id, move))
  }

  /** `false` when there is none. */
  removeTheme({ id }: { id: number }): Promise<boolean> {
    return changing(this.#context, async (connection) => removeTheme(connection, id))
  }

  /** A phrase that is not to be suggested again. */
  ignorePhrase({ phrase }: { phrase: string }): Promise<void> {
    return this.#context.writer.write(async (connection) => ignorePhrase(connection, phrase))
  }

  #session(importId: number): ImportSession {
    const session = this.#imports.get(importId)
    if (!session) throw new Error(`Import ${importId} is not open.`)
    return session
  }
}
