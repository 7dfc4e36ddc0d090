import { describe, expect, it } from 'vitest'
import { scenesEn } from '#messages/scenes/en.ts'
import { goals, shownScore } from '#test/support/snapshots.ts'

const TALLY = { promoters: 480, passives: 191, detractors: 141 }

describe('pace(goal)', () => {
  const [reached, ahead] = goals(TALLY, [30, 50])
  if (!reached || !ahead) throw new Error('two goals were made')

  it('says how fast the score would have to rise', () => {
    expect(scenesEn.pace(ahead)).toBe('Needs +2.5 points a month until 31 Dec 2026')
    expect(scenesEn.pace({ ...ahead, pacePerMonth: 1 })).toMatch(/\+1 point a month/)
    expect(scenesEn.pace({ ...ahead, pacePerMonth: 12.4 })).toMatch(/\+12 points/)
  })

  it('says nothing without a date, or of a goal that is reached', () => {
    expect(scenesEn.pace({ ...ahead, pacePerMonth: null })).toBeNull()
    expect(scenesEn.pace({ ...ahead, due: null })).toBeNull()
    expect(scenesEn.pace(reached)).toBeNull()
  })
})

describe('basis(score)', () => {
  it('says of how many and how sure, or why there is no score', () => {
    expect(scenesEn.basis(shownScore(TALLY))).toBe('812 answers, ±5')
    for (const reason of ['no answers', 'too few answers', 'protects a small group'] as const)
      expect(scenesEn.basis({ withheld: true, reason })).not.toMatch(/\d/)
  })
})
