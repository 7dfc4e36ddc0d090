import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { estimateOf, intervalOf, scoreOf } from '#nps/score.ts'
import {
  distributionOf,
  NO_COUNTS,
  NO_RATINGS,
  NO_TALLY,
  pool,
  responsesOf,
  tallyOf,
  withoutRating,
  type Tally,
} from '#nps/tally.ts'

const tally = (promoters: number, passives: number, detractors: number): Tally => ({
  promoters,
  passives,
  detractors,
})

const anyTally = fc
  .tuple(fc.nat(100_000), fc.nat(100_000), fc.nat(100_000))
  .map(([promoters, passives, detractors]) => tally(promoters, passives, detractors))

const anyDistribution = fc.array(fc.nat(10_000), { minLength: 11, maxLength: 11 })

/** Published figures: P/Q/D, score, standard error, interval. */
const PUBLISHED = [
  [tally(50, 30, 20), 30, 7.692, 14.05, 44.2],
  [tally(120, 60, 20), 50, 4.731, 39.99, 58.53],
  [tally(6, 3, 1), 50, 19.727, -0.2, 77.13],
  [tally(10, 0, 0), 100, 15.01, 47.5, 100],
] as const

describe('scoreOf(tally)', () => {
  it.each(PUBLISHED)('%o is %d', (group, score) => {
    expect(scoreOf(group)).toBeCloseTo(score, 10)
  })

  it('is null of nobody, not 0', () => {
    expect(scoreOf(NO_TALLY)).toBeNull()
  })

  it('lies between -100 and 100', () => {
    fc.assert(
      fc.property(anyTally, (group) => {
        const score = scoreOf(group)
        if (responsesOf(group) === 0) expect(score).toBeNull()
        else expect(Math.abs(score!)).toBeLessThanOrEqual(100)
      }),
    )
  })

  it('counts passives in the denominator', () => {
    expect(scoreOf(tally(1, 0, 0))).toBe(100)
    expect(scoreOf(tally(1, 1, 0))).toBe(50)
  })

  it('of pooled answers is the score of all of them, rating by rating', () => {
    fc.assert(
      fc.property(fc.array(anyDistribution, { maxLength: 6 }), (groups) => {
        let promoters = 0
        let detractors = 0
        let all = 0
        for (const group of groups)
          for (const [rating, count] of group.entries()) {
            all += count
            if (rating >= 9) promoters += count
            if (rating <= 6) detractors += count
          }
        const expected = all === 0 ? null : (100 * (promoters - detractors)) / all
        expect(scoreOf(tallyOf(pool(groups)))).toBe(expected)
      }),
    )
  })
})

/** One rating of 7; 3 promoters, 2 passives and a detractor without a rating. */
const LABELLED = [0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 3, 2, 1]

describe('tallyOf(answers)', () => {
  it('counts answers without a rating as what they are', () => {
    expect(tallyOf(LABELLED)).toEqual({ promoters: 3, passives: 3, detractors: 1 })
  })
})

describe('pool(groups)', () => {
  it('is nobody when there are none', () => {
    expect(pool([])).toEqual(NO_COUNTS)
  })

  it('keeps answers without a rating apart from ratings', () => {
    const pooled = pool([LABELLED, LABELLED, NO_RATINGS])
    expect(distributionOf(pooled)).toEqual([0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0])
    expect(withoutRating(pooled)).toBe(12)
  })
})

describe('estimateOf(tally)', () => {
  it.each(PUBLISHED)('of %o has the published standard error', (group, _, standardError) => {
    expect(estimateOf(group).standardError).toBeCloseTo(standardError, 3)
  })
})

describe('intervalOf(tally)', () => {
  it.each(PUBLISHED)('of %o is the published one', (group, _score, _error, low, high) => {
    const interval = intervalOf(group)!
    expect(interval.low).toBeCloseTo(low, 2)
    expect(interval.high).toBeCloseTo(high, 2)
  })

  it('is null of nobody', () => {
    expect(intervalOf(NO_TALLY)).toBeNull()
  })

  it('stays on the scale while its margin of error does not shrink with it', () => {
    const interval = intervalOf(tally(10, 0, 0))!
    expect(interval.high).toBe(100)
    expect(interval.marginOfError).toBeCloseTo(1.959964 * 15.01, 2)
  })
})

describe('estimateOf(tally).variance', () => {
  it('is worked out from the shares that are told with it', () => {
    const { n, promoters, detractors, variance, standardError } = estimateOf({
      ...{ promoters: 50, passives: 30, detractors: 20 },
    })
    expect(n).toBe(103)
    expect([promoters, detractors]).toEqual([50.75 / 103, 20.75 / 103])
    expect(variance).toBeCloseTo(promoters + detractors - (promoters - detractors) ** 2, 12)
    expect(standardError).toBeCloseTo(100 * Math.sqrt(variance / n), 12)
  })
})
