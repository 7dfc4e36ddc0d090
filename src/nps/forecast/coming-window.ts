import { dayNumber, firstDayOf, monthNumber, type Day } from '#nps/period.ts'
import { windowThrough, type Window } from '#nps/window.ts'
import type { Flow, Seen } from './history.ts'

/** A window on a day to come: what of its answers is known, and when the others will be given. */
export interface ComingWindow {
  /** Answers that are expected to be in it, those that are there already and those to come. */
  readonly expected: number
  /** What those that are there already add to its score, in points. */
  readonly known: number
  /** The share of its answers that is still to come in each month, from that of the last day on. */
  readonly shares: readonly number[]
  /** How far those to come may lead its score astray, being few: variance in squared points. */
  readonly noise: number
}

/** What is known today. */
export interface Today {
  readonly seen: readonly Seen[]
  readonly flow: Flow
  /** The last day whose answers are known. */
  readonly through: Day
}

/** What a window will hold when a day is the last one to be counted. */
export function comingWindow(
  window: Window,
  day: Day,
  { seen, flow, through }: Today,
): ComingWindow {
  const { from, to } = windowThrough(window, day)
  const days = { from: dayNumber(from), to: Math.min(dayNumber(to), dayNumber(day) + 1) }
  const known = knownIn(days, seen)
  const coming = daysToCome(days, through).map((count) => count * flow.perDay)
  const left = coming.reduce((sum, count) => sum + count, 0)
  const expected = known.n + left
  return {
    expected,
    known: known.points / expected,
    shares: coming.map((count) => count / expected),
    noise: (flow.variance * (left + known.unsure)) / expected ** 2,
  }
}

/** Days by number, half-open. */
interface Days {
  readonly from: number
  readonly to: number
}

/** The answers that are there already. Of a month that is partly in the window nobody knows which are. */
function knownIn(days: Days, seen: readonly Seen[]) {
  let [n, points, unsure] = [0, 0, 0]
  for (const month of seen) {
    const part = overlap(days, month) / (month.to - month.from)
    n += month.n * part
    points += month.n * part * month.score
    unsure += month.n * part * (1 - part)
  }
  return { n, points, unsure }
}

/** How many days of each month are still to come, from the month of the last known day on. */
function daysToCome(days: Days, through: Day): number[] {
  const counts: number[] = []
  let start = dayNumber(through) + 1
  for (let month = monthNumber(through); start < days.to; month += 1) {
    const end = dayNumber(firstDayOf(month + 1))
    counts.push(overlap(days, { from: start, to: end }))
    start = end
  }
  return counts
}

function overlap(one: Days, other: Days): number {
  return Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from))
}
