import type { Stretch } from '#privacy/found.ts'

/** More phrases than a list is likely to have; the rest is not looked for. */
const MOST = 5_000

const ENDINGS = `(?:['’]?s|es|en|a|ą|ach|ami|ami|e|ę|em|ie|iem|i|owi|om|ów|u|y|ym)?`

const patterns = new WeakMap<readonly string[], RegExp | null>()

/** All phrases of a list, in whatever letters and with an ending. Lists are not changed, but made anew. */
export function findListed(text: string, list: readonly string[]): Stretch[] {
  const pattern = patternOf(list)
  if (!pattern) return []
  return [...text.matchAll(pattern)].map(({ 0: phrase, index }) => ({
    start: index,
    end: index + phrase.length,
  }))
}

function patternOf(list: readonly string[]): RegExp | null {
  let pattern = patterns.get(list)
  if (pattern === undefined) {
    pattern = made(list)
    patterns.set(list, pattern)
  }
  return pattern
}

function made(list: readonly string[]): RegExp | null {
  const phrases = list
    .map((phrase) => phrase.normalize('NFKC').trim())
    .filter((phrase) => phrase.length > 1)
  if (phrases.length === 0) return null
  const any = phrases.slice(0, MOST).toSorted((a, b) => b.length - a.length)
  const sources = any.map((phrase) =>
    phrase
      .split(/\s+/)
      .map(RegExp.escape)
      .join(String.raw`\s+`),
  )
  return new RegExp(
    `(?<![\\p{Script=Latin}\\d])(?:${sources.join('|')})${ENDINGS}(?![\\p{Script=Latin}\\d])`,
    'giu',
  )
}
