import { describe, expect, it } from 'vitest'
import { paceBetween } from '#nps/pace.ts'

const OLD = { promoters: 50, passives: 30, detractors: 20 }
const NOW = { promoters: 60, passives: 25, detractors: 15 }
const BEFORE = { from: '2026-05-26', to: '2026-08-24' } as const
const LATEST = { from: '2026-08-24', to: '2026-11-22' } as const

describe('paceBetween(before, now)', () => {
  it('is the change over the months between the middles, with the interval of both', () => {
    const pace = paceBetween({ period: BEFORE, tally: OLD }, { period: LATEST, tally: NOW })
    const months = 90 / 30.436875
    // 50/30/20 → 60/25/15: +15, z 1.372.
    expect(pace?.perMonth).toBeCloseTo(15 / months, 10)
    const middle = ((pace?.low ?? 0) + (pace?.high ?? 0)) / 2
    const half = ((pace?.high ?? 0) - (pace?.low ?? 0)) / 2
    expect((1.959963984540054 * middle) / half).toBeCloseTo(1.372, 3)
  })

  it('counts no more of a calendar period than has gone by', () => {
    const quarter = { from: '2026-07-01', to: '2026-10-01' } as const
    const begun = { from: '2026-10-01', to: '2026-10-11' } as const
    const pace = paceBetween({ period: quarter, tally: OLD }, { period: begun, tally: NOW })
    expect(pace?.perMonth).toBeCloseTo(15 / (51 / 30.436875), 10)
  })

  it('is null when nobody answered in one of them', () => {
    const nobody = { promoters: 0, passives: 0, detractors: 0 }
    expect(
      paceBetween({ period: BEFORE, tally: nobody }, { period: LATEST, tally: NOW }),
    ).toBeNull()
    expect(
      paceBetween({ period: BEFORE, tally: OLD }, { period: LATEST, tally: nobody }),
    ).toBeNull()
  })
})
