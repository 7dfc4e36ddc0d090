import type { RejectedRow } from '#nps/raw-response.ts'
import { countChange } from '#store/changes.ts'
import type { Writer } from '#store/engines/sqlite.ts'
import { redoImport, undoImport } from '#store/imports.ts'
import type { ResponseBatch } from '#store/response-batch.ts'
import type { Recorded } from '#store/response-recorder.ts'
import { createSource, type Source } from '#store/sources.ts'
import { ImportSession, type ImportOpening, type OpenedImport } from './import-session.ts'
import { receiveResponses, type Delivery, type Received } from '#app/receive-responses.ts'

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

  /** Takes an import back; `false` when there is nothing to take back. */
  undoImport({ importId, now }: { importId: number; now: string }): Promise<boolean> {
    return this.#context.writer.write(async (connection) => {
      const undone = await undoImport(connection, importId, now)
      if (undone) await countChange(connection)
      return undone
    })
  }

  /** Puts an import back in place; `false` when there is none that is undone. */
  redoImport({ importId }: { importId: number }): Promise<boolean> {
    return this.#context.writer.write(async (connection) => {
      const redone = await redoImport(connection, importId)
      if (redone) await countChange(connection)
      return redone
    })
  }

  /** Adds a source; `null` when the name is taken. */
  createSource(source: { name: string; keyHash: Uint8Array; now: string }): Promise<Source | null> {
    return this.#context.writer.write((connection) => createSource(connection, source))
  }

  #session(importId: number): ImportSession {
    const session = this.#imports.get(importId)
    if (!session) throw new Error(`Import ${importId} is not open.`)
    return session
  }
}
