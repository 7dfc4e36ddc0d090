import type { ImportReport } from './import-file.ts'

/** What is said of a file whose answers are labels; `null` of one that has ratings. */
export function labelsInWords({
  answers,
  withoutRating,
}: Pick<ImportReport, 'answers' | 'withoutRating'>): string | null {
  if (answers === 'ratings') return null
  const only = 'The file has labels only (promoter, passive, detractor), no ratings from 0 to 10.'
  if (withoutRating === 0) return `${only} The ratings of all its answers are known already.`
  const count = withoutRating.toLocaleString('en-GB')
  const they = withoutRating === 1 ? '1 answer counts' : `${count} answers count`
  return `${only} ${they} in the score, and not in the distribution of ratings.`
}
