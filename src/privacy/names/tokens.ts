/** A text in pieces: words, numbers, Chinese characters and signs, one after the other. */
export interface Tokens {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly words: readonly string[]
}

const TOKEN = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}])+|\p{N}+|[^\s\p{L}\p{M}\p{N}]/gu

/** Takes a text to pieces. Words that are joined by a hyphen or an apostrophe are pieces of their own. */
export function tokensOf(text: string): Tokens {
  const starts: number[] = []
  const ends: number[] = []
  const words: string[] = []
  for (const { 0: word, index } of text.matchAll(TOKEN)) {
    starts.push(index)
    ends.push(index + word.length)
    words.push(word)
  }
  return { text, starts, ends, words }
}
