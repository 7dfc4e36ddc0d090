/** From which probability on something happens to a text in a language. */
export interface Thresholds {
  /** A word is masked. */
  readonly sure: number
  /** Somebody has to look at a word. */
  readonly maybe: number
  /** The same in a text that names something else for certain: such texts have names more often. */
  readonly beside: number
  /** Somebody has to look at a company. */
  readonly company: number
}

/** A text names something when a word is part of a name, whatever kind of name, with this probability. */
export const NAMES_SOMETHING = 0.3
