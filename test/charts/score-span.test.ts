import { describe, expect, it } from 'vitest'
import { scoreSpan } from '#charts/score-span.ts'
import { shownScore } from '#test/support/snapshots.ts'

describe('scoreSpan(scores)', () => {
  it('has room for all intervals, in tens', () => {
    const scores = [
      shownScore({ promoters: 50, passives: 30, detractors: 20 }),
      shownScore({ promoters: 120, passives: 60, detractors: 20 }),
    ]
    expect(scoreSpan(scores)).toEqual([10, 60])
  })

  it('is never narrower than ten points, and all of the scale where nothing is shown', () => {
    const many = { promoters: 500_000, passives: 300_000, detractors: 250_000 }
    expect(scoreSpan([shownScore(many)])).toEqual([20, 30])
    expect(scoreSpan([{ withheld: true, reason: 'no answers' }])).toEqual([-100, 100])
  })
})
