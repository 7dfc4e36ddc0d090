/** Why something was refused as a whole, in a word that scripts can rely on. */
export type RefusalCode =
  | 'not-found'
  | 'not-a-file'
  | 'unreadable'
  | 'empty'
  | 'not-text'
  | 'no-rating'
  | 'wrong-scale'
  | 'aggregated'
  | 'ambiguous-rating'
  | 'ambiguous-date'
  | 'no-date'
  | 'ambiguous-sheet'
  | 'labels-only'
  | 'unknown-sheet'
  | 'unknown-column'
  | 'unknown-field'
  | 'which-survey'
  | 'bad-option'
  | 'bad-body'
  | 'too-many'
  | 'no-valid-row'
  | 'imported-before'

/**
 * What a person brought cannot be taken, and none of it was. `message` says what is wrong and why,
 * `hint` what to do about it. Neither ever quotes a respondent.
 */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly hint: string
  /** The field of a form that it is about, if it is about one. */
  readonly field: string | null

  constructor(code: RefusalCode, message: string, hint: string, field: string | null = null) {
    super(message)
    this.name = 'Refusal'
    this.code = code
    this.hint = hint
    this.field = field
  }
}
