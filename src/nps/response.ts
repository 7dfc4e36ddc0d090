import type { Day } from './period.ts'
import type { Answer } from './rating.ts'

declare const anonymised: unique symbol

/** Whether a comment may be shown; *undecided* until masking or a person has decided. */
export type Decision = 'undecided' | 'approved' | 'hidden'

/** A respondent's words after masking. */
export interface MaskedComment {
  readonly text: string
  readonly decision: Decision
}

/**
 * One anonymised answer: all that is ever stored of it. The brand has no value that code outside
 * `privacy/` could name, so whatever the store takes has gone through masking.
 */
export interface Response {
  readonly [anonymised]: true
  /** 32 hex digits: a keyed hash of what identifies the response, the same for the same response. */
  readonly key: string
  readonly rating: Answer
  readonly day: Day
  readonly touchpoint: string | null
  readonly segments: Readonly<Record<string, string>>
  readonly comment: MaskedComment | null
}
