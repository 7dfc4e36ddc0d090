import { posteriors, type Chain } from './chain.ts'
import type { Features } from './features.ts'
import { hashOf, mix } from './hash.ts'
import { rowOf, type PackedTable } from './packed-table.ts'

/** What was learnt of one kind of writing. */
export interface Tagger {
  readonly chain: Chain
  /** Of each feature how much it speaks for each label. */
  readonly weights: PackedTable
  /** What one step in `weights` is worth. */
  readonly unit: number
}

/** What the pieces of a text are taken for; Chinese names also have a beginning. */
export const LABELS = ['none', 'person', 'place', 'company', 'other', 'begin'] as const

/**
 * The probability of each label at each piece: pieces × labels. Where several languages were learnt
 * together, `language` is that of the text: each feature counts once for all and once for its own.
 */
export function tag(tagger: Tagger, features: Features, language?: string): Float64Array {
  const { unit, chain } = tagger
  const { labels } = chain
  const { ends, sums } = features
  const scores = new Float64Array(ends.length * labels)
  for (let piece = 0; piece < ends.length; piece++) {
    const sum = sumOf(tagger, features, ends[piece - 1] ?? 0, ends[piece] ?? 0, language)
    const known = sums[piece]
    for (let label = 0; label < labels; label++)
      scores[piece * labels + label] = unit * ((sum[label] ?? 0) + (known?.[label] ?? 0))
  }
  return posteriors(chain, scores)
}

/** How much features speak for each label, in steps. */
export function sumOf(
  { weights, chain }: Tagger,
  { hashes }: Features,
  from: number,
  to: number,
  language?: string,
): Int32Array {
  const sum = new Int32Array(chain.labels)
  const seed = language === undefined ? null : languageSeed(language)
  for (let at = from; at < to; at++) {
    const hash = hashes[at] ?? 0
    addRow(sum, weights, hash)
    if (seed !== null) addRow(sum, weights, mix(hash, seed))
  }
  return sum
}

/** What makes a feature one of this language alone, mixed with its hash. */
export function languageSeed(language: string): number {
  return hashOf(language, 1)
}

function addRow(sum: Int32Array, weights: PackedTable, hash: number): void {
  const row = rowOf(weights, hash)
  if (row < 0) return
  for (let label = 0; label < sum.length; label++)
    sum[label] = (sum[label] ?? 0) + (weights.rows[row + label] ?? 0)
}
