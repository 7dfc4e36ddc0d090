import { describe, expect, it } from 'vitest'
import { adminMessagesIn } from '#messages/admin/language.ts'
import type { GoalStanding } from '#nps/snapshot.ts'
import { goals } from '#test/support/snapshots.ts'

const words = adminMessagesIn('en').goals
const PACE = { perMonth: 0.42, low: -1, high: 1.8, months: 12 }

/** A goal of 50 that is 7.6 points away. */
function standing(changes: Partial<GoalStanding> = {}): GoalStanding {
  const [goal] = goals({ promoters: 550, passives: 324, detractors: 126 }, [50])
  if (!goal) throw new Error('one was asked for')
  return { ...goal, pointsToGo: 7.6, passivesToPromoters: 76, recentPace: PACE, ...changes }
}

function said(goal: GoalStanding): (string | null)[] {
  return [words.toGo(goal), words.steps(goal), words.pace(goal)]
}

describe('the words of goals', () => {
  it('say what it would take', () => {
    expect(words.toGo(standing())).toBe('7.6 points to go')
    expect(words.toGo(standing({ pointsToGo: 1 }))).toBe('1 point to go')
    expect(words.steps(standing())).toBe(
      'About 76 detractors becoming passives, or 76 passives becoming promoters would reach it',
    )
    expect(words.steps(standing({ detractorsToPassives: null, passivesToPromoters: 1 }))).toBe(
      'About 1 passive becoming a promoter would reach it',
    )
    const far = { detractorsToPassives: null, passivesToPromoters: null }
    expect(words.steps(standing(far))).toBeNull()
  })

  it('put the pace that is needed beside that of the last months', () => {
    expect(words.pace(standing())).toBe('Needs +2.5 points a month; lately up 0.4, ±1.4')
    expect(words.pace(standing({ recentPace: { ...PACE, perMonth: -0.01 } }))).toBe(
      'Needs +2.5 points a month; lately no movement, ±1.4',
    )
    expect(words.pace(standing({ pacePerMonth: 0.01, recentPace: null }))).toBe(
      'Needs less than 0.1 points a month',
    )
    const undated = { due: null, pacePerMonth: null }
    expect(words.pace(standing({ ...undated, recentPace: { ...PACE, perMonth: -1 } }))).toBe(
      'Lately down 1 point a month, ±1.4',
    )
    expect(words.pace(standing({ pacePerMonth: null }))).toBe('Was due on 31 Dec 2026')
  })

  it('say nothing of a score that is withheld, and little of one that is clearly above', () => {
    const hidden = standing({ verdict: null, pointsToGo: null, recentPace: null })
    expect([...said(hidden), words.reached(hidden)]).toEqual([null, null, null, null])
    const above = standing({ verdict: 'above', pacePerMonth: 0, reachedOn: '2026-09-30' })
    expect(said(above)).toEqual([null, null, null])
    expect(words.reached(above)).toBe('First clearly reached on 30 Sept 2026')
  })

  it('say what was changed, from what to what', () => {
    const note = { name: null, target: -10, due: null, owner: 'Service' }
    expect(words.event({ what: 'set', day: '2026-01-01', ...note })).toBe(
      'Set: target −10, Service',
    )
    const steps = [
      { field: 'target', from: -10, to: 30 },
      { field: 'due', from: null, to: '2026-12-31' },
    ] as const
    expect(words.event({ what: 'changed', day: '2026-02-01', steps })).toBe(
      'Target: −10 → 30; Due date: – → 31 Dec 2026',
    )
  })
})
