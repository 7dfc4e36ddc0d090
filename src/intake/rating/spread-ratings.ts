import type { Column } from '#intake/table/column.ts'
import type { Table } from '#intake/table/table.ts'
import { readRating } from './rating-cell.ts'

/** So many columns of one rating each are no accident. */
const ENOUGH = 4

/**
 * Whether answers are spread over one column for each rating, as survey tools do with a choice of
 * many: each column is called by a rating and holds nothing but it, or a mark.
 */
export function areSpread({ columns }: Table): boolean {
  const ratings = columns.map(ownRating)
  let run: (number | null)[] = []
  for (const rating of [...ratings, null]) {
    if (rating !== null && !run.includes(rating)) run.push(rating)
    else if (run.length >= ENOUGH) return true
    else run = rating === null ? [] : [rating]
  }
  return false
}

/** The rating that a column is called by and that alone, or a mark, stands in it. */
function ownRating(column: Column): number | null {
  const rating = calledBy(column)
  if (rating === null) return null
  const { ratings, numbers, words, rated } = column.profile
  const others = rated - (ratings[rating] ?? 0)
  const areMarks = others === (ratings[0] ?? 0) + (rating === 1 ? 0 : (ratings[1] ?? 0))
  return numbers === 0 && words === 0 && (others === 0 || areMarks) ? rating : null
}

function calledBy({ name, question }: Column): number | null {
  for (const text of [question, name]) {
    const last = /(?:^|[\s[(_:.–-])(\d{1,2})\s*[\])]?\s*$/.exec(text)?.[1]
    const found = readRating(text.trim())
    const rating = typeof found === 'number' ? found : last === undefined ? NaN : Number(last)
    if (rating <= 10) return rating
  }
  return null
}
