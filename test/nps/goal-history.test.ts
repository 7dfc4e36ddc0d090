import { describe, expect, it } from 'vitest'
import { historyOf, targetSince, type PastGoal } from '#nps/goal-history.ts'

function was(day: PastGoal['day'], target: number, isRemoved = false): PastGoal {
  return { day, name: 'Good', target, due: null, owner: null, isRemoved }
}

describe('targetSince(target, past, setOn)', () => {
  it('is the day on which it was last changed', () => {
    expect(targetSince(50, [], '2026-01-01')).toBe('2026-01-01')
    expect(targetSince(50, [], null)).toBeNull()
    const past = [was('2026-02-01', 30), was('2026-03-01', 40)]
    expect(targetSince(50, past, '2026-01-01')).toBe('2026-03-01')
  })

  it('does not mind what else was changed, nor that it was removed for a while', () => {
    const past = [was('2026-02-01', 40), was('2026-03-01', 50), was('2026-04-01', 50, true)]
    expect(targetSince(50, past, null)).toBe('2026-02-01')
  })

  it('does not mind what was changed back on the same day', () => {
    const past = [was('2026-02-01', 50), was('2026-02-01', 40)]
    expect(targetSince(50, past, '2026-01-01')).toBe('2026-01-01')
    expect(targetSince(40, [was('2026-01-01', 50)], '2026-01-01')).toBe('2026-01-01')
  })

  it('begins anew when it was another one for a day', () => {
    const past = [was('2026-02-01', 50), was('2026-02-02', 40)]
    expect(targetSince(50, past, '2026-01-01')).toBe('2026-02-02')
  })
})

describe('historyOf(goal)', () => {
  it('tells how it was set, and what was changed, from what to what', () => {
    const past = [was('2026-02-01', 30), was('2026-03-01', 50), was('2026-04-01', 50, true)]
    const now = { name: 'Good', target: 50, due: null, owner: null, isRemoved: false }
    expect(historyOf({ ...now, past, setOn: '2026-01-01' })).toEqual([
      { what: 'set', day: '2026-01-01', name: 'Good', target: 30, due: null, owner: null },
      { what: 'changed', day: '2026-02-01', steps: [{ field: 'target', from: 30, to: 50 }] },
      { what: 'removed', day: '2026-03-01' },
      { what: 'put back', day: '2026-04-01' },
    ])
  })
})
