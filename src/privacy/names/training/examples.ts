import type { Features } from '#privacy/names/features.ts'
import { mix } from '#privacy/names/hash.ts'
import { languageSeed } from '#privacy/names/tagger.ts'
import { tokensOf, type Tokens } from '#privacy/names/tokens.ts'
import type { MarkedText } from './corpora.ts'
import type { Example } from './fit.ts'

/** How a kind of writing notices things and labels its pieces. */
export interface Writing {
  readonly labels: number
  /** Whether several languages share it: then each feature counts once for all and once for its own. */
  readonly isShared: boolean
  readonly featuresOf: (tokens: Tokens, language: string) => Features
  /** The label of a piece inside a mark. */
  readonly labelOf: (mark: string, isFirst: boolean) => number
}

/** Examples, and the hash of each of their features. */
export interface Examples {
  readonly examples: readonly Example[]
  readonly hashes: Int32Array
}

/** A feature that occurs less often is left out. */
const RAREST = 3

/** The texts as numbers. */
export function examplesOf(texts: readonly MarkedText[], writing: Writing): Examples {
  const counts = new Uint8Array(2 ** 24)
  for (const text of texts) eachHash(text, writing, (hash) => count(counts, hash))
  const places = new Map<number, number>()
  const examples = texts.map((text) => exampleOf(text, writing, counts, places))
  return { examples, hashes: Int32Array.from(places.keys()) }
}

function eachHash(
  text: MarkedText,
  { featuresOf, isShared }: Writing,
  visit: (hash: number) => void,
): void {
  const features = featuresOf(tokensOf(text.text), text.language)
  const seed = languageSeed(text.language)
  for (let at = 0; at < features.length; at++) {
    const hash = features.hashes[at] ?? 0
    visit(hash)
    if (isShared) visit(mix(hash, seed))
  }
}

function count(counts: Uint8Array, hash: number): void {
  const known = counts[hash >>> 8] ?? 0
  if (known < 255) counts[hash >>> 8] = known + 1
}

function exampleOf(
  text: MarkedText,
  writing: Writing,
  counts: Uint8Array,
  places: Map<number, number>,
): Example {
  const tokens = tokensOf(text.text)
  const features = writing.featuresOf(tokens, text.language)
  const seed = languageSeed(text.language)
  const found: number[] = []
  const add = (hash: number): void => {
    if ((counts[hash >>> 8] ?? 0) < RAREST) return
    const place = places.get(hash) ?? places.size
    places.set(hash, place)
    found.push(place)
  }
  const ends: number[] = []
  const own: number[] = []
  let at = 0
  features.ends.forEach((end, piece) => {
    for (; at < end; at++) {
      if (at === features.own[piece]) own.push(found.length)
      add(features.hashes[at] ?? 0)
      if (writing.isShared) add(mix(features.hashes[at] ?? 0, seed))
    }
    if (own.length === piece) own.push(found.length)
    ends.push(found.length)
  })
  return {
    features: Int32Array.from(found),
    ends: Int32Array.from(ends),
    own: Int32Array.from(own),
    labels: labelsOf(text, tokens, writing),
  }
}

function labelsOf({ marks }: MarkedText, { starts, ends }: Tokens, writing: Writing): Uint8Array {
  const labels = new Uint8Array(starts.length)
  for (const { start, end, label } of marks) {
    const inside = starts.flatMap((from, at) => (from < end && (ends[at] ?? 0) > start ? [at] : []))
    inside.forEach((at, order) => (labels[at] = writing.labelOf(label, order === 0)))
  }
  return labels
}
