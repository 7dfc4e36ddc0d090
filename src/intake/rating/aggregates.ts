import { Refusal } from '#nps/refusal.ts'
import type { Column } from '#intake/table/column.ts'
import type { Table } from '#intake/table/table.ts'
import { named } from '#intake/table/wording.ts'
import { isMean } from './rating-words.ts'

/**
 * Refuses a table whose rows are not answers but sums of them: counts of promoters and detractors,
 * or how often each rating was given. Throws `Refusal`.
 */
export function refuseAggregates(table: Table): void {
  const sign = countsOfCategories(table) ?? frequencies(table) ?? countsOfAnswers(table)
  if (sign !== null) throw aggregated(table, sign)
}

/** Refuses a table without ratings that has scores instead, by month for instance. Throws `Refusal`. */
export function refuseScores(table: Table): void {
  const sign = scores(table)
  if (sign !== null) throw aggregated(table, sign)
}

/**
 * Refuses a table without ratings whose column of labels does not say what people answered but which
 * of them are counted beside it. Throws `Refusal`.
 */
export function refuseCountsOfLabels(table: Table, labels: Column): void {
  const count =
    table.columns.find((column) => isCountOfLabels(column, labels)) ??
    (isOneOfEach(labels) ? table.columns.find(isFigure) : undefined)
  if (count) throw aggregated(table, `${named(count)} says how many there are of each`)
}

/** Refuses the averages of many answers, although some of them are whole. Throws `Refusal`. */
export function refuseMeans(table: Table, column: Column): void {
  if (isMean(column.words) && column.profile.fractions > 0)
    throw aggregated(table, `${named(column)} holds averages`)
}

function aggregated(table: Table, sign: string): Refusal {
  return new Refusal(
    'aggregated',
    `The rows of ${table.source.name} are not single answers but sums of many: ${sign}.`,
    'Export the single answers, one row for each, with the rating from 0 to 10.',
  )
}

function countsOfCategories({ columns }: Table): string | null {
  const promoters = columns.find(({ words }) => PROMOTERS.test(words))
  const detractors = columns.find(({ words }) => DETRACTORS.test(words))
  if (!promoters || !detractors) return null
  const areCounts = isCount(promoters) || isCount(detractors)
  if (!areCounts || !isNumeric(promoters) || !isNumeric(detractors)) return null
  return `${named(promoters)} and ${named(detractors)} hold counts or shares`
}

const PROMOTERS =
  /^(\S+ ){0,2}(promoters|promotorer|promoteurs|promotores|promotoren|promotori|promotorzy|ambassadorer|suosittelijat|推荐者)( \S+){0,2}$/
const DETRACTORS =
  /^(\S+ ){0,2}(detractors|kritiker|kritikere|detracteurs|detractores|detratores|detraktoren|detrattori|detraktorzy|krytycy|arvostelijat|贬损者)( \S+){0,2}$/

/** A column of 0 and 1 marks single answers. */
function isCount(column: Column): boolean {
  const { highest, fractions } = column.profile
  return isNumeric(column) && (highest > 1 || fractions > 0)
}

function isNumeric({ profile }: Column): boolean {
  return profile.rated + profile.numbers > profile.words
}

/** Numbers between -100 and 100 that are mostly no ratings, in a column called NPS. */
function scores({ columns }: Table): string | null {
  const nps = columns.find(({ words, ratingRank, profile }) => {
    const { numbers, rated, lowest, highest } = profile
    const isScore = numbers > rated && numbers > profile.words && lowest >= -100 && highest <= 100
    return isScore && ratingRank > 0 && /\bnps|net promoter/.test(words)
  })
  return nps ? `${named(nps)} goes from ${nps.profile.lowest} to ${nps.profile.highest}` : null
}

/** A column of ratings, each as often as the others, beside a column of counts. */
function frequencies(table: Table): string | null {
  const { columns } = table
  const rating = columns.find(({ ratingRank, profile }) => {
    const counts = profile.ratings.filter((count) => count > 0)
    const isEven = Math.max(...counts) - Math.min(...counts) <= 1
    return (ratingRank > 0 || profile.words === 0) && counts.length >= 6 && isEven
  })
  if (!rating) return null
  const count = columns.find((column) => column !== rating && isCountOf(table, column, rating))
  return count ? `${named(count)} says how often each rating was given` : null
}

/**
 * Whether a column says how many gave each rating. In a narrow table where nearly every rating stands
 * in one row, and no row has any other, any figure beside it does: answers never come so.
 */
function isCountOf({ columns }: Table, column: Column, { profile }: Column): boolean {
  if (!isCount(column)) return false
  if (COUNTS.has(column.words)) return true
  const given = profile.ratings.filter((count) => count > 0)
  if (given.length < 9) return false
  const isOnce = given.every((count) => count === 1) && profile.filled === given.length
  return (
    (isOnce && columns.length <= 3 && isFigure(column)) ||
    COUNTED.test(column.words) ||
    SHARES.test(column.words)
  )
}

/** `Number of customers`, `n_users`, `Percent of respondents` */
const COUNTED =
  /^((n|no|num|nr|number|count|sum|total|antal|anzahl|nombre|numero|liczba|aantal|percent|percentage|pct|share|andel|procent|prozent|qtd|cant) )(of |de |d |der |av |af )?\S+$|^(customers|users|people|employees|kunder|kunden|clientes|clients|klienci|qtd|quantidade|cantidad|effectifs?|freq\w*|procent|prozent|porcentaje|pourcentage)$|^\S+ (count|share|percent|percentage|pct)$/

/** What somebody has paid is called a total or an amount as well; shares may be written with a %. */
function isCountOfLabels(column: Column, { profile }: Column): boolean {
  const counts = Object.values(profile.categories)
  const isEven = Math.max(...counts) - Math.min(...counts) <= 1
  if (!COUNTS.has(column.words) && !SHARES.test(column.words)) return false
  return isEven ? isCount(column) || SHARES.test(column.words) : isCount(column) && !isSum(column)
}

function isSum({ words }: Column): boolean {
  return /^(totals?|amount|qty)$/.test(words)
}

/** A table with a line for each category, whatever its other columns are called. */
function isOneOfEach({ profile }: Column): boolean {
  return profile.filled > 1 && Object.values(profile.categories).every((count) => count <= 1)
}

function isFigure({ name, words, dateRank, profile }: Column): boolean {
  const isDate = dateRank !== null && dateRank > 0
  const areFigures = profile.filled > 0 && profile.words === 0
  return areFigures && !isDate && (name.trim() === '%' || !NUMBERS_OF_ROWS.test(words))
}

const SHARES =
  /^(share|percent|percentage|pct|proportion|andel|procent|anteil|prozent|part|udzial)s?$/
const NUMBERS_OF_ROWS = /(^| )(id|uid|no|nr|number|row|index|#)$|^$/

/** How many answers stand behind each row. */
function countsOfAnswers({ columns, rows }: Table): string | null {
  const isBesideNps = (column: Column) =>
    columns.some((other) => other !== column && other.ratingRank > 3 && isNumeric(other))
  const count = columns.find((column) => {
    const { rated, numbers, words, highest, fractions } = column.profile
    if (!ANSWERS.test(column.words) || words > 0 || fractions > 0) return false
    return (
      rated + numbers > 1 && (highest > 10 || (highest > 1 && rows < FEW && isBesideNps(column)))
    )
  })
  return count ? `${named(count)} says how many answers there are` : null
}

/** So few rows may be weeks or teams with a handful of answers each. */
const FEW = 60

const ANSWERS =
  /^(total |number of |no of |nr of |antal |anzahl (der )?|nombre de |numero de |liczba |aantal |count of )?(responses|respondents|surveys|survey responses|answers|svar|respondenter|antworten|reponses|repondants|respuestas|encuestas|respostas|odpowiedzi|ankiet|antwoorden)( count)?$|^(response|respondent|survey) count$|^sample size$/

const COUNTS = new Set(
  `count|counts|responses|number of responses|no of responses|answers|number of answers|respondents|
frequency|freq|n|total|totals|amount|qty|antal|antal svar|anzahl|haufigkeit|nombre|nombre de reponses|numero de respuestas|
liczba|liczba odpowiedzi|aantal|lukumaara`
    .replaceAll('\n', '')
    .split('|'),
)
