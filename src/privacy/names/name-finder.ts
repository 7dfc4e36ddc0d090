/** A name of somebody, or of a company, in a text. */
export interface FoundName {
  /** UTF-16 offsets in the text: of its first unit, and of the one behind its last. */
  readonly start: number
  readonly end: number
  /** Whether it may be masked without asking; otherwise somebody has to look. */
  readonly sure: boolean
  readonly kind: 'person' | 'company'
}

/**
 * Finds names in a text that is normalised already (NFKC, without invisible characters). The
 * language is a code of two letters; in one that it does not know it finds nothing. Pure.
 */
export type NameFinder = (text: string, language: string) => readonly FoundName[]
