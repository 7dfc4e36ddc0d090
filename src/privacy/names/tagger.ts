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
  const { weights, unit, chain } = tagger
  const { labels } = chain
  const scores = new Float64Array(features.ends.length * labels)
  const seed = language === undefined ? null : languageSeed(language)
  let at = 0
  features.ends.forEach((end, piece) => {
    for (; at < end; at++) {
      const hash = features.hashes[at] ?? 0
      addRow(scores, piece * labels, weights, hash)
      if (seed !== null) addRow(scores, piece * labels, weights, mix(hash, seed))
    }
  })
  return posteriors(
    chain,
    scores.map((score) => score * unit),
  )
}

/** What makes a feature one of this language alone, mixed with its hash. */
export function languageSeed(language: string): number {
  return hashOf(language, 1)
}

function addRow(scores: Float64Array, cell: number, weights: PackedTable, hash: number): void {
  const row = rowOf(weights, hash)
  if (row < 0) return
  for (let label = 0; label < weights.width; label++)
    scores[cell + label] = (scores[cell + label] ?? 0) + (weights.rows[row + label] ?? 0)
}
