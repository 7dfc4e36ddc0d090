import type { Column } from './column.ts'

/** What a column may be taken for, going by what stands in it. */
export type ColumnKind =
  'empty' | 'ratings' | 'numbers' | 'dates' | 'categories' | 'labels' | 'texts'

/** Most cells of a column have to agree. */
const MOST = 0.8

/** The kinds of a column, the likeliest first; whole numbers up to 10 are ratings and numbers. */
export function kindsOf({ profile }: Column): ColumnKind[] {
  const { filled, rated, numbers, words, labels, dates, texts } = profile
  if (filled === 0) return ['empty']
  const enough = filled * MOST
  const kinds: ColumnKind[] = []
  if (rated >= enough) kinds.push('ratings')
  if (dates.readable >= enough) kinds.push('dates')
  if (rated + numbers >= enough) kinds.push('numbers')
  if (labels >= enough) kinds.push('categories')
  if (words >= enough && dates.readable < enough)
    kinds.push(
      texts.distinct * 5 > texts.sampled && texts.phrases * 2 > texts.sampled ? 'texts' : 'labels',
    )
  return kinds
}
