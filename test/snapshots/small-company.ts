import type { MonthlyTally } from '#nps/monthly-tallies.ts'
import type { Day, Period } from '#nps/period.ts'
import { answerIndex, type Rating } from '#nps/rating.ts'
import type { Score, Snapshot } from '#nps/snapshot.ts'
import type { View } from '#nps/view.ts'
import { windowThrough, type Window } from '#nps/window.ts'
import { buildSnapshot } from '#snapshots/build-snapshot.ts'
import type { Facts, SplitFacts } from '#snapshots/facts.ts'
import { monthlyTallies } from '#snapshots/monthly-tallies.ts'
import type { DailyRatings } from '#store/daily-ratings.ts'
import type { Dimension } from '#store/dimensions.ts'
import { DEFAULT_SETTINGS } from '#store/settings.ts'
import { NOW } from '#test/support/results.ts'

/** An answer, and by dimension the segment that it is in. */
export interface SmallAnswer {
  readonly day: Day
  readonly rating: Rating
  readonly segments: readonly (number | null)[]
}

/** A company without a database: what is read from one is made here. */
export interface SmallCompany {
  readonly answers: readonly SmallAnswer[]
  /** How many segments each dimension has. */
  readonly dimensions: readonly number[]
  readonly window: Window
  readonly minimum: number
  readonly improvements: readonly Day[]
  /** The latest first. */
  readonly waves: readonly { readonly firstDay: Day; readonly lastDay: Day }[]
}

/** Who a figure is of: everybody, or a segment of a dimension. */
export type Group = readonly [dimension: number, segment: number] | null

/** A figure that somebody was given: how many answers of a group there are in a period. */
export interface Figure {
  readonly group: Group
  readonly period: Period
  readonly responses: number
  /** Where it was read, for who reads what went wrong. */
  readonly where: string
}

const SURVEY = { id: 1, slug: 'customers', name: 'Customers', kind: 'relationship' } as const

/** Everything that is shown of a company: to any view, of any period, and as exported tallies. */
export interface Shown {
  readonly pictures: readonly { readonly group: Group; readonly snapshot: Snapshot }[]
  readonly tallies: readonly MonthlyTally[]
}

/** All that may be asked for, at one moment: of the months that there are, or between given ones. */
export function allShown(company: SmallCompany, asked?: readonly Day[]): Shown {
  const days = company.answers.map(({ day }) => day).sort()
  const [first, through] = [days[0], days.at(-1)]
  if (!first || !through) return { pictures: [], tallies: [] }
  const known = knownOf(company)
  const bounds = asked ?? monthsFrom(first, through)
  const periods = bounds.flatMap((from) =>
    bounds.filter((to) => from < to).map((to): Period => ({ from, to })),
  )
  return {
    pictures: groupsOf(company).flatMap((group) =>
      [
        ...[undefined, ...periods].map((months) => ({ months })),
        ...TRENDS.map((by) => ({ by })),
      ].map((asked) => ({ group, snapshot: pictureOf(company, known, group, asked) })),
    ),
    tallies: monthlyTallies(known, settingsOf(company)),
  }
}

/** What a trend can go by besides months. */
const TRENDS = ['quarter', 'wave'] as const

/** Every figure in what is shown. */
export function figuresShown(company: SmallCompany): Figure[] {
  const { pictures, tallies } = allShown(company)
  return [
    ...pictures.flatMap(({ group, snapshot }) => ofSnapshot(snapshot, group)),
    ...ofTallies(tallies),
  ]
}

/** Everybody and every segment. */
export function groupsOf({ dimensions }: SmallCompany): Group[] {
  const segments = dimensions.flatMap((count, dimension) =>
    Array.from({ length: count }, (_, segment) => [dimension, segment] as const),
  )
  return [null, ...segments]
}

export function isIn({ segments }: SmallAnswer, group: Group): boolean {
  return group === null || segments[group[0]] === group[1]
}

/** The first days of all months with answers, and of the one after. */
export function monthsFrom(first: Day, through: Day): Day[] {
  const months: Day[] = []
  const end = monthStart(through, 1)
  for (let month = monthStart(first, 0); month <= end; month = monthStart(month, 1))
    months.push(month)
  return months
}

function monthStart(day: Day, later: number): Day {
  const [year, month] = day.split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, month - 1 + later, 1)).toISOString().slice(0, 10) as Day
}

function pictureOf(
  company: SmallCompany,
  known: ReturnType<typeof knownOf>,
  group: Group,
  { months: span, by }: { readonly months?: Period | undefined; readonly by?: View['by'] },
): Snapshot {
  const through = known.days.at(-1)!.day
  const window = windowThrough(company.window, through)
  const segment = group && { id: idOf(...group), name: 'Segment' }
  return buildSnapshot(
    {
      view: {
        ...{ audience: 'intranet', survey: null, segment: null },
        ...(span && { months: span }),
        ...(by && { by }),
      },
      number: 1,
      settings: settingsOf(company),
      logo: null,
      surveys: [SURVEY],
      goals: [],
      benchmarks: [],
      goalsInCare: [],
      results: {
        survey: SURVEY,
        ...known,
        through,
        window,
        span: span ?? window,
        segment,
        comments: [],
        themes: { looked: null, tallies: null, visible: [] },
        seed: 0,
      },
    } satisfies Facts,
    Temporal.Instant.from(NOW),
  )
}

function settingsOf({ window, minimum }: SmallCompany) {
  return {
    ...DEFAULT_SETTINGS,
    window,
    minimums: { group: minimum, comments: minimum, headline: minimum + 2 },
  }
}

function knownOf(company: SmallCompany) {
  const splits = company.dimensions.map((count, dimension) =>
    Array.from({ length: count }, (_, segment): SplitFacts => {
      const group = [dimension, segment] as const
      return { id: idOf(...group), days: daysOf(company.answers.filter((one) => isIn(one, group))) }
    }).filter(({ days }) => days.length > 0),
  )
  return {
    days: daysOf(company.answers),
    splits,
    dimensions: splits.map((split, index): Dimension => ({
      id: index,
      name: `Dimension ${index}`,
      segments: split.map(({ id }) => ({ id, name: `Segment ${id}`, isHidden: false })),
    })),
    improvements: company.improvements.map((doneOn, id) => ({
      ...{ id, title: 'App', said: null, done: null, theme: null },
      doneOn,
    })),
    // So many were asked that those who did not answer are never few.
    waves: company.waves
      .filter(({ firstDay }) => company.answers.some(({ day }) => firstDay <= day))
      .map((wave, index) => ({
        ...{ ...wave, id: index, name: `Wave ${index}`, invitations: 1000, responses: 0 },
      })),
  }
}

function idOf(dimension: number, segment: number): number {
  return dimension * 100 + segment + 1
}

function daysOf(answers: readonly SmallAnswer[]): DailyRatings[] {
  const days = new Map<Day, number[]>()
  for (const { day, rating } of answers) {
    const ratings = days.get(day) ?? Array<number>(14).fill(0)
    ratings[answerIndex(rating)]! += 1
    days.set(day, ratings)
  }
  return [...days]
    .map(([day, ratings]) => ({ day, ratings }))
    .sort((a, b) => (a.day < b.day ? -1 : 1))
}

function ofSnapshot(snapshot: Snapshot, group: Group): Figure[] {
  const { window, score, progress, change, trend, improvements, dataThrough } = snapshot
  const { responseRate } = snapshot
  const figures: Figure[] = []
  const add = (where: string, period: Period, responses: number): void =>
    void figures.push({ group, period, responses, where })
  const ofScore = (where: string, period: Period, one: Score | (typeof trend)[number]): void => {
    if (!one.withheld) add(where, period, one.responses)
    else if (one.reason === 'no answers') add(where, period, 0)
  }
  const span = { from: window!.from, to: dayAfter(window!.to) }
  ofScore(`score of ${window!.kind}`, span, score)
  if (progress) add(`progress of ${window!.kind}`, span, progress.responses)
  if (change) {
    const { from, to, responses } = change.against
    add('against', { from, to: dayAfter(to) }, responses)
  }
  for (const point of trend) ofScore('trend', point, point)
  for (const { doneOn, before, since } of improvements) {
    ofScore('before', { from: dayAfter(doneOn, -90), to: doneOn }, before)
    // What was done after the last answer has none since, whoever asks.
    const end = dayAfter(dataThrough!)
    ofScore('since', { from: doneOn < end ? doneOn : end, to: end }, since)
  }
  if (responseRate && !responseRate.withheld) {
    const { from, to, responses } = responseRate
    add('wave', { from, to: dayAfter(to) }, responses)
  }
  return figures
}

function ofTallies(tallies: readonly MonthlyTally[]): Figure[] {
  return tallies.flatMap((tally) => {
    if (tally.withheld) return []
    const id = tally.segment && Number(tally.segment.id) - 1
    const group = id === null ? null : ([Math.floor(id / 100), id % 100] as const)
    return [{ group, period: tally, responses: tally.responses, where: 'tallies' }]
  })
}

function dayAfter(day: Day, days = 1): Day {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10) as Day
}
