import { fold, isUnspaced, partsOf, wordsOf } from './fold.ts'
import { THEME_LANGUAGES, themeLanguage, type ThemeLanguage, type WordOfTheme } from './theme.ts'

/** Finds what comments are about by the words of themes. */
export class ThemeMatcher {
  readonly #words: readonly WordOfTheme[]
  readonly #spoken: readonly ThemeLanguage[]
  readonly #patterns = new Map<ThemeLanguage | null, Patterns>()

  constructor(words: readonly WordOfTheme[]) {
    this.#words = words
    this.#spoken = THEME_LANGUAGES.filter((one) => words.some(({ language }) => language === one))
  }

  /**
   * The ids of the themes that a comment is about, in ascending order. Its language is a BCP 47 tag;
   * where it is unknown, or the themes have no words of it, those of all languages are looked for.
   */
  match(text: string, language: string | null): number[] {
    const spoken = themeLanguage(language)
    const patterns = this.#patternsOf(spoken && this.#spoken.includes(spoken) ? spoken : null)
    const found = new Set<number>()
    for (const part of partsOf(text)) patterns.find(fold(part), found)
    return [...found].sort((one, other) => one - other)
  }

  #patternsOf(language: ThemeLanguage | null): Patterns {
    let patterns = this.#patterns.get(language)
    if (patterns) return patterns
    patterns = new Patterns()
    for (const { theme, word, language: of } of this.#words)
      if (language === null || of === null || of === language) patterns.add(word, theme)
    this.#patterns.set(language, patterns)
    return patterns
  }
}

/** One word of a pattern. */
interface Piece {
  readonly text: string
  /** Whether more may come before it, or after. */
  readonly opensLeft: boolean
  readonly opensRight: boolean
}

/** What a pattern goes on with after its first word, and which theme it means. */
interface Rest {
  readonly pieces: readonly Piece[]
  readonly theme: number
}

/** Patterns by their first word, so that each word of a text is looked up a few times only. */
class Patterns {
  readonly #whole = new Map<string, Rest[]>()
  readonly #stems = new Map<string, Rest[]>()
  readonly #stemLengths = new Set<number>()
  readonly #inner: { piece: Piece; rest: Rest }[] = []
  /** Words of scripts without spaces, by their first letter. */
  readonly #unspaced = new Map<string, { text: string; theme: number }[]>()

  add(word: string, theme: number): void {
    const pieces = piecesOf(word)
    const [first, ...others] = pieces
    if (!first) return
    if (isUnspaced(word)) {
      const text = pieces.map((piece) => piece.text).join('')
      return push(this.#unspaced, text.charAt(0), { text, theme })
    }
    const rest = { pieces: others, theme }
    if (first.opensLeft) this.#inner.push({ piece: first, rest })
    else if (first.opensRight) {
      push(this.#stems, first.text, rest)
      this.#stemLengths.add(first.text.length)
    } else push(this.#whole, first.text, rest)
  }

  find(folded: string, found: Set<number>): void {
    const words = wordsOf(folded)
    for (const [at, word] of words.entries()) {
      if (isUnspaced(word)) {
        this.#findUnspaced(word, found)
        continue
      }
      take(this.#whole.get(word), words, at, found)
      for (const length of this.#stemLengths)
        if (length <= word.length) take(this.#stems.get(word.slice(0, length)), words, at, found)
      for (const { piece, rest } of this.#inner)
        if (fits(piece, word)) take([rest], words, at, found)
    }
  }

  #findUnspaced(run: string, found: Set<number>): void {
    if (this.#unspaced.size === 0) return
    for (let at = 0; at < run.length; at += 1)
      for (const { text, theme } of this.#unspaced.get(run.charAt(at)) ?? [])
        if (run.startsWith(text, at)) found.add(theme)
  }
}

function piecesOf(word: string): Piece[] {
  return fold(word)
    .split(/[^\p{L}\p{N}*]+/u)
    .map((piece) => ({
      text: piece.replaceAll('*', ''),
      opensLeft: piece.startsWith('*'),
      opensRight: piece.endsWith('*'),
    }))
    .filter(({ text }) => text !== '')
}

function take(
  rests: readonly Rest[] | undefined,
  words: readonly string[],
  at: number,
  found: Set<number>,
): void {
  for (const { pieces, theme } of rests ?? [])
    if (pieces.every((piece, index) => fits(piece, words[at + 1 + index] ?? ''))) found.add(theme)
}

function fits({ text, opensLeft, opensRight }: Piece, word: string): boolean {
  if (opensLeft && opensRight) return word.includes(text)
  if (opensLeft) return word.endsWith(text)
  return opensRight ? word.startsWith(text) : word === text
}

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
