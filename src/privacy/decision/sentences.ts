import type { Stretch } from '#privacy/found.ts'

/** A sentence, at offsets of the text it is in. */
export interface Sentence extends Stretch {
  readonly text: string
}

/** Sentences, as well as one can tell without reading; commas go on. */
export function sentencesOf(text: string): Sentence[] {
  return [...text.matchAll(SENTENCE)].map(({ 0: sentence, index }) => ({
    start: index,
    end: index + sentence.length,
    text: sentence,
  }))
}

const SENTENCE = /[^.!?。！？\n]+[.!?。！？\n]*/gu
