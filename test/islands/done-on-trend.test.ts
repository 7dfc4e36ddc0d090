import { describe, expect, it } from 'vitest'
import { doneOnTrend } from '#islands/done-on-trend.ts'
import { longSnapshot } from '#test/support/scene-snapshots.ts'
import { months } from '#test/support/snapshots.ts'

const { improvements } = longSnapshot()

describe('doneOnTrend(points, improvements)', () => {
  it('numbers what lies on the trend, the oldest first', () => {
    const all = doneOnTrend(months([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]), improvements)
    expect(all.map(({ number, improvement }) => [number, improvement.doneOn])).toEqual([
      [1, '2025-12-09'],
      [2, '2026-06-15'],
      [3, '2026-10-01'],
    ])
    const late = doneOnTrend(months([1, 2]), improvements)
    expect(late.map(({ number, improvement }) => [number, improvement.doneOn])).toEqual([
      [1, '2026-10-01'],
    ])
  })
})
