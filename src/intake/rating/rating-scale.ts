import type { Column } from '#intake/table/column.ts'
import { counted, named } from '#intake/table/wording.ts'

/**
 * So many answers without one above 5, or above 7, are no accident: even where things are bad hardly
 * one answer in four is 5 or less. Who has chosen the column is believed longer, but not for ever:
 * 1-to-5 answers taken for 0 to 10 would make an NPS of -100.
 */
const ENOUGH = { upTo5: 4, upTo7: 7, chosen: 20 } as const

/** A slip or two in a small file say nothing yet. */
const FEWEST = 5

/**
 * What shows that the numbers of a column are answers on another scale than 0 to 10, in words;
 * `null` when nothing does. `isChosen`: a person has said that it is the rating.
 */
export function scaleFault(column: Column, isChosen: boolean): string | null {
  const { ratings, rated, numbers, lowest, highest } = column.profile
  const top = ratings.findLastIndex((count) => count > 0)
  const bottom = ratings.findIndex((count) => count > 0)
  const stated = statedTop(`${column.name} ${column.question}`)
  if (stated !== null && stated !== 10 && top <= stated && highest <= Math.max(stated, 10))
    return `${named(column)} says itself that its scale ends at ${stated}`
  if (isReversed(`${column.name} ${column.question}`))
    return `${named(column)} says itself that 10 is the worst answer and not the best`
  if (numbers * 50 > rated && holdsScores(column))
    return `the numbers in ${named(column)} go from ${lowest} to ${highest}`
  if (numbers > rated || (numbers >= FEWEST && numbers * 10 > rated && strangeNumbers(column) > 1))
    return `the numbers in ${named(column)} go from ${lowest} to ${highest}`
  if (!isChosen && numbers * 50 > rated && strangeNumbers(column) > 2)
    return `the numbers in ${named(column)} go from ${lowest} to ${highest}`
  if (!isChosen && stated === null && areMostlyLow(column))
    return `hardly one of the ${counted(rated, 'answer', 'answers')} in ${named(column)} is above ${MOSTLY.top}`
  if (stated !== null || top > 7 || rated < enough(top, isChosen)) return null
  if (isChosen && bottom === 0 && top > 1) return null
  return `none of the ${counted(rated, 'answer', 'answers')} in ${named(column)} is above ${top}`
}

/** A few answers of 6 and above among many on 1 to 5 are slips of a pen. */
const MOSTLY = { top: 5, enough: 40, share: 0.97 } as const

function areMostlyLow({ profile }: Column): boolean {
  const { rated, ratings } = profile
  const low = ratings.slice(0, MOSTLY.top + 1).reduce((sum, count) => sum + count, 0)
  return rated >= MOSTLY.enough && low >= rated * MOSTLY.share
}

/** How many different numbers there are that are no ratings, no slips and no marks. */
function strangeNumbers({ profile }: Column): number {
  return [...profile.others].filter((number) => !isMark(number)).length
}

/** What surveys write for no answer: -1, -99, 77, 88, 98, 99, 999. */
function isMark(number: number): boolean {
  return (
    number < 0 || [66, 77, 88].includes(number) || (number >= 96 && /^9+[6-9]$/.test(`${number}`))
  )
}

/**
 * Whether there are results such as -25: nobody answers so, and no survey marks anything by it. Marks
 * such as -5 come again and again; among a few numbers that each come once they are results too.
 */
function holdsScores({ profile }: Column): boolean {
  const { numbers, others, rated } = profile
  const isFew = numbers === others.size && rated < FEW
  return [...others].some((number) => isScore(number) || (isFew && number < -1 && number > -7))
}

function isScore(number: number): boolean {
  return number < -10 && number > -96 && ![-66, -77, -88].includes(number)
}

const FEW = 50

/** `0 = very likely, 10 = not at all likely` */
function isReversed(header: string): boolean {
  return WORST_AT_10.test(header) && !WORST_AT_0.test(header)
}

const MEANS = String.raw`\s*(?:[-–—=:(]|is|means|being|stands for|är|ist|bedeutet|es|significa|é|signifie|oznacza)\s*["“]?`
const WORST = String.raw`${MEANS}(?:(?:very |extremely |highly )?(?:unlikely|unwilling|improbable)|not|never|least|worst|inte|nicht|niemals|sehr unwahrscheinlich|nada|poco|muy poco|para nada|nunca|pas du tout|jamais|peu|très peu|wcale)(?!\p{L})`
const WORST_AT_10 = new RegExp(
  String.raw`(?<![01]\s*(?:[-–—−~/]|to|till|bis|a|à)\s*)\b10\)?${WORST}`,
  'iu',
)
const WORST_AT_0 = new RegExp(String.raw`(?<![\d.])[01]\)?${WORST}`, 'iu')

function enough(top: number, isChosen: boolean): number {
  if (isChosen) return ENOUGH.chosen
  return top <= 5 ? ENOUGH.upTo5 : ENOUGH.upTo7
}

/** Where a scale ends by its header: `(1-5)`, `on a scale from 0 to 10`, `/7`, `out of 10`. */
function statedTop(header: string): number | null {
  const found = RANGE.exec(header) ?? OUT_OF.exec(header)
  return found ? Number(found[1]) : null
}

const RANGE =
  /(?:^|[\s([:（])[01]\s*(?:\([^)]*\)\s*)?(?:-|–|—|−|~|to|till?|bis|a|à|al|do|tot|至|到)\s*(3|4|5|6|7|8|9|10|100)(?!\d)/iu
const OUT_OF = /(?:(?<!\d)\/\s*|\bout of\s+)(3|4|5|6|7|10|100)(?!\d)/i
