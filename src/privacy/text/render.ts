import type { Found, Stretch } from '#privacy/found.ts'
import { TOKEN_OF } from '#privacy/label.ts'
import type { Readable } from './readable.ts'

/** Longer comments are cut: nothing on a wall needs more. */
const LONGEST = 2_000

/** A text as it may be kept, and where some of its words have gone. */
export interface Rendered {
  readonly text: string
  readonly moved: readonly (readonly [start: number, end: number])[]
}

/**
 * Puts the tokens in the places of what was found and makes one line of it, with single spaces.
 * `words` are stretches that are not masked; it tells where they are now, if they still are.
 */
export function render(
  { text, isCut }: Readable,
  found: readonly Found[],
  words: readonly Stretch[],
): Rendered {
  const places = new Map<number, number>()
  for (const { start, end } of words) places.set(start, 0).set(end, 0)
  let line = ''
  let at = 0
  for (const { start, end, label } of [...found, endOf(text)]) {
    for (; at < start; at += 1) {
      if (places.has(at)) places.set(at, line.length)
      line += added(line, text.charAt(at))
    }
    if (places.has(at)) places.set(at, line.length)
    if (end > start) line += TOKEN_OF[label]
    at = Math.max(at, end)
  }
  const short = shortened(line.trimEnd(), isCut)
  return { text: short, moved: movedWords(words, places, short.length) }
}

/** Where the last of the text is added. */
function endOf(text: string): Found {
  return { start: text.length, end: text.length, label: 'rest' }
}

/** Of several blanks one is left, and of those at the beginning none. */
function added(line: string, character: string): string {
  if (!/\s/.test(character)) return character
  return line === '' || line.endsWith(' ') ? '' : ' '
}

function shortened(line: string, isCut: boolean): string {
  if (line.length > LONGEST) return `${withoutHalf(line.slice(0, LONGEST)).trimEnd()}…`
  // The last word may be half of an address, which nothing would recognise.
  return isCut ? `${line.replace(/\S{1,200}$/u, '').trimEnd()}…` : line
}

/** Neither half a character nor half a token is left at the end. */
function withoutHalf(text: string): string {
  return text.replace(/\p{Cs}$/u, '').replace(/\[[a-z-]{0,8}$/, '')
}

function movedWords(
  words: readonly Stretch[],
  places: ReadonlyMap<number, number>,
  length: number,
): (readonly [number, number])[] {
  return words.flatMap(({ start, end }) => {
    const from = places.get(start) ?? 0
    const to = places.get(end) ?? 0
    return to > from && to <= length ? [[from, to] as const] : []
  })
}
