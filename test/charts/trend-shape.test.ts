import { describe, expect, it } from 'vitest'
import { trendShape } from '#charts/trend-shape.ts'
import { months } from '#test/support/snapshots.ts'

describe('trendShape(points, targets)', () => {
  it('draws one line through months that follow each other, in percent of the box', () => {
    const shape = trendShape(months([20, 40], 10), [])
    expect(shape.recent).toEqual({
      line: 'M25,75L75,25',
      band: 'M25,50L75,0L75,50L25,100Z',
      edges: 'M25,50L75,0M25,100L75,50',
    })
  })

  it('draws the past apart from the latest months, so that a new answer leaves it as it was', () => {
    const before = trendShape(months([20, 25, 30, 35, 40]), [0, 60])
    const after = trendShape(months([20, 25, 30, 35, 42]), [0, 60])
    expect(after.past).toEqual(before.past)
    expect(after.recent).not.toEqual(before.recent)
    expect(before.past.line).toContain('M10,')
    expect(before.past.line).toContain('L70,')
    expect(before.recent.line).toContain('M50,')
    expect(before.recent.line).toContain('L90,')
  })

  it('leaves a gap where a month is withheld', () => {
    const shape = trendShape(months([30, 32, null, 35, 36]), [])
    expect(shape.past.line).toMatch(/^M10,[^M]*L30,[^ML]*$/)
    expect(shape.recent.line).toMatch(/^M70,[^M]*L90,[^ML]*$/)
    expect(shape.lone).toEqual([])
  })

  it('shows a month without shown neighbours by itself', () => {
    const shape = trendShape(months([null, 30, null, 35, 36]), [])
    expect(shape.lone.map((spot) => spot.x)).toEqual([30])
    expect(shape.past.line).toBe('')
    expect(shape.recent.line).toMatch(/^M70,/)
  })

  it('draws a single month in the middle', () => {
    const shape = trendShape(months([43]), [])
    expect(shape.lone).toHaveLength(1)
    expect(shape.latest).toEqual(shape.lone[0])
    expect(shape.latest?.x).toBe(50)
    expect(shape.months).toEqual([{ at: 50, from: '2026-11-01', last: false }])
  })

  it('marks the latest month only while it is shown', () => {
    expect(trendShape(months([30, null]), []).latest).toBeNull()
    expect(trendShape(months([null, 30]), []).latest?.x).toBe(75)
  })

  it('draws nothing of nothing', () => {
    const nothing = { line: '', band: '', edges: '' }
    expect(trendShape([], [30])).toMatchObject({
      past: nothing,
      recent: nothing,
      lone: [],
      latest: null,
      months: [],
    })
  })

  it('has room for the targets, however far away', () => {
    const { targets } = trendShape(months([-80, -85]), [30, 50])
    expect(targets.map((level) => level.score)).toEqual([50, 30])
    for (const level of targets) {
      expect(level.at).toBeGreaterThanOrEqual(0)
      expect(level.at).toBeLessThanOrEqual(100)
    }
    expect((targets[1]?.labelAt ?? 0) - (targets[0]?.labelAt ?? 0)).toBeGreaterThanOrEqual(14.9)
  })

  it.each([[[-100, -100]], [[100, 100]], [[0, 0]], [[-100, 100]]])(
    'stays in the box for scores of %j',
    (scores) => {
      const shape = trendShape(months(scores), [30, 50])
      const numbers =
        (shape.recent.line + shape.recent.band + shape.recent.edges)
          .match(/-?[\d.]+/g)
          ?.map(Number) ?? []
      expect(numbers.length).toBeGreaterThan(0)
      for (const number of numbers) {
        expect(number).toBeGreaterThanOrEqual(0)
        expect(number).toBeLessThanOrEqual(100)
      }
    },
  )

  it('names up to three months, the latest among them', () => {
    const named = trendShape(months(Array.from({ length: 24 }, () => 30)), []).months
    expect(named.map((month) => month.from)).toEqual(['2025-03-01', '2026-01-01', '2026-11-01'])
    expect(named.map((month) => month.last)).toEqual([false, false, true])
  })

  it('has level lines at round scores that no target has', () => {
    const { grid } = trendShape(months([0, 60], 0), [20])
    expect(grid.map((level) => level.score)).toEqual([0, 40, 60])
  })
})
