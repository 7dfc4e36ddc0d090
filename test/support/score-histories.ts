import { poisson, seeded, type Random } from '#db/demo/random.ts'
import type { History, MonthTally } from '#nps/forecast/history.ts'
import { addDays, dayNumber, firstDayOf, monthNumber, type Day } from '#nps/period.ts'
import { scoreOf } from '#nps/score.ts'
import { NO_TALLY, poolTallies, responsesOf, type Tally } from '#nps/tally.ts'
import { windowThrough, type Window } from '#nps/window.ts'

/** How the true score of a made-up company moves. */
export const KINDS = ['steady', 'trend', 'season', 'step', 'mixed'] as const

export type Kind = (typeof KINDS)[number]

/** A made-up company: what was known one day, and what came of it. */
export interface MadeUp {
  readonly kind: Kind
  readonly history: History
  readonly window: Window
  readonly due: Day
  /** Answers a month, about. */
  readonly volume: number
  /** Months of history. */
  readonly months: number
  /** Months from the last known day to the due date. */
  readonly horizon: number
  /** The score in the window on the due date; `null` when there was no answer. */
  readonly truth: number | null
}

/** Limits of what is made up. */
export interface Ranges {
  readonly volume: readonly [number, number]
  readonly months: readonly [number, number]
  readonly horizon: readonly [number, number]
}

/** From a shop of which ten customers a month answer to one of which a thousand do. */
export const RANGES: Ranges = { volume: [10, 1_000], months: [6, 48], horizon: [1, 12] }

/** So many companies of every kind in turn; the same seed, the same companies. */
export function* madeUp(count: number, seed: number, ranges: Ranges = RANGES): Generator<MadeUp> {
  const random = seeded(seed)
  for (let index = 0; index < count; index += 1)
    yield oneOf(KINDS[index % KINDS.length]!, random, ranges)
}

function oneOf(kind: Kind, random: Random, ranges: Ranges): MadeUp {
  const volume = Math.exp(between(random, ...logs(ranges.volume)))
  const months = Math.round(between(random, ...ranges.months))
  const horizon = between(random, ...ranges.horizon)
  const through = addDays('2025-01-01', Math.floor(random() * 365))
  const due = addDays(through, Math.round(horizon * 30.44))
  const first = addDays(firstDayOf(monthNumber(through) - months + 1), Math.floor(random() * 20))
  const answers = daysOf({
    kind,
    random,
    volume,
    first,
    known: dayNumber(through),
    end: dayNumber(due),
  })
  const window = windowOf(random)
  return {
    ...{ kind, window, due, volume, months, horizon },
    history: { months: monthsOf(answers, dayNumber(through)), through },
    truth: truthOf(answers, window, due),
  }
}

/** Most have what the program starts with. */
function windowOf(random: Random): Window {
  const others = [
    { kind: 'rolling', days: 30 },
    { kind: 'rolling', days: 180 },
    { kind: 'rolling', days: 365 },
    { kind: 'calendar', unit: 'quarter' },
    { kind: 'calendar', unit: 'year' },
  ] as const
  return random() < 0.6
    ? { kind: 'rolling', days: 90 }
    : others[Math.floor(random() * others.length)]!
}

interface Plan {
  readonly kind: Kind
  readonly random: Random
  /** Answers a month. */
  readonly volume: number
  readonly first: Day
  /** The last known day, and the last one of all, by number. */
  readonly known: number
  readonly end: number
}

type Answers = ReadonlyMap<number, Tally>

/** The answers of each day, by its number. */
function daysOf(plan: Plan): Answers {
  const { random, volume, first, end } = plan
  const passives = between(random, 0.15, 0.45)
  const busy = monthly(random, 0.25)
  const isAsked = rhythmOf(random)
  const level = levelsOf(plan)
  const answers = new Map<number, Tally>()
  for (let day = dayNumber(first); day <= end; day += 1) {
    const month = Math.floor((day - dayNumber(first)) / 30.44)
    const count = isAsked(month) ? poisson(random, (volume / 30.44) * Math.exp(busy(month))) : 0
    answers.set(day, answersOf(random, count, level(day, month) / 100, passives))
  }
  return answers
}

/** Most ask every month; some leave months out, and some ask in one of three. */
function rhythmOf(random: Random): (month: number) => boolean {
  const kind = random()
  const isKept = monthly(random, 1)
  if (kind < 0.8) return () => true
  return kind < 0.9 ? (month) => isKept(month) > -1 : (month) => month % 3 === 0
}

function answersOf(random: Random, count: number, score: number, share: number): Tally {
  const passive = Math.min(share, 1 - Math.abs(score))
  const promoter = (1 - passive + score) / 2
  let [promoters, passives] = [0, 0]
  for (let left = count; left > 0; left -= 1) {
    const at = random()
    if (at < promoter) promoters += 1
    else if (at < promoter + passive) passives += 1
  }
  return { promoters, passives, detractors: count - promoters - passives }
}

/** The true score by day and month. */
function levelsOf({
  kind,
  random,
  first,
  known,
  end,
}: Plan): (day: number, month: number) => number {
  const start = dayNumber(first)
  const has = (one: Kind, part: number): boolean =>
    kind === one || (kind === 'mixed' && random() < part)
  const base = between(random, -20, 65)
  const trend = has('trend', 0.4) ? trendOf(random, start, known, end) : none
  const season = has('season', 0.4) ? seasonOf(random) : none
  const step = has('step', 0.4) ? stepOf(random, start, end) : none
  const drift = kind === 'mixed' ? driftOf(random, between(random, 0, 2)) : none
  const shock = kind === 'steady' ? none : monthly(random, between(random, 0, 2.5))
  return (day, month) => {
    const level = base + trend(day) + season(day) + step(day) + drift(month) + shock(month)
    return Math.max(-85, Math.min(92, level))
  }
}

const none = (): number => 0

/** So many points a month, to the end or, for half of them, until some day. */
function trendOf(
  random: Random,
  start: number,
  known: number,
  end: number,
): (day: number) => number {
  const pace = (random() < 0.5 ? -1 : 1) * between(random, 0.2, 1.5)
  const last = random() < 0.5 ? end : between(random, (start + known) / 2, end)
  return (day) => (pace * (Math.min(day, last) - start)) / 30.44
}

/** A year's wave and half as much of a half-year's. */
function seasonOf(random: Random): (day: number) => number {
  const [size, one, other] = [between(random, 2, 10), random(), random()]
  const wave = (day: number, phase: number, days: number): number =>
    Math.sin(2 * Math.PI * (day / days + phase))
  return (day) => size * (wave(day, one, 365.25) + 0.5 * wave(day, other, 182.6))
}

/** One jump, or two, on days of which most are known already. */
function stepOf(random: Random, start: number, end: number): (day: number) => number {
  const steps = Array.from({ length: random() < 0.7 ? 1 : 2 }, () => ({
    day: between(random, start, end),
    size: (random() < 0.5 ? -1 : 1) * between(random, 4, 18),
  }))
  return (day) => steps.reduce((sum, step) => sum + (day >= step.day ? step.size : 0), 0)
}

/** A level that walks at random, a step a month. */
function driftOf(random: Random, deviation: number): (month: number) => number {
  const step = monthly(random, deviation)
  const levels: number[] = []
  return (month) => {
    while (levels.length <= month) levels.push((levels.at(-1) ?? 0) + step(levels.length))
    return levels[month]!
  }
}

/** A normal number for each month, the same whenever it is asked for. */
function monthly(random: Random, deviation: number): (month: number) => number {
  const drawn: number[] = []
  return (month) => {
    while (drawn.length <= month) drawn.push(deviation * normal(random))
    return drawn[month]!
  }
}

/** Source: G. Box and M. Muller (1958). */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

function monthsOf(answers: Answers, known: number): MonthTally[] {
  const months = new Map<Day, Tally>()
  for (const [day, tally] of answers) {
    if (day > known) break
    const month = firstDayOf(monthNumber(dayAt(day)))
    if (responsesOf(tally) > 0)
      months.set(month, poolTallies([months.get(month) ?? NO_TALLY, tally]))
  }
  return [...months].map(([month, tally]) => ({ month, tally }))
}

function truthOf(answers: Answers, window: Window, due: Day): number | null {
  const { from, to } = windowThrough(window, due)
  const within = [...answers].filter(([day]) => dayNumber(from) <= day && day < dayNumber(to))
  return scoreOf(poolTallies(within.map(([, tally]) => tally)))
}

function dayAt(number: number): Day {
  return new Date(number * 86_400_000).toISOString().slice(0, 10) as Day
}

function between(random: Random, low: number, high: number): number {
  return low + (high - low) * random()
}

function logs([low, high]: readonly [number, number]): [number, number] {
  return [Math.log(low), Math.log(high)]
}
