import type { Choices } from '#intake/choices.ts'
import type { Column } from '#intake/table/column.ts'
import { commentRank } from './comment-words.ts'
import { findColumn } from '#intake/table/find-column.ts'
import type { Table } from '#intake/table/table.ts'

/**
 * The column with the respondents' own words: the one that was chosen, or the one with texts under
 * the best name, next behind the rating if there are several. `null` when none is clearly it.
 * Throws `Refusal` when the chosen one does not exist.
 */
export function commentColumn(
  table: Table,
  choices: Choices,
  rating: Column | null,
): Column | null {
  const wanted = choices.columns.comment
  if (wanted === null) return null
  if (wanted !== undefined) return findColumn(table, wanted)
  const columns = table.columns.filter((column) => column !== rating && isComment(column))
  const best = Math.max(...columns.map(({ words }) => commentRank(words)))
  const named = columns.filter(({ words }) => commentRank(words) === best)
  return named.find(({ index }) => rating && index > rating.index) ?? named.at(-1) ?? null
}

function isComment(column: Column): boolean {
  const rank = commentRank(column.words)
  return rank === 3 ? holdsTexts(column) : rank === 2 && holdsOwnWords(column)
}

/** Words rather than numbers, dates, addresses or a handful of labels. */
function holdsTexts({ profile }: Column): boolean {
  const { words, filled, texts, dates } = profile
  if (
    words === 0 ||
    words * 2 < filled ||
    dates.readable * 2 > filled ||
    texts.addresses * 2 > texts.sampled
  )
    return false
  return texts.sampled < 10 || texts.distinct * 5 > texts.sampled
}

/** Sentences, nearly all of them different. */
function holdsOwnWords(column: Column): boolean {
  const { texts } = column.profile
  const areLong = texts.characters > texts.sampled * 20 && texts.phrases * 10 > texts.sampled * 8
  return holdsTexts(column) && areLong && texts.distinct * 10 > texts.sampled * 7
}
