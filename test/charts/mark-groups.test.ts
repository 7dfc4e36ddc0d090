import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markGroups } from '#charts/mark-groups.ts'
import type { Day } from '#nps/period.ts'
import { months } from '#test/support/snapshots.ts'

/** 25 months, the last of them November 2026. */
const TREND = months(Array.from({ length: 25 }, () => 30))

describe('markGroups(points, days, markWidth)', () => {
  it('gives each month a mark of its own, over its day', () => {
    const groups = markGroups(TREND, ['2026-02-04', '2026-08-15'], 4)
    expect(groups.map(({ members }) => members)).toEqual([[0], [1]])
    for (const { at, markAt } of groups) expect(markAt).toBeCloseTo(at[0]!, 5)
  })

  it('puts what was done in one month under one mark, between its days', () => {
    const [group, ...others] = markGroups(TREND, ['2026-02-04', '2026-02-20'], 4)
    expect(others).toEqual([])
    expect(group?.members).toEqual([0, 1])
    expect(group!.at[0]).toBeLessThan(group!.markAt)
    expect(group!.markAt).toBeLessThan(group!.at[1]!)
  })

  it('leaves out what lies outside the trend', () => {
    expect(markGroups(TREND, ['2020-01-01', '2026-11-02', '2027-01-01'], 4)).toMatchObject([
      { members: [1] },
    ])
    expect(markGroups([], ['2026-11-02'], 4)).toEqual([])
  })

  it('never lets marks overlap nor leave the trend, however many there are', () => {
    const anyDays = fc.array(fc.integer({ min: 0, max: 760 }), { maxLength: 60 })
    const day = (days: number) =>
      new Date(Date.UTC(2024, 10, 1) + days * 86_400_000).toISOString().slice(0, 10) as Day
    fc.assert(
      fc.property(
        anyDays,
        fc.constantFrom(4, 5, 12, 20),
        fc.integer({ min: 1, max: 25 }),
        (numbers, width, length) => {
          const points = TREND.slice(-length)
          const days = numbers.sort((a, b) => a - b).map(day)
          const groups = markGroups(points, days, width)
          const within = days.filter((one) =>
            points.some(({ from, to }) => from <= one && one < to),
          )
          expect(groups.flatMap(({ members }) => members)).toHaveLength(within.length)
          groups.forEach(({ markAt }, index) => {
            expect(markAt).toBeGreaterThanOrEqual(0)
            expect(markAt).toBeLessThanOrEqual(100)
            const before = groups[index - 1]?.markAt ?? -Infinity
            expect(markAt - before).toBeGreaterThanOrEqual(width - 0.06)
          })
        },
      ),
    )
  })
})
