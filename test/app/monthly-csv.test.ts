import { describe, expect, it } from 'vitest'
import { monthlyCsv } from '#app/monthly-csv.ts'

const month = { from: '2026-10-01', to: '2026-11-01' } as const
const region = { id: '1', name: '=Region' }

describe('monthlyCsv(tallies)', () => {
  it('has a row for each tally, and no number in one that is withheld', () => {
    const csv = monthlyCsv({
      ...{ number: 1, generatedAt: '2026-11-20T12:00:00Z', day: '2026-11-20', survey: null },
      tallies: [
        {
          ...{ ...month, dimension: null, segment: null, withheld: false, nps: -12.5 },
          ...{ promoters: 3, passives: 1, detractors: 4, responses: 8 },
          ...{ low: -60.25, high: 38.5, marginOfError: 49.375 },
        },
        {
          ...{ ...month, dimension: region, segment: { id: '2', name: 'North, "far"' } },
          ...{ withheld: true, reason: 'too few answers' },
        },
      ],
    })
    expect(csv.slice(1).split('\r\n')).toEqual([
      'from,to,dimension,segment,promoters,passives,detractors,responses,nps,low,high,withheld',
      '2026-10-01,2026-11-01,,,3,1,4,8,-12.5,-60.25,38.5,',
      `2026-10-01,2026-11-01,'=Region,"North, ""far""",,,,,,,,too few answers`,
      '',
    ])
  })
})
