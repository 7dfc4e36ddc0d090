import { describe, expect, it } from 'vitest'
import { scenesPl } from '#messages/scenes/pl.ts'
import { goals, shownScore } from '#test/support/snapshots.ts'

const TALLY = { promoters: 480, passives: 191, detractors: 141 }

describe('pace(goal)', () => {
  const [reached, ahead] = goals(TALLY, [30, 50])
  if (!reached || !ahead) throw new Error('two goals were made')

  it('says how fast the score would have to rise', () => {
    expect(scenesPl.pace(ahead)).toBe('Potrzeba +2,5 pkt miesięcznie do 31 gru 2026')
    expect(scenesPl.pace({ ...ahead, pacePerMonth: 12.4 })).toMatch(/\+12 pkt/)
  })

  it('says nothing without a date, or of a goal that is reached', () => {
    expect(scenesPl.pace({ ...ahead, pacePerMonth: null })).toBeNull()
    expect(scenesPl.pace({ ...ahead, due: null })).toBeNull()
    expect(scenesPl.pace(reached)).toBeNull()
  })
})

describe('basis(score)', () => {
  it('says of how many and how sure, or why there is no score', () => {
    expect(scenesPl.basis(shownScore(TALLY))).toBe('812 odpowiedzi, ±5')
    for (const reason of ['no answers', 'too few answers', 'protects a small group'] as const)
      expect(scenesPl.basis({ withheld: true, reason })).not.toMatch(/\d/)
  })
})
