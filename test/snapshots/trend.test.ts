import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '#nps/period.ts'
import { addWave } from '#store/waves.ts'
import { databaseWithSurveys, post, times } from '#test/support/results.ts'
import { scoreByHand } from './by-hand.ts'
import { pictureOf } from './picture.ts'
import { allShown, isIn, type SmallCompany } from './small-company.ts'

/** Answers of a year and a half in one dimension. */
const anyCompany = fc
  .array(
    fc.record({
      month: fc.nat(17),
      day: fc.integer({ min: 1, max: 28 }),
      rating: fc.constantFrom(0 as const, 6 as const, 7 as const, 9 as const, 10 as const),
      segments: fc.tuple(fc.option(fc.nat(1))),
    }),
    { minLength: 100, maxLength: 600, size: 'max' },
  )
  .map((drawn): SmallCompany => ({
    answers: drawn.map(({ month, day, ...answer }) => ({ ...answer, day: dayIn(month, day) })),
    dimensions: [2],
    window: { kind: 'rolling', days: 90 },
    minimum: 5,
    improvements: [],
    waves: [
      { firstDay: '2026-03-05', lastDay: '2026-04-20' },
      { firstDay: '2025-09-10', lastDay: '2025-10-09' },
    ],
  }))

function dayIn(month: number, day: number): Day {
  return new Date(Date.UTC(2025, month, day)).toISOString().slice(0, 10) as Day
}

describe('trendBy(groups, by, times)', () => {
  it(
    'pools the answers of quarters and waves, and never averages scores',
    { timeout: 60_000 },
    () => {
      const shown = { quarter: 0, wave: 0, month: 0 }
      fc.assert(
        fc.property(anyCompany, (company) => {
          for (const { group, snapshot } of allShown(company, []).pictures)
            for (const point of snapshot.trend) {
              if (point.withheld) continue
              const ratings = company.answers
                .filter((one) => isIn(one, group) && point.from <= one.day && one.day < point.to)
                .map(({ rating }) => rating)
              const { nps, responses, low, high } = scoreByHand(ratings)
              expect(point.responses).toBe(responses)
              expect(point.nps).toBeCloseTo(nps, 9)
              expect(point.low).toBeCloseTo(low, 9)
              expect(point.high).toBeCloseTo(high, 9)
              shown[snapshot.trendBy] += 1
            }
        }),
        { numRuns: 60, interruptAfterTimeLimit: 20_000 },
      )
      for (const count of Object.values(shown)) expect(count).toBeGreaterThan(10)
    },
  )

  it('names the waves of the survey, and goes by months where there are none', async () => {
    const { reader, writer } = await databaseWithSurveys()
    await post(writer, times(20, { day: '2026-10-05', rating: 9 }))
    expect((await pictureOf(reader, { by: 'wave' })).trendBy).toBe('month')
    await writer.write(async (connection) => {
      for (const [name, firstDay, lastDay] of [
        ['Autumn', '2026-10-01', '2026-10-31'],
        ['Spring', '2026-04-01', '2026-04-30'],
        ['To come', '2026-12-01', '2026-12-31'],
      ] as const)
        await addWave(connection, 1, { name, firstDay, lastDay, invitations: 100 })
    })
    const { trend, trendBy, waves } = await pictureOf(reader, { by: 'wave' })
    expect(trendBy).toBe('wave')
    expect(waves.map(({ wave }) => wave)).toEqual(['Spring', 'Autumn'])
    expect(trend).toMatchObject([{ from: '2026-10-01', to: '2026-11-01', responses: 20 }])
    const wall = await pictureOf(reader, { audience: 'wall', by: 'quarter' })
    expect(wall.waves).toEqual([])
  })
})
