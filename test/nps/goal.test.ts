import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detractorsToPassives, goalVerdict, pacePerMonth, passivesToPromoters } from '#nps/goal.ts'
import { scoreOf } from '#nps/score.ts'

const tally = { promoters: 50, passives: 30, detractors: 20 }

describe('goalVerdict(interval, target)', () => {
  it('is clear only when the whole interval is', () => {
    const interval = { low: 31, high: 49, marginOfError: 9 }
    expect(goalVerdict(interval, 30)).toBe('above')
    expect(goalVerdict(interval, 40)).toBe('around')
    expect(goalVerdict(interval, 49)).toBe('around')
    expect(goalVerdict(interval, 50)).toBe('below')
  })
})

describe('detractorsToPassives(tally, target)', () => {
  it('is 20 when 20 points of 100 answers are missing', () => {
    expect(detractorsToPassives(tally, 50)).toBe(20)
    expect(detractorsToPassives(tally, 30)).toBe(0)
    expect(detractorsToPassives(tally, 51)).toBeNull()
  })

  it('is the smallest number that gets there', () => {
    const anyCount = fc.integer({ min: 1, max: 500 })
    fc.assert(
      fc.property(
        anyCount,
        anyCount,
        anyCount,
        fc.integer({ min: -100, max: 100 }),
        (p, q, d, target) => {
          const moved = (count: number) =>
            scoreOf({ promoters: p, passives: q + count, detractors: d - count })! - target
          const needed = detractorsToPassives({ promoters: p, passives: q, detractors: d }, target)
          if (needed === null) expect(moved(d)).toBeLessThan(0)
          else expect(moved(needed)).toBeGreaterThanOrEqual(-1e-9)
          if (needed) expect(moved(needed - 1)).toBeLessThan(0)
        },
      ),
    )
  })
})

describe('passivesToPromoters(tally, target)', () => {
  it('is 20 when 20 points of 100 answers are missing', () => {
    expect(passivesToPromoters(tally, 50)).toBe(20)
    expect(passivesToPromoters(tally, 30)).toBe(0)
  })

  it('is null when there are not so many passives', () => {
    expect(passivesToPromoters(tally, 60)).toBe(30)
    expect(passivesToPromoters(tally, 61)).toBeNull()
  })

  it('is the smallest number that gets there', () => {
    const anyCount = fc.integer({ min: 1, max: 500 })
    fc.assert(
      fc.property(
        anyCount,
        anyCount,
        anyCount,
        fc.integer({ min: -100, max: 100 }),
        (p, q, d, target) => {
          const moved = (count: number) =>
            scoreOf({ promoters: p + count, passives: q - count, detractors: d })! - target
          const needed = passivesToPromoters({ promoters: p, passives: q, detractors: d }, target)
          if (needed === null) expect(moved(q)).toBeLessThan(0)
          else expect(moved(needed)).toBeGreaterThanOrEqual(-1e-9)
          if (needed) expect(moved(needed - 1)).toBeLessThan(0)
        },
      ),
    )
  })
})

describe('pacePerMonth(tally, target, today, due)', () => {
  it('divides the missing points by the months that are left', () => {
    expect(pacePerMonth(tally, 50, '2026-01-01', '2027-01-01')).toBeCloseTo(20 / 12, 2)
  })

  it('is 0 when the target is reached and null when the day is past', () => {
    expect(pacePerMonth(tally, 20, '2026-01-01', '2027-01-01')).toBe(0)
    expect(pacePerMonth(tally, 50, '2026-01-01', '2025-01-01')).toBeNull()
  })
})
