import { Refusal } from '#nps/refusal.ts'
import { refuseScores } from './aggregates.ts'
import type { Column } from '#intake/table/column.ts'
import { scaleFault } from './rating-scale.ts'
import { NAMES_RATING } from './rating-words.ts'
import type { Table } from '#intake/table/table.ts'
import { counted, listed, named, typed } from '#intake/table/wording.ts'

/** Two columns are equally good. Shows how the answers of each are spread, so that a person can tell. */
export function ambiguousRating(table: Table, columns: readonly Column[]): Refusal {
  const described = columns.map((column) => `${named(column)} with ${distributionOf(column)}`)
  const options = columns.map(
    (column) => `--map rating=${typed(column, table.columns)} (${spreadOf(column)})`,
  )
  return new Refusal(
    'ambiguous-rating',
    `${columns.length} columns of ${table.source.name} could be the rating, and none is the better one: ${described.join('; ')}.`,
    `Say which one it is: ${options.join(' or ')}.`,
  )
}

/** `1,204 answers from 0 to 10, 61 % of them 9 or 10`. */
function distributionOf({ profile }: Column): string {
  const { ratings, rated } = profile
  const high = Math.round((100 * ((ratings[9] ?? 0) + (ratings[10] ?? 0))) / rated)
  const bottom = ratings.findIndex((count) => count > 0)
  const top = ratings.findLastIndex((count) => count > 0)
  return `${counted(rated, 'answer', 'answers')} from ${bottom} to ${top}, ${high} % of them 9 or 10`
}

/** How often each rating was given: `0: 3, 9: 40, 10: 61`. */
function spreadOf({ profile }: Column): string {
  const given = profile.ratings.map((count, rating) => (count > 0 ? `${rating}: ${count}` : ''))
  return given.filter((part) => part !== '').join(', ')
}

/** Two columns name categories, and not the same ones. */
export function ambiguousLabels(table: Table, columns: readonly Column[]): Refusal {
  const described = columns.map((column) => `${named(column)} with ${labelsIn(column)}`)
  const options = columns.map((column) => `--map rating=${typed(column, table.columns)}`)
  return new Refusal(
    'ambiguous-rating',
    `${table.source.name} has no ratings, and ${columns.length} columns say who is a promoter, a passive or a detractor: ${described.join('; ')}.`,
    `Say which one counts: ${options.join(' or ')}.`,
  )
}

function labelsIn({ profile }: Column): string {
  const { promoter, passive, detractor } = profile.categories
  return `${promoter}, ${passive} and ${detractor} of them`
}

/** Only the categories are there, as numbers. */
export function signsOnly(table: Table, column: Column): Refusal {
  const { lowest } = column.profile
  return new Refusal(
    'labels-only',
    `${named(column)} of ${table.source.name} says with ${-lowest}, 0 and ${lowest} who is a promoter, a passive or a detractor. The ratings from 0 to 10 are not in it, and inventing them would falsify how they are distributed.`,
    'Export the ratings as numbers from 0 to 10 as well. If another column has them, name it: --map rating=COLUMN. If there are none, write Promoter, Passive and Detractor in place of these numbers: such labels can be imported.',
  )
}

/** The answers to several questions stand below each other. */
export function manyQuestions(table: Table, questions: Column): Refusal {
  const { distinct } = questions.profile.texts
  const many = distinct > 1 ? distinct : 'several'
  return new Refusal(
    'ambiguous-rating',
    `The rows of ${table.source.name} answer different questions: ${named(questions)} has ${many} of them, and answers to others must not be mixed with ratings.`,
    'Keep the rows of the recommend question alone, or export one column for each question, and import that file.',
  )
}

/** Every rating has a column of its own. */
export function spread(table: Table): Refusal {
  return new Refusal(
    'no-rating',
    `${table.source.name} has one column for each rating, in which the answer is ticked, instead of one column with the answers.`,
    'Export it again in the condensed form, with one column for each question.',
  )
}

/** The answers are on another scale; `fault` says what shows it. Sums of answers get their own words. */
export function wrongScale(table: Table, fault: string): Refusal {
  refuseScores(table)
  return new Refusal(
    'wrong-scale',
    `An NPS needs answers from 0 to 10, but ${fault}. Answers on another scale cannot be converted without inventing figures.`,
    `Say which column has answers from 0 to 10, this one included if its few answers just happen to be low: --map rating=COLUMN. ${otherwise(table)}`,
  )
}

/** Labels may have been made of the answers on the other scale, so nobody takes them unasked. */
function otherwise({ columns }: Table): string {
  const labels = columns.find(
    ({ profile }) => profile.labels * 10 >= Math.max(1, profile.filled * 9),
  )
  return labels
    ? `If there is none, but ${named(labels)} says rightly who is a promoter, a passive or a detractor, take that: --map rating=${typed(labels, columns)}.`
    : 'If there is none, this survey has no NPS.'
}

/** An end of the scale is written in words. */
export function wordsForNumbers(column: Column): Refusal {
  return new Refusal(
    'wrong-scale',
    `Many answers in ${named(column)} are words without a number, so one end of the scale would be missing from the figures.`,
    'Export the answers as numbers, or write 0 to 10 in place of the words. Empty the cells of those who did not answer.',
  )
}

/** The column that was chosen holds no numbers. */
export function noNumbers(column: Column): Refusal {
  return new Refusal(
    'no-rating',
    `${named(column)} holds no numbers, so it cannot be the rating from 0 to 10.`,
    'Choose the column with the answers from 0 to 10: --map rating=COLUMN.',
  )
}

/** The first row is an answer, and must not be lost. */
export function noHeader(table: Table): Refusal {
  return new Refusal(
    'no-rating',
    `The first row of ${table.source.name} looks like answers, not like the names of the columns.`,
    'Put a row with the names of the columns above it, and import the file again.',
  )
}

/** No column is the rating. Headers that may be answers are not shown. */
export function noRating(table: Table): Refusal {
  const { name } = table.source
  const naming = table.columns.filter(({ ratingRank }) => ratingRank >= NAMES_RATING)
  const empty = naming.find(({ profile }) => profile.filled === 0)
  if (empty) return noAnswers(name, empty)
  if (table.isDoubtful) return noHeader(table)
  const [inWords] = naming
  const about = inWords ? `${named(inWords)} holds words, not numbers` : unnamed(table)
  const message = `${name} has no column with ratings from 0 to 10: ${about}.`
  return new Refusal('no-rating', message, hint(table))
}

function unnamed({ columns }: Table): string {
  const headers = `none of its ${counted(columns.length, 'header', 'headers')} speaks of recommending`
  const score = columns.find(({ ratingRank }) => ratingRank === 2)
  return score
    ? `${headers} or NPS, and ${named(score)} may be of anything`
    : `${headers}, NPS or a score`
}

function noAnswers(name: string, column: Column): Refusal {
  return new Refusal(
    'no-valid-row',
    `${name} has the column ${named(column)}, but nobody has answered it.`,
    'Check the period and the filters of the export, then import the new file.',
  )
}

function hint(table: Table): string {
  const likely = table.columns.filter(couldBeRating)
  return likely.length > 0
    ? `These columns hold whole numbers up to 10: ${listed(likely)}. If one is the rating, say so: --map rating=COLUMN.`
    : `It has ${listed(table.columns)}. Export the answers as numbers from 0 to 10 and, if their header says something else, name it: --map rating=COLUMN.`
}

function couldBeRating(column: Column): boolean {
  const { profile } = column
  return (
    profile.rated > 0 &&
    profile.rated * 10 >= profile.filled * 9 &&
    scaleFault(column, false) === null
  )
}
