import { describe, expect, it } from 'vitest'
import { ReachedGoals } from '#islands/scenes/reached-goals.ts'
import type { GoalVerdict } from '#nps/goal.ts'
import type { Day } from '#nps/period.ts'
import type { GoalStanding } from '#nps/snapshot.ts'
import { goals } from '#test/support/snapshots.ts'

const TODAY = '2026-11-20'
const TALLY = { promoters: 480, passives: 191, detractors: 141 }

/** The goals of 30 and 50, as they stand. */
function standing(
  thirty: GoalVerdict | null,
  fifty: GoalVerdict | null,
  reachedOn: Day | null = null,
): GoalStanding[] {
  const verdicts = [thirty, fifty]
  return goals(TALLY, [30, 50]).map((goal, index) => ({
    ...goal,
    ...{ verdict: verdicts[index] ?? null, reachedOn },
  }))
}

function memory() {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
}

describe('ReachedGoals.reachedBy(before, after, today)', () => {
  it('is the target that the score has come to be above', () => {
    const reached = new ReachedGoals(memory)
    const [before, after] = [standing('above', 'around'), standing('above', 'above')]
    expect(reached.reachedBy(before, before, TODAY)).toBeNull()
    expect(reached.reachedBy(before, after, TODAY)).toBe(50)
  })

  it('is the highest of several, and each of them is told', () => {
    const reached = new ReachedGoals(memory)
    const [before, after] = [standing('around', 'below'), standing('above', 'above')]
    expect(reached.reachedBy(before, after, TODAY)).toBe(50)
    expect(reached.reachedBy(before, after, TODAY)).toBeNull()
  })

  it('is told once on a screen, even if its page is loaded again', () => {
    const kept = memory()
    const [before, after] = [standing('above', 'around'), standing('above', 'above')]
    expect(new ReachedGoals(() => kept).reachedBy(before, after, TODAY)).toBe(50)
    expect(new ReachedGoals(() => kept).reachedBy(before, after, TODAY)).toBeNull()
  })

  it('is told where nothing can be kept, once on a page', () => {
    const reached = new ReachedGoals(() => {
      throw new Error('no storage')
    })
    const [before, after] = [standing('above', 'around'), standing('above', 'above')]
    expect(reached.reachedBy(before, after, TODAY)).toBe(50)
    expect(reached.reachedBy(before, after, TODAY)).toBeNull()
  })

  it('is none that was reached long ago or before, or that is new', () => {
    const reached = new ReachedGoals(memory)
    const [below, above] = [standing('above', 'below'), standing('above', 'above')]
    expect(reached.reachedBy(below, standing('above', 'above', '2026-10-01'), TODAY)).toBeNull()
    expect(reached.reachedBy([], above, TODAY)).toBeNull()
    const again = standing('above', 'below', '2026-11-12')
    expect(reached.reachedBy(again, standing('above', 'above', '2026-11-12'), TODAY)).toBeNull()
  })

  it('is one that answers of some days ago have reached, which came only now', () => {
    const [below, above] = [standing('above', 'below'), standing('above', 'above', '2026-10-31')]
    expect(new ReachedGoals(memory).reachedBy(below, above, TODAY)).toBe(50)
  })
})
