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

  it('has an interval that leaves out 0 only when the change is clear', () => {
    const unclear = changeBetween(tally(50, 30, 20), tally(60, 25, 15))!
    expect(unclear.low).toBeCloseTo(14.5631 * (1 - 1.959964 / 1.372), 1)
    expect(unclear.high).toBeCloseTo(14.5631 * (1 + 1.959964 / 1.372), 1)
    const counts = fc.integer({ min: 0, max: 300 })
    fc.assert(
      fc.property(counts, counts, counts, counts, counts, counts, (...six) => {
        const change = changeBetween(
          tally(six[0], six[1], six[2] + 1),
          tally(six[3], six[4], six[5] + 1),
        )!
        const { low, high, verdict, p } = change
        expect(verdict === 'up').toBe(low > 0)
        expect(verdict === 'down').toBe(high < 0)
        if (verdict === 'no clear change') expect(p).toBeGreaterThan(0.05 - 1e-6)
        else expect(p).toBeLessThan(0.05 + 1e-6)
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
