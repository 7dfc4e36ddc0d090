import type { Span } from './masked-text.ts'
import type { Day } from './period.ts'
import type { Answer } from './rating.ts'

declare const anonymised: unique symbol

/** What a person has decided about a comment; *undecided* until somebody has. */
export type Decision = 'undecided' | 'approved' | 'hidden'

/** A respondent's words after masking. */
export interface MaskedComment {
  readonly text: string
  /** Whether masking is sure enough to show it, or a person has to look at it first. */
  readonly decision: 'show' | 'review'
  /** Why it is not sure, in short codes. */
  readonly reasons: readonly string[]
  /** BCP 47, such as `sv`; `null` when it is not known. */
  readonly language: string | null
  /** What may be a name, or something else that tells who it is, in the text as it is here. */
  readonly uncertain: readonly Span[]
}

/** What masking has made of somebody's words. */
export interface MaskedWords {
  /** `null` where nothing is left of them, or nothing that may ever be shown. */
  readonly comment: MaskedComment | null
  /** Why nothing of them is kept, in a short code; `null` unless that is so. */
  readonly never: string | null
}

/**
 * One anonymised answer: all that is ever stored of it. The brand has no value that code outside
 * `privacy/` could name, so whatever the store takes has gone through masking.
 */
export interface Response extends MaskedWords {
  readonly [anonymised]: true
  /** 32 hex digits: a keyed hash of what identifies the response, the same for the same response. */
  readonly key: string
  readonly rating: Answer
  readonly day: Day
  readonly touchpoint: string | null
  readonly segments: Readonly<Record<string, string>>
  /**
   * 32 hex digits: a keyed hash of the words as they came, by which they are known again. Where there is
   * neither a comment beside it nor a reason why not, masking has yet to go through the words.
   */
  readonly print: string | null
}
