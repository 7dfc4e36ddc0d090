import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyCompany, storeCompany } from './company.ts'
import { pictureOf, segmentPicture } from './picture.ts'

describe('splitStandings(facts, results, groups)', () => {
  it(
    'shows of each segment what its own picture does, if they are asked for',
    { timeout: 40_000 },
    async () => {
      let shown = 0
      await fc.assert(
        fc.asyncProperty(
          anyCompany,
          fc.constantFrom('customers', 'support-calls'),
          async (company, survey) => {
            const { reader } = await storeCompany(company)
            const { dimensions } = await pictureOf(reader, { survey })
            const { splits } = await pictureOf(reader, { survey, audience: 'wall', isSplit: true })
            const page = await pictureOf(reader, { survey, isSplit: true })
            expect(page.splits).toEqual(
              splits.map((split) => ({
                ...split,
                segments: split.segments.map((segment) => ({ ...segment, trend: [] })),
              })),
            )
            expect((await pictureOf(reader, { survey })).splits).toEqual([])
            const chosen = dimensions.filter(({ segments }) => segments.length > 1)
            expect(splits.map(({ name }) => name)).toEqual(chosen.map(({ name }) => name))
            for (const { segments } of splits)
              for (const { name, score, trend } of segments) {
                const own = await segmentPicture(reader, name, { survey, isSplit: true })
                expect(own.splits).toEqual([])
                expect(score).toEqual(own.score)
                expect(own.trend.slice(-trend.length)).toEqual(trend)
                expect(trend.length).toBeLessThanOrEqual(13)
                if (!score.withheld) shown += 1
              }
          },
        ),
        { numRuns: 25, interruptAfterTimeLimit: 15_000 },
      )
      expect(shown).toBeGreaterThan(0)
    },
  )
})
