import { refuseCountsOfLabels } from './aggregates.ts'
import { categoryNamed } from './labels.ts'
import { ambiguousLabels, noHeader } from './rating-refusals.ts'
import type { Column } from '#intake/table/column.ts'
import type { Table } from '#intake/table/table.ts'

/** Whether nearly all that stands in a column are the names of categories. */
export function isLabelled({ profile }: Column): boolean {
  return profile.labels > 0 && profile.labels * 10 >= profile.filled * 9
}

/**
 * The column that says who is a promoter, a passive or a detractor, for files that have nothing else
 * of the answers; `null` when there is none. One label alone may be anything, such as a gear that is
 * neutral. Throws `Refusal` when there are two that disagree, or when its rows are no answers.
 */
export function labelColumn(table: Table): Column | null {
  const [column, ...rest] = table.columns.filter((one) => isLabelled(one) && kindsIn(one) > 1)
  if (!column) return null
  const others = rest.filter(({ profile }) => profile.sequence !== column.profile.sequence)
  if (others.length > 0) throw ambiguousLabels(table, [column, ...others])
  if (table.isDoubtful) throw noHeader(table)
  return soundLabels(table, column)
}

/** A column of labels that somebody has chosen. Throws `Refusal` when its rows are no answers. */
export function soundLabels(table: Table, column: Column): Column {
  if (categoryNamed(column.name) !== null && isAnswerItself(column)) throw noHeader(table)
  refuseCountsOfLabels(table, column)
  return column
}

/** Whether the header is written just as an answer: `Promoter`, not `Promoters`. */
function isAnswerItself({ name, profile }: Column): boolean {
  return profile.texts.has(name)
}

function kindsIn({ profile }: Column): number {
  return Object.values(profile.categories).filter((count) => count > 0).length
}
