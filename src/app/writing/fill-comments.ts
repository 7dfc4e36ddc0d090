import { isDeepStrictEqual } from 'node:util'
import type { Masking } from '#app/masking/masking.ts'
import type { MaskingRules } from '#nps/masking-rules.ts'
import type { MaskedWords } from '#nps/response.ts'
import { countChange } from '#store/changes.ts'
import { CommentTexts } from '#store/comment-texts.ts'
import type { Writer } from '#store/engines/sqlite.ts'
import { maskingRules } from '#store/masking-words.ts'

/** What has become of the words that a comment waits for. */
export interface Filled {
  /** The comment's id. */
  readonly id: number
  readonly print: string
  readonly masked: MaskedWords
}

/** Comments to be filled, and the rules by which their words were masked. */
export interface Filling {
  readonly filled: readonly Filled[]
  readonly rules: MaskingRules
}

/** How words are masked and comments filled. */
export interface WordsWriting {
  maskWords: Masking['mask']
  /** Returns the rules that hold now when these are others: then nothing is filled. */
  fillComments(filling: Filling): Promise<MaskingRules | null>
}

/**
 * Gives comments that wait the text of their words, in one transaction. A word that somebody has added
 * since is not in texts that were masked without it, and has been past these comments already: so what
 * was masked by other rules than those that hold now is not taken.
 */
export function fillComments(
  writer: Writer,
  { filled, rules }: Filling,
): Promise<MaskingRules | null> {
  return writer.write(async (connection) => {
    const now = await maskingRules(connection)
    if (!isDeepStrictEqual(now, rules)) return now
    const texts = new CommentTexts(connection)
    let isSeen = false
    for (const { id, print, masked } of filled)
      isSeen = texts.fill(id, print, masked) === true || isSeen
    if (isSeen) await countChange(connection)
    return null
  })
}
