/** A name in a text, at UTF-16 offsets of that text. */
export interface FoundName {
  readonly start: number
  readonly end: number
  /** Whether it is masked; what is not sure is left for a person to look at. */
  readonly sure: boolean
  readonly kind: 'person' | 'company'
}

/** Finds names in a text that is already normalised (NFKC, nothing invisible). */
export type NameFinder = (text: string, language: string) => readonly FoundName[]
