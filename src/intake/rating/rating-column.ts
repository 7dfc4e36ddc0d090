import { refuseAggregates, refuseMeans } from './aggregates.ts'
import type { Choices } from '#intake/choices.ts'
import { isCalled, type Column } from '#intake/table/column.ts'
import { findColumn } from '#intake/table/find-column.ts'
import { readRating } from './rating-cell.ts'
import { contextRank } from './rating-context.ts'
import { isLabelled, labelColumn, soundLabels } from './label-column.ts'
import { scaleFault } from './rating-scale.ts'
import { NAMES_RATING } from './rating-words.ts'
import type { Table } from '#intake/table/table.ts'
import {
  ambiguousRating,
  manyQuestions,
  noHeader,
  noNumbers,
  noRating,
  signsOnly,
  spread,
  wordsForNumbers,
  wrongScale,
} from './rating-refusals.ts'
import { areSpread } from './spread-ratings.ts'

/**
 * The column with the ratings: the one that was chosen, or the one that header and content speak
 * for. In a file without ratings it is the column that names the categories, and `isLabelled`. Throws
 * `Refusal` when there is none, when two are equally good, or when the answers are on another scale,
 * of which no NPS can be made.
 */
export function ratingColumn(table: Table, choices: Choices): Column {
  refuseAggregates(table)
  const wanted = choices.columns.rating
  const column =
    wanted === undefined || wanted === null
      ? detected(table)
      : chosen(table, findColumn(table, wanted))
  if (!isLabelled(column) && holdsWordsForNumbers(column)) throw wordsForNumbers(column)
  return column
}

function chosen(table: Table, column: Column): Column {
  if (typeof readRating(column.name) === 'number') throw noHeader(table)
  if (isLabelled(column)) return soundLabels(table, column)
  if (column.profile.rated + column.profile.numbers === 0) throw noNumbers(column)
  refuseMeans(table, column)
  const questions = questionsIn(table)
  if (questions && column.ratingRank < NAMES_RATING) throw manyQuestions(table, questions)
  const fault = scaleFault(column, true)
  if (fault !== null) throw wrongScale(table, fault)
  return column
}

function detected(table: Table): Column {
  const naming = ranked(table, (rank) => rank >= NAMES_RATING)
  const faults = naming.map((column) => scaleFault(column, false))
  const sound = naming.filter((_, index) => faults[index] === null)
  if (areSpread(table)) throw spread(table)
  if (sound.length > 0) return onlyBest(table, sound)
  const signs = naming.find(holdsSigns)
  if (signs) throw signsOnly(table, signs)
  const fault = faults.find((found) => found !== null)
  if (fault) throw wrongScale(table, fault)
  return generic(table)
}

/**
 * Without a column that speaks of recommending, a sole rating or score is taken for it if the rest
 * of the file speaks of asking, and a mere answer if it speaks of NPS.
 */
function generic(table: Table): Column {
  if (table.columns.some(isAnsweredInWords)) throw noRating(table)
  const columns = ranked(table, (rank) => rank > 0 && rank < NAMES_RATING)
  const sound = columns.filter((column) => scaleFault(column, false) === null)
  const fitting = sound.filter((column) => isFitting(table, column))
  const questions = questionsIn(table)
  if (fitting.length > 0 && questions) throw manyQuestions(table, questions)
  if (fitting.length > 0) return onlyBest(table, fitting)
  const [first] = columns
  const fault = sound.length === 0 && first ? scaleFault(first, false) : null
  if (fault) throw wrongScale(table, fault)
  const labels = labelColumn(table)
  if (labels === null) throw questions ? manyQuestions(table, questions) : noRating(table)
  return labels
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
  const [column, ...rest] = columns.filter(({ ratingRank }) => ratingRank === best)
  if (!column) throw noRating(table)
  const others = rest.filter((other) => !areSame(column, other))
  if (others.length > 0) throw ambiguousRating(table, [column, ...others])
  return column
}

/**
 * Whether the rest of the file says enough for such a name. Unless it speaks of NPS, a few stars must
 * not pass for low ratings: somebody has to have given more than any has.
 */
function isFitting(table: Table, column: Column): boolean {
  const context = contextRank(table, column)
  const isHigh = column.profile.ratings.findLastIndex((count) => count > 0) > 7
  return (isHigh || context === 2) && column.ratingRank > 2 - context
}

/** The column that says which question a row answers, rather in words than by number. */
function questionsIn({ columns }: Table): Column | null {
  const found = columns.filter(holdsQuestions)
  return found.find(({ profile }) => profile.words > 0) ?? found[0] ?? null
}

/** Whether a column says which question a row answers, and there are several. */
function holdsQuestions(column: Column): boolean {
  const { texts, words, filled, lowest, highest } = column.profile
  const areSome = texts.distinct > 1 && texts.distinct * 3 <= texts.sampled
  if (isCalled(column, QUESTIONS) || holdsKinds(column)) return words * 2 > filled && areSome
  return isCalled(column, QUESTION_IDS) && (words === 0 ? lowest < highest : areSome)
}

const QUESTIONS =
  /^(survey )?(questions?|question ?(text|name|title|type|category|label)|items?|metrics?|measures?|fragor?|fraga|fragen?|perguntas?|preguntas?|domand[ae]|pytani[ae]|kysymys|vraag|sporgsmal|sporsmal|问题|題目|题目)$/

/** `NPS Q1` and `CSAT Support` below each other; where no more than the kind stands, rows are left out. */
function holdsKinds({ profile }: Column): boolean {
  const { texts, surveyKinds, filled } = profile
  return surveyKinds * 10 <= filled * 9 && texts.nps * 20 > filled && texts.otherKinds * 20 > filled
}

const QUESTION_IDS =
  /^(survey )?(question|fraga|pregunta|pergunta|frage) ?(id|code|key|number|no|nr)$/

/** Whether people were asked whether they recommend, and said so in words: then no score is the answer. */
function isAnsweredInWords({ ratingRank, profile }: Column): boolean {
  const { words, filled, labels, texts } = profile
  return (
    ratingRank >= NAMES_RATING && words * 2 > filled && labels * 2 < words && texts.distinct <= 20
  )
}

/** Some tools write an answer twice, as `Score` and as `Answer`: the same ratings in the same order. */
function areSame({ profile }: Column, { profile: other }: Column): boolean {
  return profile.sequence === other.sequence && profile.rated === other.rated
}

/** Whether 100, 0 and -100 stand for the categories, or 1, 0 and -1. */
function holdsSigns({ profile }: Column): boolean {
  const { others, rated, ratings, lowest } = profile
  if (lowest === -1) return others.size === 1 && rated === (ratings[0] ?? 0) + (ratings[1] ?? 0)
  const isSign = (number: number) => Math.abs(number) === 100
  return lowest === -100 && [...others].every(isSign) && rated === ratings[0]
}

/**
 * Whether words stand for one end of the scale, as in `Not at all likely, 1, 2, … 9, Extremely
 * likely`. Such answers would all be rejected, and what is left would make a wrong figure.
 */
function holdsWordsForNumbers({ profile }: Column): boolean {
  const isEndMissing = profile.ratings[10] === 0 || profile.ratings[0] === 0
  const { repeated } = profile.texts
  return isEndMissing && repeated >= 5 && repeated * 20 >= profile.filled
}
