import type { FoundName } from './names/name-finder.ts'

/**
 * Where nobody looks for names, each capitalised word within a sentence may be one. It finds too
 * much, for a person to look at, and nothing to be masked.
 */
export function findCapitals(text: string): FoundName[] {
  return [...text.matchAll(CAPITALISED)].flatMap(({ 0: word, index }) =>
    HARMLESS.has(word.toLowerCase())
      ? []
      : [{ start: index, end: index + word.length, sure: false, kind: 'person' as const }],
  )
}

/** Not at the beginning of a text, a line, a sentence, or a quotation. */
const CAPITALISED =
  /(?<=[\p{L}\d,;)]['’"]?[ ]|[-–—] )(?!\p{Lu}+(?!\p{L}))\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+){0,3}/gu

/** What languages write with a capital and is no one's. */
const HARMLESS = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  english swedish german french internet google facebook wifi`.split(/\s+/),
)
