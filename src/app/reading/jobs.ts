import { importFile, type ImportReport, type ImportRequest } from '#app/import-file.ts'
import type { UnderWay } from '#app/threads/serve.ts'
import type { Turn } from '#app/writing/import-jobs.ts'
import type { FileWriting } from '#app/writing/import-writing.ts'
import type { Choices } from '#intake/choices.ts'
import type { Look } from '#intake/look.ts'
import type { Effect } from './effect.ts'
import { maskFile, type MaskFileRequest } from './mask-file.ts'
import { previewOf, type Preview } from './preview.ts'
import { tryTurn } from './try-turn.ts'
import { tryWithdrawal, type WithdrawalEffect, type WithdrawalTask } from './try-withdrawal.ts'

/** What the reading thread needs to know. */
export interface ReadingContext {
  readonly databaseFile: string
  readonly secret: string
  /** Where imports are sent. */
  readonly writing: FileWriting
}

/** How far the reading of a file is. */
export interface Progress {
  readonly rows: number
  readonly of: number
}

/** Everything that takes a whole file, or a whole import, to find out. */
export class ReadingJobs {
  readonly #context: ReadingContext
  readonly #importing = new Set<Promise<unknown>>()

  constructor(context: ReadingContext) {
    this.#context = context
  }

  /** Reads a file, anonymises it and sends it to be written; its words are put off. */
  async importFile(request: ImportRequest, underWay: UnderWay): Promise<ImportReport> {
    const { writing } = this.#context
    const importing = importFile(writing, request, this.#options(underWay))
    this.#importing.add(importing)
    try {
      return await importing
    } finally {
      this.#importing.delete(importing)
    }
  }

  /** Masks the words of a file that is in, where a comment waits for them. */
  maskFile(request: MaskFileRequest, underWay: UnderWay): Promise<void> {
    const { databaseFile, writing } = this.#context
    return maskFile(writing, request, { databaseFile, ...this.#options(underWay) })
  }

  /** Reads a file and says what it would be imported as. */
  preview(request: ImportRequest, underWay: UnderWay): Promise<Preview> {
    return previewOf(this.#context, request, this.#options(underWay))
  }

  /** Looks through a file. */
  async look({ path, choices }: { path: string; choices: Choices }): Promise<Look> {
    const { look } = await import('#intake/look.ts')
    return look(path, choices)
  }

  /**
   * What undoing an import, or letting it count again, would do to the score. It does not stop to
   * let anything else be read, so it comes after the imports that hold up whoever else writes.
   */
  async tryTurn(turn: Turn, { signal }: UnderWay): Promise<Effect<boolean> | null> {
    while (this.#importing.size > 0) await Promise.allSettled(this.#importing)
    signal.throwIfAborted()
    return tryTurn(this.#context.databaseFile, turn)
  }

  /** What taking answers of a source out, or putting them back, would do to the score; as the above. */
  async tryWithdrawal(task: WithdrawalTask, { signal }: UnderWay): Promise<WithdrawalEffect> {
    while (this.#importing.size > 0) await Promise.allSettled(this.#importing)
    signal.throwIfAborted()
    return tryWithdrawal(this.#context.databaseFile, task)
  }

  #options({ report, signal }: UnderWay) {
    let read = 0
    const onPart = ({ rows, of }: Progress) => {
      read += rows
      report({ rows: read, of } satisfies Progress)
    }
    return { secret: this.#context.secret, onPart, signal }
  }
}
