import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '#nps/period.ts'
import { reachedOn, type DayAnswers, type Reaching } from '#nps/reached.ts'
import type { Window } from '#nps/window.ts'
import { endOfRun } from '#test/snapshots/by-hand.ts'
import { ratedOnly } from '#test/support/results.ts'

/** The day so many days after the first of 2026. */
function dayAt(offset: number): Day {
  return new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10) as Day
}

/** Days of promoters and detractors. */
function days(...answers: readonly (readonly [Day, number, number])[]): DayAnswers[] {
  return answers.map(([day, promoters, detractors]) => ({
    day,
    ratings: ratedOnly(detractors, 0, 0, 0, 0, 0, 0, 0, 0, 0, promoters),
  }))
}

const REACHING: Reaching = {
  ...{ target: 30, since: null, headline: 30, group: 5 },
  window: { kind: 'rolling', days: 90 },
}

describe('reachedOn(days, reaching)', () => {
  it('is the first day on which all of the interval was above the target', () => {
    const three = days(['2026-01-10', 30, 20], ['2026-01-11', 60, 0], ['2026-01-12', 60, 0])
    expect(reachedOn(three, REACHING)).toBe('2026-01-11')
    expect(reachedOn(three, { ...REACHING, target: 60 })).toBe('2026-01-12')
    expect(reachedOn(three, { ...REACHING, target: 90 })).toBeNull()
  })

  it('waits for as many answers as the headline does', () => {
    const two = days(['2026-01-10', 20, 0], ['2026-01-11', 20, 0])
    expect(reachedOn(two, REACHING)).toBe('2026-01-11')
    expect(reachedOn(two, { ...REACHING, headline: 41 })).toBeNull()
  })

  it('stays when the score falls again', () => {
    const all = days(['2026-01-10', 60, 0], ['2026-01-11', 0, 200])
    expect(reachedOn(all, REACHING)).toBe('2026-01-10')
  })

  it('looks from the last answers before the target was set', () => {
    const all = days(['2026-01-10', 60, 0], ['2026-01-11', 0, 200], ['2026-05-01', 60, 0])
    expect(reachedOn(all, { ...REACHING, since: '2026-01-10' })).toBe('2026-01-10')
    expect(reachedOn(all, { ...REACHING, since: '2026-01-11' })).toBe('2026-05-01')
    expect(reachedOn(all, { ...REACHING, since: '2026-09-01' })).toBe('2026-05-01')
    expect(reachedOn(all, { ...REACHING, since: '2025-01-01' })).toBe('2026-01-10')
  })

  it('tells no day on which fewer have answered than may be told of', () => {
    const slow = days(
      [dayAt(0), 60, 20],
      ...[1, 2, 3, 4, 5, 6].map((offset) => [dayAt(offset), 2, 0] as const),
    )
    const close = { ...REACHING, target: 32 }
    expect(reachedOn(slow, { ...close, group: 1 })).toBe('2026-01-03')
    expect(reachedOn(slow, close)).toBe('2026-01-04')
    // As long as too few have answered since, it is not told at all.
    expect(reachedOn(slow.slice(0, 3), close)).toBeNull()
  })

  it('is, of any days, what loops over all answers find', () => {
    let found = 0
    fc.assert(
      fc.property(anyAnswers, anyReaching, (answers, reaching) => {
        const expected = byHand(answers, reaching)
        expect(reachedOn(byDay(answers), reaching)).toBe(expected)
        if (expected !== null) found += 1
      }),
      { numRuns: 400 },
    )
    expect(found).toBeGreaterThan(40)
  })
})

interface OneAnswer {
  readonly day: Day
  readonly rating: number
}

const anyAnswers = fc.array(
  fc.record({
    day: fc.nat(200).map(dayAt),
    rating: fc.constantFrom(0, 6, 7, 8, 9, 9, 9, 10, 10, 10),
  }),
  { maxLength: 300, size: 'max' },
)

const anyWindow: fc.Arbitrary<Window> = fc.oneof(
  fc.record({ kind: fc.constant('rolling' as const), days: fc.constantFrom(1, 7, 30, 90) }),
  fc.record({
    kind: fc.constant('calendar' as const),
    unit: fc.constantFrom('month' as const, 'quarter' as const, 'year' as const),
  }),
)

const anyReaching: fc.Arbitrary<Reaching> = fc.record({
  target: fc.integer({ min: -60, max: 60 }),
  since: fc.option(fc.integer({ min: -10, max: 210 }).map(dayAt)),
  window: anyWindow,
  headline: fc.integer({ min: 1, max: 40 }),
  group: fc.integer({ min: 3, max: 8 }),
})

function byDay(answers: readonly OneAnswer[]): DayAnswers[] {
  const sorted = [...Map.groupBy(answers, ({ day }) => day)].sort(([a], [b]) => (a < b ? -1 : 1))
  return sorted.map(([day, own]) => {
    const counts = Array.from({ length: 11 }, (_, at) => own.filter((a) => a.rating === at).length)
    return { day, ratings: ratedOnly(...counts) }
  })
}

/** The same by loops over the answers, without a line of the program's. */
function byHand(answers: readonly OneAnswer[], reaching: Reaching): string | null {
  const { target, since, window, headline, group } = reaching
  const all = [...new Set(answers.map(({ day }) => day))].sort()
  const last = since === null ? undefined : all.filter((day) => day <= since).at(-1)
  for (const day of all) {
    if (last !== undefined && day < last) continue
    const own = answers.filter((one) => one.day <= day && isInWindow(window, one.day, day))
    if (own.length < Math.max(headline, group)) continue
    if (lowEnd(own.map(({ rating }) => rating)) > target) return endOfRun(answers, day, group)
  }
  return null
}

function isInWindow(window: Window, day: Day, through: Day): boolean {
  if (window.kind === 'rolling')
    return (Date.parse(through) - Date.parse(day)) / 86_400_000 < window.days
  if (day.slice(0, 4) !== through.slice(0, 4)) return false
  const length = { month: 1, quarter: 3, year: 12 }[window.unit]
  const part = (of: Day): number => Math.ceil(Number(of.slice(5, 7)) / length)
  return part(day) === part(through)
}

function lowEnd(ratings: readonly number[]): number {
  const n = ratings.length + 3
  const p = (ratings.filter((rating) => rating > 8).length + 0.75) / n
  const d = (ratings.filter((rating) => rating < 7).length + 0.75) / n
  return Math.max(-100, 100 * (p - d - 1.959963984540054 * Math.sqrt((p + d - (p - d) ** 2) / n)))
}
