import type { Snapshot } from '#nps/snapshot.ts'
import type { Audience } from '#nps/view.ts'
import type { Company, CompanyAnswer } from './company.ts'

/*
 * Every figure of a snapshot a second time, by loops over the list of answers and by the formulas of
 * the product description. It shares no code with the program: only the types of what it is given.
 */

/** What is looked at, by name. */
export interface Look {
  readonly audience: Audience
  readonly survey: number
  /** Such as `['region', 'North']`; `null` for everybody. */
  readonly segment: readonly ['region' | 'product', string] | null
}

/**
 * The part of a snapshot that follows from the answers. What it withholds of groups that are large
 * enough, so that no other is found out, is taken from it: that is what `attack.test.ts` is about.
 */
export function figuresByHand(all: Company, look: Look, shown: Snapshot) {
  const company = asSurveyHasIt(all, look)
  const survey = company.answers.filter((answer) => answer.survey === look.survey)
  const through = lastDay(survey)
  if (through === null) return { dataThrough: null, window: null, score: none, ...nothing }
  const hand = new Hand(company, look, survey)
  const [from, to] = windowAround(company.window, through)
  const [earlier, later] = windowAround(company.window, plus(from, -1))
  const score = heldAs(shown.score, hand.score(from, to))
  const isTold = survey.length >= hand.smallest
  return {
    dataThrough: through,
    window: { ...company.window, from, to },
    score,
    progress: shown.progress && hand.progress(from, to),
    distribution: score.withheld ? null : hand.distribution(from, to),
    withoutRating: score.withheld ? null : hand.withoutRating(from, to),
    change: shown.change && hand.change([earlier, later], [from, to]),
    trend: isTold ? trendAs(shown.trend, hand.trend(through, 25)) : [],
    goals: hand.goals(score, through, shown.trend),
    improvements: hand.improvements(shown.generatedAt.slice(0, 10), through).map((one, index) => {
      const before = heldAs(shown.improvements[index]?.before, one.before)
      const since = heldAs(shown.improvements[index]?.since, one.since)
      return {
        ...one,
        before,
        since,
        change: before.withheld || since.withheld ? null : one.change,
      }
    }),
  }
}

/** The trend may begin before the first answer with months of which that is not told. */
function trendAs<T extends { from: string }>(shown: Snapshot['trend'], byHand: T[]): T[] {
  const first = byHand.findIndex((point) => !('reason' in point) || point.reason !== 'no answers')
  const begin = byHand.findIndex(({ from }) => from === shown[0]?.from)
  return byHand
    .slice(Math.max(0, begin === -1 ? first : Math.min(first === -1 ? begin : first, begin)))
    .map((point) =>
      heldAs(
        shown.find(({ from }) => from === point.from),
        point,
      ),
    )
}

/** What is large enough may be withheld all the same; nothing else about it may be different. */
function heldAs<T extends object>(shown: object | undefined, byHand: T): T {
  return shown && 'reason' in shown ? (shown as T) : byHand
}

/** The company with the window and the minimums that the survey has that is looked at. */
function asSurveyHasIt(company: Company, { survey }: Look): Company {
  if (survey !== 2) return company
  const minimums = { ...company.minimums }
  const { group, comments, headline } = company.own.minimums
  if (group !== null) minimums.group = group
  if (comments !== null) minimums.comments = comments
  if (headline !== null) minimums.headline = headline
  return { ...company, window: company.own.window ?? company.window, minimums }
}

const none = { withheld: true, reason: 'no answers' } as const
const nothing = {
  ...{ progress: null, change: null, distribution: null, withoutRating: null },
  ...{ trend: [], improvements: [] },
}

type HandScore = ReturnType<Hand['score']>

class Hand {
  readonly #company: Company
  readonly #look: Look
  readonly #own: readonly CompanyAnswer[]
  readonly smallest: number

  constructor(company: Company, look: Look, survey: readonly CompanyAnswer[]) {
    this.#company = company
    this.#look = look
    this.#own = survey.filter((one) => !look.segment || one[look.segment[0]] === look.segment[1])
    this.smallest = Math.max(3, company.minimums.group)
  }

  /** Both ends belong to the period, here and everywhere in this file. */
  score(from: string, to: string) {
    const own = this.#own.filter(({ day }) => from <= day && day <= to)
    if (own.length === 0) return none
    if (own.length < this.smallest) return { withheld: true, reason: 'a small group' } as const
    return { withheld: false, ...scoreByHand(own.map(({ rating }) => rating)) } as const
  }

  progress(from: string, to: string) {
    const responses = this.#own.filter(({ day }) => from <= day && day <= to).length
    if (responses > 0 && responses < this.smallest) return null
    return { responses, needed: this.#company.minimums.headline }
  }

  distribution(from: string, to: string): number[] {
    const counts = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    for (const { day, rating } of this.#own)
      if (from <= day && day <= to && typeof rating === 'number') counts[rating]! += 1
    return counts
  }

  withoutRating(from: string, to: string): number {
    const own = this.#own.filter(({ day }) => from <= day && day <= to)
    return own.filter(({ rating }) => typeof rating === 'string').length
  }

  change(before: readonly [string, string], now: readonly [string, string]) {
    const old = this.score(...before)
    const score = this.score(...now)
    if (old.withheld || score.withheld) return null
    const { points, verdict } = differenceByHand(old, score)
    const [a, b] = [adjusted(old), adjusted(score)]
    const z = (b.mean - a.mean) / Math.sqrt(a.error ** 2 + b.error ** 2)
    const { responses, promoters, passives, detractors } = old
    const against = { from: before[0], to: before[1], responses, promoters, passives, detractors }
    return { points, z, against, verdict }
  }

  trend(through: string, months: number) {
    const points = []
    for (let back = months - 1; back >= 0; back -= 1) {
      const from = monthStart(through, -back)
      const to = monthStart(through, 1 - back)
      const { withheld, ...figures } = this.score(from, plus(to, -1))
      if ('nps' in figures) {
        const { nps, responses, low, high } = figures
        points.push({ from, to, withheld, nps, responses, low, high })
      } else points.push({ from, to, withheld, ...figures })
    }
    return points
  }

  goals(score: HandScore, through: string, trend: Snapshot['trend']) {
    const isOnWall = this.#look.audience === 'wall'
    return (
      this.#company.goals
        .map((goal, index) => ({ ...goal, id: String(index + 1) }))
        .filter(({ survey }) => survey === null || survey === this.#look.survey)
        .sort((a, b) => a.target - b.target)
        // A wall has one line for a target, and companies here have no more goals than it has room for.
        .filter(
          ({ target }, at, all) => !isOnWall || all.findIndex((o) => o.target === target) === at,
        )
        .map(({ id, target, due, since }) => ({
          ...{ id, target, due, ...standing(score, target, through, due) },
          reachedOn: score.withheld ? null : this.#reachedOn(target, since),
          ...(!isOnWall && {
            ...farther(score, target),
            recentPace: score.withheld ? null : this.#recentPace(through, trend),
          }),
        }))
    )
  }

  /** A line through the months of a year that are told, by the equations of a school book. */
  #recentPace(through: string, told: Snapshot['trend']) {
    const points = told.slice(-12).flatMap(({ from, to, withheld }) => {
      if (withheld || from <= monthStart(through, -12)) return []
      const own = this.#own.filter(({ day }) => from <= day && day < to)
      const end = to > through ? plus(through, 1) : to
      const middle = (Date.parse(from) + Date.parse(end)) / 2 / 86_400_000 / (365.2425 / 12)
      return [{ x: middle, own, ...scoreByHand(own.map(({ rating }) => rating)) }]
    })
    if (points.length < 4) return null
    let [w, wx, wy, wxx, wxy, wyy] = [0, 0, 0, 0, 0, 0]
    const [origin] = [points[0]?.x ?? 0]
    for (const { x, nps: y, responses: n } of points) {
      const at = x - origin
      w += n
      wx += n * at
      wy += n * y
      wxx += n * at * at
      wxy += n * at * y
      wyy += n * y * y
    }
    const spread = wxx - (wx * wx) / w
    const slope = (wxy - (wx * wy) / w) / spread
    const residue = wyy - (wy * wy) / w - slope * (wxy - (wx * wy) / w)
    const all = scoreByHand(points.flatMap(({ own }) => own.map(({ rating }) => rating)))
    const variance = adjusted(all).error ** 2 * (all.responses + 3)
    const free = points.length - 2
    const t = [4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228][free - 2] ?? NaN
    const margin = t * Math.sqrt((Math.max(1, residue / variance / free) * variance) / spread)
    const [low, high] = [slope - margin, slope + margin]
    return { perMonth: slope, low, high, months: points.length }
  }

  /** Every day on which somebody answered, by a window of its own, and then the run of days that it is told to. */
  #reachedOn(target: number, since: string | null): string | null {
    const days = [...new Set(this.#own.map(({ day }) => day))].sort()
    const begin = since === null ? undefined : days.filter((day) => day <= since).at(-1)
    const reached = days
      .filter((day) => begin === undefined || day >= begin)
      .find((day) => {
        const [from] = windowAround(this.#company.window, day)
        const score = this.score(from, day)
        if (score.withheld || score.responses < this.#company.minimums.headline) return false
        return score.low > target
      })
    return reached === undefined ? null : endOfRun(this.#own, reached, this.smallest)
  }

  improvements(today: string, through: string) {
    return this.#company.improvements
      .map((improvement, index) => ({ ...improvement, id: String(index + 1) }))
      .filter(({ doneOn }) => doneOn <= today)
      .sort((a, b) => (a.doneOn < b.doneOn ? -1 : a.doneOn > b.doneOn ? 1 : 0))
      .map(({ id, title, doneOn }) => {
        const before = this.score(plus(doneOn, -90), plus(doneOn, -1))
        const since = this.score(doneOn, through)
        const change = before.withheld || since.withheld ? null : differenceByHand(before, since)
        return { id, title, doneOn, before, since, change }
      })
  }

  /** What may be shown of comments: how many at most, and the texts for each month of the window. */
  comments(from: string, to: string): { most: number; months: Map<string, Set<string>> } {
    const months = new Map<string, Set<string>>()
    const most = this.#look.audience === 'wall' ? 30 : 60
    const own = this.#own.filter(({ day }) => from <= day && day <= to)
    const enough = Math.max(this.smallest, this.#company.minimums.comments)
    if (own.length < enough) return { most, months }
    for (const { day, comment, decision } of own) {
      if (comment === null || decision !== 'approved') continue
      const month = day.slice(0, 7)
      if (this.#own.filter((one) => one.day.startsWith(month)).length < enough) continue
      months.set(month, (months.get(month) ?? new Set()).add(comment))
    }
    return { most, months }
  }
}

/** What may be shown of the comments of a company. */
export function commentsByHand(all: Company, look: Look) {
  const company = asSurveyHasIt(all, look)
  const survey = company.answers.filter((answer) => answer.survey === look.survey)
  const through = lastDay(survey)
  if (through === null) return { most: 0, months: new Map<string, Set<string>>() }
  return new Hand(company, look, survey).comments(...windowAround(company.window, through))
}

/** What the one who wrote a comment is, by the rating or the label that came with it. */
export function categoryByHand({ answers }: Company, comment: string): string {
  const rating = answers.find((answer) => answer.comment === comment)?.rating ?? NaN
  if (typeof rating === 'string') return rating
  return rating > 8 ? 'promoter' : rating > 6 ? 'passive' : 'detractor'
}

/** Score, counts and interval of some ratings and labels. */
export function scoreByHand(ratings: readonly (number | string)[]) {
  let promoters = 0
  let passives = 0
  let detractors = 0
  for (const rating of ratings) {
    if (rating === 9 || rating === 10 || rating === 'promoter') promoters += 1
    else if (rating === 7 || rating === 8 || rating === 'passive') passives += 1
    else detractors += 1
  }
  const counts = { promoters, passives, detractors }
  const { mean, error } = adjusted(counts)
  const marginOfError = 1.959963984540054 * error
  return {
    nps: (100 * (promoters - detractors)) / ratings.length,
    responses: ratings.length,
    ...counts,
    low: Math.max(-100, mean - marginOfError),
    high: Math.min(100, mean + marginOfError),
    marginOfError,
  }
}

type Counts = Parameters<typeof adjusted>[0] & { readonly nps: number }

/** The difference of two scores with its interval, and whether 0 lies outside of that. */
function differenceByHand(old: Counts, now: Counts) {
  const [a, b] = [adjusted(old), adjusted(now)]
  const [mean, error] = [b.mean - a.mean, Math.sqrt(a.error ** 2 + b.error ** 2)]
  const low = Math.max(-200, mean - 1.959963984540054 * error)
  const high = Math.min(200, mean + 1.959963984540054 * error)
  const verdict = low > 0 ? 'up' : high < 0 ? 'down' : 'no clear change'
  return { points: now.nps - old.nps, low, high, verdict }
}

/** Adjusted Wald: ¾, 1½ and ¾ imaginary answers more. */
function adjusted(counts: { promoters: number; passives: number; detractors: number }) {
  const n = counts.promoters + counts.passives + counts.detractors + 3
  const p = (counts.promoters + 0.75) / n
  const d = (counts.detractors + 0.75) / n
  return { mean: 100 * (p - d), error: 100 * Math.sqrt((p + d - (p - d) * (p - d)) / n) }
}

function standing(score: HandScore, target: number, through: string, due: string | null) {
  if (score.withheld) return { verdict: null, pacePerMonth: null, detractorsToPassives: null }
  const verdict = score.low > target ? 'above' : score.high < target ? 'below' : 'around'
  return {
    verdict,
    pacePerMonth: due && pace(target - score.nps, through, due),
    detractorsToPassives: turned(score, target),
  }
}

function farther(score: HandScore, target: number) {
  if (score.withheld) return { pointsToGo: null, passivesToPromoters: null }
  let gained: number | null = null
  for (let count = score.passives; count >= 0; count -= 1)
    if (100 * (score.promoters + count - score.detractors) >= target * score.responses)
      gained = count
  return {
    pointsToGo: score.nps > target ? 0 : target - score.nps,
    passivesToPromoters: gained,
  }
}

/**
 * Months are put together until enough have answered in each, and then the days of one of these, so
 * that enough are left until its end as well.
 */
export function endOfRun(
  answers: readonly { readonly day: string }[],
  day: string,
  least: number,
): string | null {
  const between = (from: string, to: string): number =>
    answers.filter((one) => from <= one.day && one.day < to).length
  let [begin, end] = ['0000', '9999']
  for (const month of [...new Set(answers.map((one) => one.day.slice(0, 7)))].sort()) {
    if (end !== '9999' || between(begin, month) < least) continue
    if (month <= day) begin = month
    else end = month
  }
  let start = begin
  for (const last of [...new Set(answers.map((one) => one.day))].sort()) {
    const next = plus(last, 1)
    if (last < begin || last >= end || between(start, next) < least) continue
    const left = between(next, end)
    if (end !== '9999' && left > 0 && left < least) continue
    start = next
    if (last >= day) return last
  }
  return null
}

function pace(missing: number, through: string, due: string): number | null {
  if (missing <= 0) return 0
  const days = (Date.parse(due) - Date.parse(through)) / 86_400_000
  return days <= 0 ? null : missing / (days / (365.2425 / 12))
}

/** Turns one detractor after the other into a passive until the target is met. */
function turned(
  {
    promoters,
    detractors,
    responses,
  }: { [Key in 'promoters' | 'detractors' | 'responses']: number },
  target: number,
): number | null {
  for (let count = 0; count <= detractors; count += 1)
    if (100 * (promoters - (detractors - count)) >= target * responses) return count
  return null
}

function lastDay(answers: readonly CompanyAnswer[]): string | null {
  let last: string | null = null
  for (const { day } of answers) if (last === null || day > last) last = day
  return last
}

function windowAround(window: Company['window'], day: string): [string, string] {
  if (window.kind === 'rolling') return [plus(day, 1 - window.days), day]
  const length = { month: 1, quarter: 3, year: 12 }[window.unit]
  const back = (Number(day.slice(5, 7)) - 1) % length
  return [monthStart(day, -back), plus(monthStart(day, length - back), -1)]
}

/** The first day of the month so many months later. */
function monthStart(day: string, months: number): string {
  const date = new Date(day)
  return isoDay(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1))
}

function plus(day: string, days: number): string {
  return isoDay(Date.parse(day) + days * 86_400_000)
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
