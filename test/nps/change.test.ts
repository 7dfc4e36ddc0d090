import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeBetween } from '#nps/change.ts'
import { NO_TALLY } from '#nps/tally.ts'

const tally = (promoters: number, passives: number, detractors: number) => ({
  promoters,
  passives,
  detractors,
})

describe('changeBetween(before, after)', () => {
  it('does not call 15 points of 100 answers a change', () => {
    const change = changeBetween(tally(50, 30, 20), tally(60, 25, 15))!
    expect(change.points).toBeCloseTo(15, 10)
    expect(change.z).toBeCloseTo(1.372, 3)
    expect(change.p).toBeCloseTo(0.17, 3)
    expect(change.verdict).toBe('no clear change')
  })

  it('calls the same 15 points of 500 answers up', () => {
    const change = changeBetween(tally(250, 150, 100), tally(300, 125, 75))!
    expect(change.points).toBeCloseTo(15, 10)
    expect(change.z).toBeCloseTo(3.107, 3)
    expect(change.p).toBeCloseTo(0.0019, 4)
    expect(change.verdict).toBe('up')
  })

  it('says between which the difference lies, and 0 is outside where it is a change', () => {
    const unclear = changeBetween(tally(50, 30, 20), tally(60, 25, 15))!
    expect(unclear.low).toBeCloseTo(-6.24, 1)
    expect(unclear.high).toBeCloseTo(35.37, 1)
    const groups = fc.tuple(fc.nat(99), fc.nat(99), fc.integer({ min: 1, max: 99 }))
    fc.assert(
      fc.property(groups, groups, (a, b) => {
        const { low, high, p, verdict } = changeBetween(tally(...a), tally(...b))!
        fc.pre(Math.abs(p - 0.05) > 1e-6)
        expect(low < 0 && 0 < high).toBe(verdict === 'no clear change')
        expect(low).toBeGreaterThanOrEqual(-200)
        expect(high).toBeLessThanOrEqual(200)
      }),
    )
  })

  it('turns round when before and after do', () => {
    const groups = fc.tuple(fc.nat(999), fc.nat(999), fc.integer({ min: 1, max: 999 }))
    const opposite = { up: 'down', down: 'up', 'no clear change': 'no clear change' }
    fc.assert(
      fc.property(groups, groups, (a, b) => {
        const forth = changeBetween(tally(...a), tally(...b))!
        const back = changeBetween(tally(...b), tally(...a))!
        expect(back.points).toBeCloseTo(-forth.points, 9)
        expect(back.verdict).toBe(opposite[forth.verdict])
        expect(forth.p).toBeGreaterThanOrEqual(0)
        expect(forth.p).toBeLessThanOrEqual(1 + 1e-6)
      }),
    )
  })

  it('is null when there is nothing to compare', () => {
    expect(changeBetween(NO_TALLY, tally(1, 1, 1))).toBeNull()
    expect(changeBetween(tally(1, 1, 1), NO_TALLY)).toBeNull()
  })
})
