import { describe, expect, it } from 'vitest'
import type { Contribution } from '#nps/contribution.ts'
import type { Outlook } from '#nps/forecast/outlook.ts'
import type { ShownScore } from '#nps/snapshot.ts'
import { summarise, type Known } from '#nps/summary.ts'

const score: ShownScore = {
  ...{ withheld: false, nps: 30, responses: 100, promoters: 50, passives: 30, detractors: 20 },
  ...{ low: 14.05, high: 44.2, marginOfError: 15.08 },
}

const outlook: Outlook = {
  isTooEarly: false,
  likely: 33,
  half: { low: 30, high: 36 },
  most: { low: 27, high: 39 },
  chance: 0.04,
  path: [],
  basis: {
    ...{ months: 12, responses: 400, expected: 100, given: 0, trend: 0.2, drift: 1, noise: 4 },
    isSeasonal: false,
  },
}

const goal = { target: 50, due: '2026-12-31', reachedOn: null } as const

const known: Known<string> = {
  score,
  through: '2026-06-30',
  change: { points: 3, verdict: 'no clear change' },
  contributions: null,
  goal,
  forecast: outlook,
}

const part = (id: string | null, own: number, verdict: Contribution<string>['verdict']) => ({
  ...{ id, responses: [100, 100] as const, own, size: 0, verdict },
})

describe('summarise(known).standing', () => {
  const standing = (more: Partial<Known<string>>) => summarise({ ...known, ...more }).standing

  it('says above and below only when all of the interval is', () => {
    expect(standing({})).toMatchObject({ kind: 'below', target: 50, toGo: 20 })
    expect(standing({ goal: { ...goal, target: 40 } })).toMatchObject({ kind: 'around', toGo: 10 })
    expect(standing({ goal: { ...goal, target: 10 } })).toMatchObject({ kind: 'above', toGo: -20 })
  })

  it('is the score alone without a goal, and no number when it is withheld', () => {
    expect(standing({ goal: null })).toEqual({ kind: 'without goal', score })
    const few = { withheld: true, reason: 'too few answers' } as const
    expect(standing({ score: few })).toEqual({ kind: 'withheld', reason: 'too few answers' })
  })
})

describe('summarise(known).movement', () => {
  const movement = (more: Partial<Known<string>>) => summarise({ ...known, ...more }).movement

  it('has no direction and no number when no change is clear', () => {
    const contributions = { points: 3, parts: [part('North', 5, 'up')] }
    expect(movement({ contributions })).toEqual({ kind: 'no clear change' })
  })

  it('names the segment that moved it most, when it clearly moved the same way', () => {
    const change = { points: 12, verdict: 'up' } as const
    const moved = (...parts: Contribution<string>[]) =>
      movement({ change, contributions: { points: 12, parts } })
    const north = part('North', 4, 'up')
    expect(moved(part('South', 2, 'up'), north)).toEqual({ kind: 'up', points: 12, most: north })
    expect(moved(part('South', 9, 'no clear change'))).toMatchObject({ most: null })
    expect(moved(part('South', -9, 'down'))).toMatchObject({ most: null })
    expect(moved(part(null, 9, 'up'))).toMatchObject({ most: null })
    expect(moved()).toMatchObject({ most: null })
  })

  it('is the other way round when it went down', () => {
    const change = { points: -12, verdict: 'down' } as const
    const [north, south] = [part('North', -4, 'down'), part('South', -2, 'down')]
    const contributions = { points: -12, parts: [south, north] }
    expect(movement({ change, contributions })).toMatchObject({ kind: 'down', most: north })
  })

  it('is unknown when one of the scores is not told', () => {
    expect(movement({ change: null })).toEqual({ kind: 'unknown' })
    const few = { withheld: true, reason: 'too few answers' } as const
    expect(movement({ score: few })).toEqual({ kind: 'unknown' })
  })
})

describe('summarise(known).outlook', () => {
  const said = (more: Partial<Known<string>>) => summarise({ ...known, ...more }).outlook

  it('is a likelihood', () => {
    expect(said({})).toEqual({
      kind: 'likelihood',
      due: '2026-12-31',
      target: 50,
      chance: 0.04,
      likelihood: 'very unlikely',
      most: { low: 27, high: 39 },
    })
  })

  it('says why it is too early', () => {
    const why = { isTooEarly: true, reason: 'few months', have: 4, limit: 6 } as const
    expect(said({ forecast: why })).toMatchObject({ kind: 'too early', due: '2026-12-31', why })
  })

  it('says of a goal that is over whether it was ever clearly reached', () => {
    const past = { ...goal, due: '2026-06-30' } as const
    expect(said({ goal: past, forecast: null })).toMatchObject({ kind: 'over', due: '2026-06-30' })
    const reached = { ...past, reachedOn: '2026-02-01' } as const
    expect(said({ goal: reached })).toEqual({ kind: 'reached', on: '2026-02-01', target: 50 })
  })

  it('says nothing where there is nothing to say', () => {
    expect(said({ goal: null })).toEqual({ kind: 'no goal' })
    expect(said({ goal: { ...goal, due: null } })).toEqual({ kind: 'no date' })
    expect(said({ forecast: null })).toEqual({ kind: 'unknown' })
    expect(said({ through: null })).toEqual({ kind: 'unknown' })
    expect(said({ forecast: { ...outlook, chance: null } })).toEqual({ kind: 'unknown' })
  })
})
