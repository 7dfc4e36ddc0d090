import { countChange } from '#store/changes.ts'
import { deleteOldComments, deleteOldSteps } from '#store/comment-retention.ts'
import { dayOf } from '#store/comments.ts'
import type { Connection } from '#store/engines/sqlite.ts'
import { eraseResponse } from '#store/erase-response.ts'
import {
  addMaskingWord,
  applyWord,
  removeMaskingWord,
  type MaskingWord,
} from '#store/masking-words.ts'
import type { Filter } from '#store/review/review-list.ts'
import {
  approveSure,
  changeComment,
  lastGo,
  maskMore,
  undoGo,
  type CommentChange,
  type Stepped,
  type Taking,
  type Undone,
} from '#store/review/steps.ts'
import type { JobsContext } from './jobs.ts'
import { changing } from './survey-jobs.ts'

/** So many comments are gone through in one transaction, so that nobody waits long behind it. */
const SLICE = 1_000

/** For how long steps can be undone, in days. */
const STEPS_KEPT = 7

/** A step of somebody about a comment as they saw it. */
export interface CommentStep extends Taking {
  readonly id: number
  readonly revision: number
  readonly change: CommentChange
}

/** Words to be masked in one comment. */
export type MaskedMore = Pick<MaskingWord, 'word' | 'token'> & { readonly id: number }

/** Which comments that masking is sure of are to be approved. */
export interface SureOnes extends Taking {
  readonly only: Omit<Filter, 'queue'>
}

/** Everything that people do with comments, for the writing thread. */
export class CommentJobs {
  readonly #context: JobsContext

  constructor(context: JobsContext) {
    this.#context = context
  }

  /** Decides about a comment, or sets its note or its themes. */
  step({ id, revision, change, ...taking }: CommentStep): Promise<Stepped> {
    return this.#context.writer.write(async (connection) => {
      const stepped = changeComment(connection, { id, revision }, change, taking)
      if (stepped === 'done') await countChange(connection)
      return stepped
    })
  }

  /** Masks more in a comment; `false` when the words are not in it. */
  mask({ id, word, token }: MaskedMore): Promise<boolean> {
    return changing(this.#context, async (connection) => maskMore(connection, id, { word, token }))
  }

  /** Approves all that masking is sure of; how many there were. */
  approveSure({ only, ...taking }: SureOnes): Promise<number> {
    return this.#inSlices(async (connection) => {
      const approved = approveSure(connection, only, taking, SLICE)
      if (approved > 0) await countChange(connection)
      return { done: approved, isLast: approved < SLICE }
    })
  }

  /** Undoes the last go of a person; `null` when there is none. */
  async undo({ by }: { by: number }): Promise<Undone | null> {
    const { writer } = this.#context
    const go = await writer.write(async (connection) => lastGo(connection, by))
    if (go === null) return null
    const comments: number[] = []
    const total = await this.#inSlices(async (connection) => {
      const undone = undoGo(connection, { person: by, go, most: SLICE })
      const done = undone.comments.length + undone.kept
      comments.push(...undone.comments)
      if (undone.comments.length > 0) await countChange(connection)
      return { done, isLast: done < SLICE }
    })
    return { comments, kept: total - comments.length }
  }

  /** Adds a word that is always or never masked, and applies it; to how many comments. */
  async addWord(word: MaskingWord): Promise<number> {
    await this.#context.writer.write(async (connection) => addMaskingWord(connection, word))
    return this.applyWords()
  }

  /** `null` when there is none. */
  removeWord({ id }: { id: number }): Promise<MaskingWord['kind'] | null> {
    return this.#context.writer.write(async (connection) => removeMaskingWord(connection, id))
  }

  /** Applies words that have not been to all comments yet; to how many. */
  async applyWords(): Promise<number> {
    const changed = await this.#inSlices(async (connection) => {
      const slice = applyWord(connection, SLICE)
      if (slice?.isSeen) await countChange(connection)
      return { done: slice?.changed ?? 0, isLast: slice === null }
    })
    if (changed > 0) await this.#context.writer.scrub()
    return changed
  }

  /** Deletes what is not to be kept any longer, and finishes what was begun; how many comments went. */
  async tidy({ now }: { now: string }): Promise<number> {
    await this.applyWords()
    const old = Temporal.Instant.from(now).subtract({ hours: 24 * STEPS_KEPT })
    const deleted = await this.#inSlices(async (connection) => {
      const done = deleteOldComments(connection, dayOf(now), SLICE)
      if (done > 0) await countChange(connection)
      return { done, isLast: done < SLICE }
    })
    await this.#context.writer.write(async (connection) =>
      deleteOldSteps(connection, old.toString()),
    )
    if (deleted > 0) await this.#context.writer.scrub()
    return deleted
  }

  /** Deletes a response with all that came of it; `false` when there is none. */
  async erase({ key }: { key: string }): Promise<boolean> {
    const erased = await changing(this.#context, async (connection) =>
      eraseResponse(connection, key),
    )
    if (erased) await this.#context.writer.scrub()
    return erased
  }

  async #inSlices(
    slice: (connection: Connection) => Promise<{ done: number; isLast: boolean }>,
  ): Promise<number> {
    let total = 0
    for (;;) {
      const { done, isLast } = await this.#context.writer.write(slice)
      total += done
      if (isLast) return total
    }
  }
}
