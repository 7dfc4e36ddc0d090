import type { Choices } from '#intake/choices.ts'
import { isCalled, type Column } from '#intake/table/column.ts'
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

/**
 * A column that is called like the comment and holds words, but the same few over and over; `null`
 * when there is none. They are labels that somebody chose, not what people wrote.
 */
export function repeatingColumn({ columns }: Table): Column | null {
  const isLabels = (column: Column) => holdsWords(column) && !isVaried(column)
  return columns.find((one) => commentRank(one.words) === 3 && isLabels(one)) ?? null
}

function isComment(column: Column): boolean {
  const rank = commentRank(column.words)
  if (rank === 3) return holdsWords(column) && (isVaried(column) || isCalled(column, COMMENT))
  return rank === 2 && holdsOwnWords(column)
}

/** Where people may write what they like, many write “OK”. */
const COMMENT =
  /^(customer |open |free )?(comments?|verbatims?|kommentar(er|e)?|commentaires?|comentarios?|commenti|commento|komentarze?|opmerking(en)?|kommentti|kommentit)$/

/** Words rather than numbers, dates or addresses. */
function holdsWords({ profile }: Column): boolean {
  const { words, filled, texts, dates } = profile
  return (
    words > 0 &&
    words * 2 >= filled &&
    dates.readable * 2 <= filled &&
    texts.addresses * 2 <= texts.sampled
  )
}

/** Not a handful of labels. */
function isVaried({ profile: { texts } }: Column): boolean {
  return texts.sampled < 10 || texts.distinct * 5 > texts.sampled
}

/** Sentences, nearly all of them different. */
function holdsOwnWords(column: Column): boolean {
  const { texts } = column.profile
  const areLong = texts.characters > texts.sampled * 20 && texts.phrases * 10 > texts.sampled * 8
  return holdsWords(column) && areLong && texts.distinct * 10 > texts.sampled * 7
}
