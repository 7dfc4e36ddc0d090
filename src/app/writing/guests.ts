import type { MessagePort } from 'node:worker_threads'
import { serve } from '#app/threads/serve.ts'
import type { Writer } from '#store/engines/sqlite.ts'
import { ImportSessions } from './import-sessions.ts'

/** Other threads that send imports past the main one, each through a port of its own. */
export class Guests {
  readonly #writer: Writer
  readonly #ports = new Set<MessagePort>()

  constructor(writer: Writer) {
    this.#writer = writer
  }

  /** Takes imports from a port. When it closes, what was open is taken back. */
  admit(port: MessagePort): void {
    const imports = new ImportSessions(this.#writer)
    this.#ports.add(port)
    port.on('close', () => {
      this.#ports.delete(port)
      imports.abandon()
    })
    serve(port, {
      openImport: (opening) => imports.openImport(opening),
      addToImport: (part) => imports.addToImport(part),
      closeImport: (closing) => imports.closeImport(closing),
    })
  }

  /** Takes nothing more. */
  dismiss(): void {
    for (const port of this.#ports) port.close()
  }
}
