import type { Writer } from '#store/engines/sqlite.ts'
import type { Recorded } from '#store/response-recorder.ts'
import type { ImportOpening, ImportPart, OpenedImport } from './import-run.ts'
import { ImportSession } from './import-session.ts'

/** How an import is written, or tried: opened, added to, and closed. */
export type ImportWriting = Pick<ImportSessions, 'openImport' | 'addToImport' | 'closeImport'>

/** The open imports of one thread that sends them. */
export class ImportSessions {
  readonly #writer: Writer
  readonly #open = new Map<number, ImportSession>()
  #isAbandoned = false

  constructor(writer: Writer) {
    this.#writer = writer
  }

  /** Opens an import. It is one transaction: nothing is seen before it is closed. */
  async openImport(opening: ImportOpening): Promise<OpenedImport> {
    const session = await ImportSession.open(this.#writer, opening)
    if (this.#isAbandoned) {
      await session.close(false)
      throw new Error('Whoever wanted to send this import has gone.')
    }
    this.#open.set(session.opened.importId, session)
    return session.opened
  }

  /** Records a part of a file. */
  addToImport(part: ImportPart): Promise<void> {
    return this.#session(part.importId).add(part)
  }

  /** Closes an import: kept, or taken back as if it had never been opened. */
  closeImport({ importId, keep }: { importId: number; keep: boolean }): Promise<Recorded> {
    const session = this.#session(importId)
    this.#open.delete(importId)
    return session.close(keep)
  }

  /** Takes back what is open, for whoever sends it has gone; otherwise nobody could ever write again. */
  abandon(): void {
    this.#isAbandoned = true
    for (const session of this.#open.values()) session.close(false).catch(() => undefined)
    this.#open.clear()
  }

  #session(importId: number): ImportSession {
    const session = this.#open.get(importId)
    if (!session) throw new Error(`Import ${importId} is not open.`)
    return session
  }
}
