import type { MessagePort } from 'node:worker_threads'
import { serve } from '#app/threads/serve.ts'
import { fillComments } from './fill-comments.ts'
import { ImportSessions } from './import-sessions.ts'
import type { JobsContext } from './jobs.ts'

/** Other threads that send imports past the main one, each through a port of its own. */
export class Guests {
  readonly #context: JobsContext
  readonly #ports = new Set<MessagePort>()

  constructor(context: JobsContext) {
    this.#context = context
  }

  /** Takes imports from a port. When it closes, what was open is taken back. */
  admit(port: MessagePort): void {
    const { writer, masking } = this.#context
    const imports = new ImportSessions(writer)
    this.#ports.add(port)
    port.on('close', () => {
      this.#ports.delete(port)
      imports.abandon()
    })
    serve(port, {
      openImport: (opening) => imports.openImport(opening),
      addToImport: (part) => imports.addToImport(part),
      closeImport: (closing) => imports.closeImport(closing),
      maskWords: (task) => masking.mask(task),
      fillComments: (filling) => fillComments(writer, filling),
    })
  }

  /** Takes nothing more. */
  dismiss(): void {
    for (const port of this.#ports) port.close()
  }
}
