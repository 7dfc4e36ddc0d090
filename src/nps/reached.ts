import { cutsAmong } from './cuts.ts'
import { monthNumber, type Day } from './period.ts'
import { ANSWERS, CATEGORIES, categoryOf } from './rating.ts'
import { intervalOf } from './score.ts'
import { responsesOf, type AnswerCounts, type Tally } from './tally.ts'
import { reachesBack, type Window } from './window.ts'

/** The answers of one day. */
export interface DayAnswers {
  readonly day: Day
  readonly ratings: AnswerCounts
}

/** When a target counts as reached. */
export interface Reaching {
  readonly target: number
  /** Since when it is the target; `null` for always. */
  readonly since: Day | null
  /** What the headline covers, and how many answers it waits for. */
  readonly window: Window
  readonly headline: number
  /** The smallest group. */
  readonly group: number
}

/**
 * The day on which a target was first clearly reached: all of the headline's interval was above it.
 * Days are looked at that have an answer, from the last one up to `since` on. It is told to no more than
 * a run of days on which enough have answered, as the last of them; `null` before there are so many.
 * `days` are those that have an answer, oldest first.
 */
export function reachedOn(days: readonly DayAnswers[], reaching: Reaching): Day | null {
  const first = firstReached(days, reaching)
  return first === null ? null : endOfRun(days, first, reaching.group)
}

/** The place of that day itself. The window is moved over the days, so each is added and taken away once. */
function firstReached(
  days: readonly DayAnswers[],
  { target, since, window, headline, group }: Reaching,
): number | null {
  const begin = since === null ? 0 : days.findLastIndex(({ day }) => day <= since)
  const least = Math.max(headline, group, 1)
  const sum = new MovingTally()
  let oldest = 0
  for (const [index, { day, ratings }] of days.entries()) {
    sum.count(ratings, 1)
    for (let old = days[oldest]; old && !reachesBack(window, day, old.day); old = days[oldest]) {
      sum.count(old.ratings, -1)
      oldest += 1
    }
    if (index < begin || responsesOf(sum) < least) continue
    if ((intervalOf(sum)?.low ?? target) > target) return index
  }
  return null
}

/** Where each answer counts. Looked up, because there are years of days for each picture. */
const PLACES = ANSWERS.map((answer) => CATEGORIES.indexOf(categoryOf(answer)))

/** A tally that answers come into and leave. */
class MovingTally implements Tally {
  readonly #counts = [0, 0, 0]

  count(ratings: AnswerCounts, by: 1 | -1): void {
    for (const [index, place] of PLACES.entries())
      this.#counts[place] = (this.#counts[place] ?? 0) + by * (ratings[index] ?? 0)
  }

  get promoters(): number {
    return this.#counts[0] ?? 0
  }

  get passives(): number {
    return this.#counts[1] ?? 0
  }

  get detractors(): number {
    return this.#counts[2] ?? 0
  }
}

/**
 * The last day of the run that a day is in. Runs begin with months as far as those have enough answers,
 * as what else is told does, and where enough have answered since the run before.
 */
function endOfRun(days: readonly DayAnswers[], index: number, least: number): Day | null {
  const before = [0]
  for (const { ratings } of days) before.push((before.at(-1) ?? 0) + sizeOf(ratings))
  const at = (place: number): number => before[place] ?? 0
  const isFirstOfMonth = (place: number): boolean =>
    monthOf(days[place]) !== monthOf(days[place - 1])
  const months = cutsAmong(
    days.flatMap((_, place) => (isFirstOfMonth(place) ? [at(place)] : [])),
    least,
  )
  const [from, to] = [
    months.findLast((cut) => cut <= at(index)) ?? 0,
    months.find((cut) => cut > at(index)),
  ]
  const within = before.filter((cut) => from < cut && cut < (to ?? Infinity))
  const cuts = cutsAmong(within, least, to === undefined ? [from] : [from, to])
  const end = cuts.find((cut) => cut > at(index))
  return end === undefined ? null : (days[before.indexOf(end) - 1]?.day ?? null)
}

function monthOf(one: DayAnswers | undefined): number | null {
  return one ? monthNumber(one.day) : null
}

function sizeOf(ratings: AnswerCounts): number {
  return ratings.reduce((sum, count) => sum + count, 0)
}
