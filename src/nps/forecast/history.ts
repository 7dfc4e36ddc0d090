import { dayNumber, firstDayOf, monthNumber, type Day } from '#nps/period.ts'
import { estimateOf, scoreOf } from '#nps/score.ts'
import { poolTallies, responsesOf, type Tally } from '#nps/tally.ts'

/** The answers of a calendar month, as far as they are known. */
export interface MonthTally {
  /** The first day of the month. */
  readonly month: Day
  readonly tally: Tally
}

/** What is known of a score: its months, oldest first; those without answers, or not told, are left out. */
export interface History {
  readonly months: readonly MonthTally[]
  /** The last day whose answers are in them: the month that it is part of may go on. */
  readonly through: Day
}

/** A month's score as it was seen, and when its answers were given: days by number, half-open. */
export interface Seen {
  /** The month, counted from the year 0. */
  readonly month: number
  readonly from: number
  readonly to: number
  readonly n: number
  readonly score: number
}

/** So many months are looked back at most: what was before tells little of what comes. */
const MONTHS_LOOKED_AT = 60

/** Months whose answers tell how many will come, and how much they differ. */
const RECENT_MONTHS = 12

/** The months of the last five years that have answers. */
export function seenIn({ months, through }: History): Seen[] {
  const last = monthNumber(through)
  const end = dayNumber(through) + 1
  return months.flatMap(({ month, tally }): Seen[] => {
    const number = monthNumber(month)
    const score = scoreOf(tally)
    if (score === null || number > last || number <= last - MONTHS_LOOKED_AT) return []
    const to = Math.min(end, dayNumber(firstDayOf(number + 1)))
    return [{ month: number, from: dayNumber(month), to, n: responsesOf(tally), score }]
  })
}

/** How answers have come lately: what the next ones are expected to be like. */
export interface Flow {
  readonly perDay: number
  /** How much the answers differ: the variance of one, where a promoter is 100 and a detractor -100. */
  readonly variance: number
}

/** That of the last year, or of as much of it as there is; as if none were coming when there was nobody. */
export function flowOf({ months, through }: History): Flow {
  const first = firstDayOf(monthNumber(through) - RECENT_MONTHS + 1)
  const recent = months.filter(({ month }) => first <= month && month <= through)
  const tally = poolTallies(recent.map((one) => one.tally))
  // Before the first month of all there was no survey; months without answers within are counted.
  const start = months[0] && months[0].month > first ? months[0].month : first
  const days = dayNumber(through) + 1 - dayNumber(start)
  return { perDay: responsesOf(tally) / days, variance: varianceOf(tally) }
}

/** Source: Rocks 2016, as in `nps/score.ts`, which divides it by n + 3. */
function varianceOf(tally: Tally): number {
  return estimateOf(tally).standardError ** 2 * (responsesOf(tally) + 3)
}
