import { describe, expect, it } from 'vitest'
import { commonDomain, sparkShape } from '#charts/spark-shape.ts'
import { months } from '#test/support/snapshots.ts'

describe('sparkShape(points, domain)', () => {
  it('draws no line across months that are withheld, and a dot where there is none', () => {
    const { line, dots } = sparkShape(months([0, 10, null, 20, null, 30, 40]), [0, 40])
    expect(line).toMatch(/^M0,100L[\d.,]+M[\d.,]+M[\d.,]+L100,0$/)
    expect(dots.map(({ y }) => y)).toEqual([50, 0])
  })

  it('has the level of 0 where both signs are possible', () => {
    expect(sparkShape(months([1]), [-50, 50]).zero).toBe(50)
    expect(sparkShape(months([1]), [0, 50]).zero).toBeNull()
  })

  it('is empty without a score', () => {
    expect(sparkShape(months([null]), [0, 40])).toMatchObject({ line: '', dots: [] })
    expect(sparkShape([], [0, 40])).toMatchObject({ line: '', dots: [] })
  })
})

describe('commonDomain(trends)', () => {
  it('has room for all of them, and for forty points at least', () => {
    expect(commonDomain([months([-12, 3]), months([61])])).toEqual([-20, 70])
    expect(commonDomain([months([42, null])])).toEqual([25, 65])
    expect(commonDomain([[], months([null])])).toEqual([-100, 100])
  })
})
