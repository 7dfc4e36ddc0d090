import type { MaskingRules } from '#nps/masking-rules.ts'
import type { Token } from '#nps/masked-text.ts'
import type { Found, Stretch } from '#privacy/found.ts'
import { TOKEN_OF, type Label } from '#privacy/label.ts'

/** More phrases than a list is likely to have; the rest is not looked for. */
const MOST = 5_000

const ENDINGS = `(?:['’]?s|es|en|a|ą|ach|ami|ami|e|ę|em|ie|iem|i|owi|om|ów|u|y|ym)?`

const patterns = new WeakMap<readonly string[], RegExp | null>()

type Always = MaskingRules['always']

/** All that administrators always mask, as what they say it is. */
export function findAlways(text: string, always: Always): Found[] {
  return groupsOf(always).flatMap(({ label, words }) =>
    findListed(text, words).map((stretch) => ({ ...stretch, label })),
  )
}

interface Group {
  readonly label: Label
  readonly words: readonly string[]
}

const groups = new WeakMap<Always, readonly Group[]>()

function groupsOf(always: Always): readonly Group[] {
  const known = groups.get(always)
  if (known) return known
  const made = [...Map.groupBy(always, ({ token }) => token)].map(([token, rules]) => ({
    label: labelOf(token),
    words: rules.map(({ word }) => word),
  }))
  groups.set(always, made)
  return made
}

/** Words are no numbers for life, whatever they are called. */
function labelOf(token: Token): Label {
  if (token === '[id]') return 'code'
  const labels = Object.keys(TOKEN_OF) as Label[]
  return labels.find((label) => TOKEN_OF[label] === token && label !== 'card') ?? 'name'
}

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
