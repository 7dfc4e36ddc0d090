import { describe, expect, it } from 'vitest'
import { domainOf } from '#charts/trend-domain.ts'
import { months } from '#test/support/snapshots.ts'

/** One month whose band reaches from one score to another. */
const reaching = (low: number, high: number) =>
  months([0]).map((point) => (point.withheld ? point : { ...point, nps: low, low, high }))

describe('domainOf(points, targets, before)', () => {
  it('is in tens around bands and targets', () => {
    expect(domainOf(reaching(-11, 53), [], null)).toEqual([-20, 60])
    expect(domainOf(reaching(21, 53), [70], null)).toEqual([20, 70])
  })

  it('is all of the scale where nothing is drawn', () => {
    expect(domainOf(months([null]), [], null)).toEqual([-100, 100])
  })

  it('stays where it was when a month comes back over the line of a ten', () => {
    const wider = domainOf(reaching(-1, 53), [], null)
    expect(wider).toEqual([-10, 60])
    expect(domainOf(reaching(1, 49), [], null)).toEqual([0, 50])
    expect(domainOf(reaching(1, 49), [], wider)).toBe(wider)
  })

  it('grows as soon as something does not fit', () => {
    expect(domainOf(reaching(-1, 53), [], [0, 60])).toEqual([-10, 60])
    expect(domainOf(reaching(5, 61), [], [0, 60])).toEqual([0, 70])
  })

  it('shrinks when it has been much too large', () => {
    expect(domainOf(reaching(5, 53), [], [-30, 60])).toEqual([0, 60])
  })
})
