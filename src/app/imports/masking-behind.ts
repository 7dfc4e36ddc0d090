import { textOf } from '#app/text-of.ts'
import type { Log } from '#app/log.ts'
import type { MaskFileRequest } from '#app/reading/mask-file.ts'
import type { Reading } from '#app/reading/reading-thread.ts'
import type { Writing } from '#app/writing/writing-thread.ts'

/** How masking a file has ended; *stopped* when the program is, and it is to be gone on with. */
export type MaskingEnd = 'masked' | 'failed' | 'stopped'

/** An import whose file still has words, and how to read it again. */
export interface MaskingTurn {
  readonly importId: number
  readonly request: MaskFileRequest
}

/** What masking behind takes. */
export interface MaskingBehindParts {
  readonly reading: Pick<Reading, 'maskFile'>
  readonly writing: Pick<Writing, 'releaseOfImport'>
  readonly log: Log
}

/**
 * Masks the words of files that are in, one file after the other, while their answers count already.
 * What may be shown of a file then becomes public at once, if it is enough.
 */
export class MaskingBehind {
  readonly #parts: MaskingBehindParts
  readonly #closing = new AbortController()
  readonly #waiting = new Set<number>()
  #last: Promise<unknown> = Promise.resolve()

  constructor(parts: MaskingBehindParts) {
    this.#parts = parts
  }

  /** Masks a file behind those that came before it. */
  async add(turn: MaskingTurn): Promise<MaskingEnd> {
    this.#waiting.add(turn.importId)
    const ended = this.#last.then(() => this.#mask(turn))
    this.#last = ended
    try {
      return await ended
    } finally {
      this.#waiting.delete(turn.importId)
    }
  }

  /** Whether the words of an import are being masked, or wait for it. */
  has(importId: number): boolean {
    return this.#waiting.has(importId)
  }

  /** Stops; what is masked is kept, and the rest can be masked at any time. */
  async close(): Promise<void> {
    this.#closing.abort(new Error('The program is being stopped.'))
    await this.#last
  }

  #isClosing(): boolean {
    return this.#closing.signal.aborted
  }

  async #mask({ importId, request }: MaskingTurn): Promise<MaskingEnd> {
    const { reading, writing, log } = this.#parts
    const { signal } = this.#closing
    if (this.#isClosing()) return 'stopped'
    try {
      await reading.maskFile(request, { signal })
      await writing.releaseOfImport({ importId })
      return 'masked'
    } catch (error) {
      if (this.#isClosing()) return 'stopped'
      const details = { import: importId, error: textOf(error) }
      log.error('The comments of an import could not be masked', details)
      return 'failed'
    }
  }
}
