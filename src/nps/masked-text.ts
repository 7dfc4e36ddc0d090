/** What stands in the place of a masked word. */
export const TOKENS = [
  '[name]',
  '[company]',
  '[address]',
  '[e-mail]',
  '[phone]',
  '[number]',
  '[id]',
  '[date]',
  '[link]',
  '[handle]',
] as const

export type Token = (typeof TOKENS)[number]

/** From a character of a text to the one behind its end, in UTF-16 units. */
export type Span = readonly [start: number, end: number]

/** A text that has been masked, and the parts of it that may be a name nevertheless. */
export interface MaskedText {
  readonly text: string
  readonly uncertain: readonly Span[]
}

/** A part of a text: plain, one of our tokens, or uncertain. */
export interface Piece {
  readonly text: string
  readonly kind: 'plain' | 'token' | 'uncertain'
}

export function isToken(text: string): text is Token {
  return (TOKENS as readonly string[]).includes(text)
}

/** A word or some words in one line, as they stand in texts; empty when there is none. */
export function plainWord(typed: string): string {
  return typed.normalize('NFKC').replace(/\s+/gu, ' ').trim()
}

/**
 * Puts a token wherever a text has these words, whatever their case and with an `s` behind them too;
 * `null` when it has not. Only ever masks more: what is masked is left as it is.
 */
export function hideWord(
  masked: MaskedText,
  word: string,
  token: Token,
  pattern: RegExp = patternOf(word),
): MaskedText | null {
  const hits = spansOf(masked.text, pattern)
  if (hits.length === 0) return null
  let text = ''
  let from = 0
  for (const [start, end] of hits) {
    text += masked.text.slice(from, start) + token
    from = end
  }
  const uncertain = masked.uncertain
    .filter((span) => !hits.some((hit) => overlap(span, hit)))
    .map(([start, end]): Span => {
      const shift = shiftAt(hits, start, token.length)
      return [start + shift, end + shift]
    })
  return { text: text + masked.text.slice(from), uncertain }
}

/** Takes the uncertainty from these words; `null` when it was not about them. */
export function clearWord(
  masked: MaskedText,
  word: string,
  pattern: RegExp = patternOf(word),
): MaskedText | null {
  const hits = spansOf(masked.text, pattern)
  const isClear = ([start, end]: Span) => hits.some(([from, to]) => from <= start && end <= to)
  const uncertain = masked.uncertain.filter((span) => !isClear(span))
  return uncertain.length === masked.uncertain.length ? null : { text: masked.text, uncertain }
}

/** A pattern that finds words, and besides the tokens, which are none. */
export function patternOf(word: string): RegExp {
  const plain = plainWord(word)
  const escaped = literal(plain).replace(/ /gu, String.raw`\s+`)
  const before = OF_A_WORD.test(plain.slice(0, 1)) ? `(?<!${LETTER})` : ''
  const behind = OF_A_WORD.test(plain.slice(-1)) ? `(?:['’]?s)?(?!${LETTER})` : ''
  const tokens = TOKENS.map(literal).join('|')
  return new RegExp(`${tokens}|(${before}${escaped}${behind})`, 'giu')
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`)
}

/** The parts of a text, in their order. */
export function piecesOf({ text, uncertain }: MaskedText): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  const plain = (to: number): void => {
    for (const part of text.slice(from, to).split(ANY_TOKEN))
      if (part) pieces.push({ text: part, kind: isToken(part) ? 'token' : 'plain' })
    from = to
  }
  for (const [start, end] of uncertain.toSorted(([one], [other]) => one - other)) {
    if (start < from || end <= start || end > text.length) continue
    plain(start)
    pieces.push({ text: text.slice(start, end), kind: 'uncertain' })
    from = end
  }
  plain(text.length)
  return pieces
}

/** Scripts with spaces between words; elsewhere a word has no edges. */
const LETTER = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\p{N}]`

const OF_A_WORD = new RegExp(LETTER, 'u')

const ANY_TOKEN = /(\[[a-z-]{2,10}\])/u

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].flatMap((match): Span[] => {
    const word = match[1]
    return word ? [[match.index, match.index + word.length]] : []
  })
}

function overlap([start, end]: Span, [from, to]: Span): boolean {
  return start < to && from < end
}

function shiftAt(hits: readonly Span[], at: number, length: number): number {
  return hits
    .filter(([, end]) => end <= at)
    .reduce((shift, [start, end]) => shift + length - (end - start), 0)
}
