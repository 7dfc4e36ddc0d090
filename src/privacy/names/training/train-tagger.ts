import { packTable } from '#privacy/names/packed-table.ts'
import type { Tagger } from '#privacy/names/tagger.ts'
import type { MarkedText } from './corpora.ts'
import type { Dice } from './dice.ts'
import { examplesOf, type Writing } from './examples.ts'
import { fit, type Fitted } from './fit.ts'

/** Learns from texts to label pieces; of the features at most `most` are kept. */
export function trainTagger(
  texts: readonly MarkedText[],
  writing: Writing,
  how: { readonly rounds: number; readonly most: number; readonly dice: Dice },
): Tagger {
  const { examples, hashes } = examplesOf(texts, writing)
  const { labels } = writing
  const { rounds, dice } = how
  const fitted = fit(examples, { features: hashes.length, labels, rounds, dice })
  return packed(fitted, hashes, how.most)
}

/** The weights in whole steps, those that matter. */
function packed({ weights, chain }: Fitted, hashes: Int32Array, most: number): Tagger {
  const { labels } = chain
  const largest = weights.reduce((so, weight) => Math.max(so, Math.abs(weight)), 0)
  const unit = Math.min(largest, HEAVIEST) / 127
  const rows = Array.from(hashes, (hash, at) => {
    const row = [...weights.subarray(at * labels, (at + 1) * labels)].map((weight) =>
      Math.max(-127, Math.min(127, Math.round(weight / unit))),
    )
    return { hash, row, worth: Math.max(...row) - Math.min(...row) }
  })
  const worthy = rows.filter(({ worth }) => worth > 2).sort((a, b) => b.worth - a.worth)
  const table = packTable(
    labels,
    worthy.slice(0, most).map(({ hash, row }) => [hash, row] as const),
  )
  return { chain, weights: table, unit }
}

/** Weights beyond this are as good as this. */
const HEAVIEST = 3
