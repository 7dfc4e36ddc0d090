import type { Day } from '#nps/period.ts'
import type { Category } from '#nps/rating.ts'
import { intervalOf, scoreOf } from '#nps/score.ts'
import { goalVerdict, detractorsToPassives } from '#nps/goal.ts'
import type {
  GoalStanding,
  PublicComment,
  ShownScore,
  Snapshot,
  TrendPoint,
} from '#nps/snapshot.ts'
import { responsesOf, tallyOf, type Distribution, type Tally } from '#nps/tally.ts'

const RELATIONSHIP = {
  id: 'relationship',
  name: 'Customer relationship',
  kind: 'relationship',
} as const
const SUPPORT = { id: 'support', name: 'After a support call', kind: 'transactional' } as const
const DISTRIBUTION: Distribution = [9, 6, 8, 11, 15, 32, 60, 71, 120, 230, 250]

/** A score as the program would work it out. */
export function shownScore(tally: Tally): ShownScore {
  const nps = scoreOf(tally)
  const interval = intervalOf(tally)
  if (nps === null || interval === null) throw new Error('A shown score needs answers')
  return { withheld: false, nps, responses: responsesOf(tally), ...tally, ...interval }
}

/** Months of one score each; `null` is withheld. The last one is November 2026. */
export function months(scores: readonly (number | null)[], width = 12): TrendPoint[] {
  return scores.map((nps, index) => {
    const before = scores.length - 1 - index
    const span = { from: monthBefore(before), to: monthBefore(before - 1) }
    if (nps === null) return { ...span, withheld: true, reason: 'too few answers' }
    const low = Math.max(-100, nps - width)
    return { ...span, withheld: false, nps, responses: 240, low, high: Math.min(100, nps + width) }
  })
}

function monthBefore(count: number): Day {
  const index = 2026 * 12 + 10 - count
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01` as Day
}

/** Goals and where a score stands against them. */
export function goals(tally: Tally, targets: readonly number[]): GoalStanding[] {
  const interval = intervalOf(tally)
  return targets.map((target) => ({
    id: `goal-${String(target)}`,
    name: null,
    target,
    due: '2026-12-31',
    scope: { survey: null, segment: null },
    verdict: interval && goalVerdict(interval, target),
    pacePerMonth: 2.5,
    detractorsToPassives: detractorsToPassives(tally, target),
    reachedOn: null,
  }))
}

/** A comment that may be shown. */
export function comment(text: string, category: Category, period = '2026-11'): PublicComment {
  return { id: text.slice(0, 24), text, language: 'en', category, period, themes: [], note: null }
}

const COMMENTS = [
  comment(
    'The fitter rang before he came, explained every step and left the hall cleaner than he found it.',
    'promoter',
  ),
  comment(
    'Good service, but I had to call twice before anyone could tell me when the meter would be changed.',
    'passive',
    '2026-10',
  ),
  comment('Den nya appen visar äntligen förbrukningen timme för timme.', 'promoter'),
  comment(
    'Three invoices for the same month, and nobody could say which one was right.',
    'detractor',
    '2026-10',
  ),
  comment('Prices are fair and the bill is easy to read.', 'promoter', '2026-09'),
  comment(
    'The waiting time on the phone has become much shorter since the summer.',
    'passive',
    '2026-09',
  ),
]

const SCORES = [
  34, 36, 33, 37, 39, 36, 38, 35, 29, 21, 15, 12, 17, 20, 26, 29, 33, 35, 38, 41, 39, 42, 44, 43,
]

/** A company in good order: 812 answers, a dip behind it, comments, two goals. Change what a test is about. */
export function fullSnapshot(changes: Partial<Snapshot> = {}): Snapshot {
  const tally = tallyOf(DISTRIBUTION)
  return {
    number: 17,
    generatedAt: '2026-11-20T13:05:00Z',
    company: { name: 'Nordlys Energi', timeZone: 'Europe/Stockholm', logo: null, theme: null },
    dataFrom: '2024-12-01',
    dataThrough: '2026-11-20',
    survey: RELATIONSHIP,
    surveys: [RELATIONSHIP, SUPPORT],
    dimensions: [
      {
        id: 'region',
        name: 'Region',
        segments: [
          { id: 'north', name: 'North' },
          { id: 'south', name: 'South' },
        ],
      },
    ],
    segment: null,
    window: { kind: 'rolling', days: 90, from: '2026-08-23', to: '2026-11-20' },
    score: shownScore(tally),
    progress: null,
    change: {
      points: 6.2,
      against: { from: '2026-05-25', to: '2026-08-22', responses: 774 },
      verdict: 'up',
    },
    distribution: DISTRIBUTION,
    withoutRating: 0,
    responseRate: null,
    trend: months(SCORES),
    goals: goals(tally, [30, 50]),
    comments: COMMENTS,
    theme: null,
    themes: [],
    sample: { fair: 6, lacking: [] },
    improvements: [],
    splits: [],
    message: null,
    ...changes,
  }
}

/** A score of exactly this tally, with everything that follows from it. */
export function scoredSnapshot(tally: Tally, changes: Partial<Snapshot> = {}): Snapshot {
  const { promoters, passives, detractors } = tally
  return fullSnapshot({
    score: shownScore(tally),
    distribution: [detractors, 0, 0, 0, 0, 0, 0, passives, 0, 0, promoters],
    goals: goals(tally, [30, 50]),
    ...changes,
  })
}

/** Nothing has been imported yet. */
export function emptySnapshot(): Snapshot {
  return fullSnapshot({
    number: 0,
    dataThrough: null,
    survey: null,
    surveys: [],
    dimensions: [],
    window: null,
    score: { withheld: true, reason: 'no answers' },
    change: null,
    distribution: null,
    withoutRating: null,
    trend: [],
    goals: [],
    comments: [],
    sample: null,
  })
}

/** 7 of 30. */
export function earlySnapshot(changes: Partial<Snapshot> = {}): Snapshot {
  return fullSnapshot({
    score: { withheld: true, reason: 'too few answers' },
    progress: { responses: 7, needed: 30 },
    change: null,
    distribution: null,
    withoutRating: null,
    trend: months([null]),
    goals: goals({ promoters: 0, passives: 0, detractors: 0 }, [30, 50]),
    comments: [],
    ...changes,
  })
}
