import { describe, expect, it } from 'vitest'
import { wholeGoal } from '#nps/parse-goal.ts'
import { parseSnapshot } from '#nps/parse-snapshot.ts'
import type { GoalForecast, GoalStanding } from '#nps/snapshot.ts'
import { fullSnapshot, goals } from '#test/support/snapshots.ts'

const FORECAST: GoalForecast = {
  ...{ tooEarly: false, on: '2026-12-31', chance: 0.64 },
  ...{ low: 38, high: 61, likely: 49.5 },
}

const TOO_EARLY: GoalForecast = { tooEarly: true, reason: 'few months', have: 4, limit: 6 }

function goalWith(forecast: GoalForecast | null): GoalStanding {
  const [goal] = goals({ promoters: 50, passives: 30, detractors: 20 }, [50])
  if (!goal) throw new Error('one was asked for')
  return {
    ...goal,
    ...{ owner: 'Service', pointsToGo: 20, passivesToPromoters: 20, forecast },
    recentPace: { perMonth: 1.2, low: -0.2, high: 2.6, months: 12 },
  }
}

describe('wholeGoal', () => {
  it.each([FORECAST, TOO_EARLY, null])('reads one with %o', (forecast) => {
    const snapshot = fullSnapshot({ goals: [goalWith(forecast)] })
    const travelled: unknown = JSON.parse(JSON.stringify(snapshot))
    expect(parseSnapshot(travelled, wholeGoal)).toEqual(snapshot)
    expect(parseSnapshot(travelled).goals[0]).not.toHaveProperty('owner')
  })

  it('refuses what is none', () => {
    const odd = { ...goalWith(FORECAST), forecast: { ...FORECAST, chance: 'high' } }
    expect(() => wholeGoal(odd, 'goal')).toThrow('goal.forecast.chance is not a number')
    expect(() => wholeGoal({ ...odd, forecast: { tooEarly: 1 } }, 'goal')).toThrow(TypeError)
  })
})
