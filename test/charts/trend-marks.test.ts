import { describe, expect, it } from 'vitest'
import { dayMarks } from '#charts/trend-marks.ts'
import { months } from '#test/support/snapshots.ts'

describe('dayMarks(points, days, numberWidth)', () => {
  const points = months([10, 20, 30, 40])

  it('puts a day into its month, as far as that is over', () => {
    const [first, middle] = dayMarks(points, ['2026-08-01', '2026-09-16'], 1)
    expect(first?.at).toBeCloseTo(0, -0.5)
    expect(first?.at).toBeGreaterThan(0)
    expect(middle?.at).toBeCloseTo(25 + 25 * (15.5 / 30), 0)
  })

  it('keeps the numbers of neighbours apart', () => {
    const [one, two] = dayMarks(points, ['2026-10-10', '2026-10-12'], 5)
    expect((two?.labelAt ?? 0) - (one?.labelAt ?? 0)).toBeCloseTo(5, 1)
  })

  it('has no place for a day that is not on the trend', () => {
    const marks = dayMarks(points, ['2026-01-01', '2026-10-10', '2027-01-01'], 5)
    expect(marks.map((mark) => mark === null)).toEqual([true, false, true])
  })
})
