import { refuseAggregates } from './aggregates.ts'
import type { Choices } from '#intake/choices.ts'
import type { Column } from '#intake/table/column.ts'
import { findColumn } from '#intake/table/find-column.ts'
import { readRating } from './rating-cell.ts'
import { scaleFault } from './rating-scale.ts'
import { NAMES_RATING } from './rating-words.ts'
import type { Table } from '#intake/table/table.ts'
import {
  ambiguousRating,
  noHeader,
  noNumbers,
  noRating,
  wordsForNumbers,
  wrongScale,
} from './rating-refusals.ts'

/**
 * The column with the ratings: the one that was chosen, or the one that header and content speak
 * for. Throws `Refusal` when there is none, when two are equally good, or when the answers are on
 * another scale, of which no NPS can be made.
 */
export function ratingColumn(table: Table, choices: Choices): Column {
  refuseAggregates(table)
  const wanted = choices.columns.rating
  const column = wanted === undefined ? detected(table) : chosen(table, findColumn(table, wanted))
  if (holdsLabels(column)) throw wordsForNumbers(column)
  return column
}

function chosen(table: Table, column: Column): Column {
  if (typeof readRating(column.name) === 'number') throw noHeader(table)
  if (column.profile.rated + column.profile.numbers === 0) throw noNumbers(column)
  const fault = scaleFault(column, true)
  if (fault !== null) throw wrongScale(table, fault)
  return column
}

function detected(table: Table): Column {
  const naming = ranked(table, (rank) => rank >= NAMES_RATING)
  const faults = naming.map((column) => scaleFault(column, false))
  const sound = naming.filter((_, index) => faults[index] === null)
  if (sound.length > 0) return onlyBest(table, sound)
  const fault = faults.find((found) => found !== null)
  if (fault) throw wrongScale(table, fault)
  return generic(table)
}

/** Without a column that speaks of recommending, a sole rating or score is taken for it. */
function generic(table: Table): Column {
  const columns = ranked(table, (rank) => rank > 0 && rank < NAMES_RATING)
  const sound = columns.filter((column) => scaleFault(column, false) === null)
  if (sound.length > 0) return onlyBest(table, sound)
  const [first] = columns
  const fault = first && scaleFault(first, false)
  if (fault) throw wrongScale(table, fault)
  throw noRating(table)
}

/** The columns with numbers whose header has such a rank. */
function ranked(table: Table, isWanted: (rank: number) => boolean): Column[] {
  return table.columns.filter((column) => isWanted(column.ratingRank) && holdsNumbers(column))
}

function holdsNumbers({ profile }: Column): boolean {
  return profile.rated + profile.numbers > 0 && profile.rated + profile.numbers >= profile.words
}

function onlyBest(table: Table, columns: readonly Column[]): Column {
  const best = Math.max(...columns.map((column) => column.ratingRank))
  const [column, ...others] = columns.filter(({ ratingRank }) => ratingRank === best)
  if (!column) throw noRating(table)
  if (others.length > 0) throw ambiguousRating(table, [column, ...others])
  return column
}

/**
 * Whether words stand for one end of the scale, as in `Not at all likely, 1, 2, … 9, Extremely
 * likely`. Such answers would all be rejected, and what is left would make a wrong figure.
 */
function holdsLabels({ profile }: Column): boolean {
  const isEndMissing = profile.ratings[10] === 0 || profile.ratings[0] === 0
  const { repeated } = profile.texts
  return isEndMissing && repeated >= 5 && repeated * 20 >= profile.filled
}
