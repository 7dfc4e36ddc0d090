import { INFLECTED, NAME, OF_THE_LANGUAGE, type WordFacts } from './lexicon.ts'
import { SHAPE } from './word-shape.ts'

/** How a word stands in its text. */
export interface Standing {
  readonly shape: number
  /** 0 in the middle of a sentence, 1 at its beginning, 2 at that of the text. */
  readonly place: number
}

/**
 * How much of its likelihood to be a name a word keeps. Common words that nothing but their place in
 * the sentence makes a name are a tenth as likely: “the kettle helped me” is no thanks to anybody.
 */
export function trustIn({ rank, seen, tail, name, read }: WordFacts, standing: Standing): number {
  const isCommon = rank > 0 || seen > 1
  const isFirst = (name & NAME.first) > 0
  const isName = isFirst || (name & NAME.last) > 0
  if (standing.shape === SHAPE.lower)
    return (isCommon && !isFirst) || (tail > 0 && name === 0) ? LITTLE : 1
  // Of the rarer words encyclopedias tell because of somebody, or of a place.
  const isTold = read > 0 && rank > 5
  const isCapitalAnyway = standing.shape === SHAPE.capital && standing.place > 0
  return isCommon && !isName && !isTold && isCapitalAnyway ? LITTLE : 1
}

const LITTLE = 0.1

/**
 * Whether a word in lower case is a first name where the language is spoken, and hardly anything else:
 * somebody has to look, however little its place in the sentence speaks for it.
 */
export function isListedName({ rank, seen, name }: WordFacts, { shape }: Standing): boolean {
  const isFirst =
    (name & NAME.first) > 0 && (name & OF_THE_LANGUAGE) > 0 && (name & INFLECTED) === 0
  return isFirst && shape === SHAPE.lower && seen === 0 && (rank === 0 || rank === RAREST)
}

/** The rank of the rarest of the common words, among which names are too. */
const RAREST = 7
