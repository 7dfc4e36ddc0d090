import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Snapshot } from '#nps/snapshot.ts'
import { SMALLEST_MINIMUM } from '#nps/disclosure.ts'
import type { Day } from '#nps/period.ts'
import { changeGoal, goalsInCare } from '#store/goals.ts'
import { databaseWithSurveys, post, times } from '#test/support/results.ts'
import { anyCompany, storeCompany, type Company, type CompanyAnswer } from './company.ts'
import { pictureOf, segmentPicture } from './picture.ts'

/** Ratings and categories as points, with no code of the program: 100, 0, -100. */
function pointsOf({ rating }: CompanyAnswer): number {
  if (typeof rating === 'string') return { promoter: 100, passive: 0, detractor: -100 }[rating]
  return rating >= 9 ? 100 : rating >= 7 ? 0 : -100
}

const mean = (answers: readonly CompanyAnswer[]): number =>
  answers.reduce((sum, answer) => sum + pointsOf(answer), 0) / answers.length

/** What a group has done to the total, by loops over the answers. */
function contributionByHand(
  [before, now]: readonly [readonly CompanyAnswer[], readonly CompanyAnswer[]],
  isIn: (answer: CompanyAnswer) => boolean,
) {
  const [old, own] = [before.filter(isIn), now.filter(isIn)]
  const [from, to] = [old.length / before.length, own.length / now.length]
  const a = old.length > 0 ? mean(old) : mean(own)
  const b = own.length > 0 ? mean(own) : a
  const total = (mean(before) + mean(now)) / 2
  return {
    responses: [old.length, own.length],
    own: ((from + to) / 2) * (b - a),
    size: (to - from) * ((a + b) / 2 - total),
  }
}

/** The answers of the first survey in the window, and in the one before. */
function windowsOf(company: Company, { window, change }: Snapshot) {
  const within = ({ from, to }: { from: Day; to: Day }) =>
    company.answers.filter(({ survey, day }) => survey === 1 && from <= day && day <= to)
  if (!window || !change) throw new Error('Something is told of both windows')
  return [within(change.against), within(window)] as const
}

const DIMENSIONS = { Region: 'region', Product: 'product' } as const

describe('courseOf(facts, groups, [before, span])', () => {
  it(
    'takes the change apart as loops over the answers do, and adds up; tells no more than segments do',
    { timeout: 60_000 },
    async () => {
      let told = 0
      let pooled = 0
      await fc.assert(
        fc.asyncProperty(
          anyCompany,
          fc.constantFrom('Region', 'Product'),
          async (company, name) => {
            const { reader } = await storeCompany(company)
            const plain = await pictureOf(reader)
            expect(plain.course).toBeUndefined()
            const chosen = plain.dimensions.find((one) => one.name === name)
            const view = { isForGoals: true, ...(chosen && { dimension: chosen.id }) } as const
            const { course, ...others } = await pictureOf(reader, view)
            expect(others).toEqual(plain)
            for (const segment of course?.segments ?? [])
              expect(segment.score).toEqual((await segmentPicture(reader, segment.name)).score)
            if (!course?.contributions || course.dimension?.name !== name) return
            const { points, parts } = course.contributions
            expect(points).toBeCloseTo(plain.change?.points ?? NaN, 9)
            expect(sumOf(parts)).toBeCloseTo(points, 9)
            const windows = windowsOf(company, plain)
            const field = DIMENSIONS[name]
            const named = (id: string | null) =>
              course.segments.find((segment) => segment.id === id)?.name
            const names = parts.flatMap(({ id }) => named(id) ?? [])
            const minimum = Math.max(SMALLEST_MINIMUM, company.minimums.group)
            for (const { id, own, size, responses } of parts) {
              const segment = named(id)
              const byHand = contributionByHand(windows, (answer) =>
                id === null ? !names.includes(answer[field] ?? '') : answer[field] === segment,
              )
              expect([...responses]).toEqual(byHand.responses)
              expect(own).toBeCloseTo(byHand.own, 9)
              expect(size).toBeCloseTo(byHand.size, 9)
              for (const count of responses)
                expect(count === 0 || count >= minimum, `${count} of ${segment ?? 'others'}`).toBe(
                  true,
                )
              if (id === null) pooled += 1
              else told += 1
            }
          },
        ),
        { numRuns: 60, interruptAfterTimeLimit: 30_000 },
      )
      expect(told).toBeGreaterThan(10)
      expect(pooled).toBeGreaterThan(5)
    },
  )

  it('pools what is withheld in one of the windows with all others', async () => {
    const { reader, writer } = await databaseWithSurveys()
    const at = (day: Day, region: string, rating: 0 | 10, count: number) =>
      times(count, { day, rating, segments: { Region: region } }, `${region} ${day}`)
    await post(writer, [
      ...at('2026-06-10', 'North', 0, 40),
      ...at('2026-06-10', 'South', 10, 40),
      ...at('2026-06-10', 'Tiny', 10, 2),
      ...at('2026-10-20', 'North', 10, 40),
      ...at('2026-10-20', 'South', 10, 60),
      ...at('2026-10-20', 'Tiny', 0, 30),
    ])
    const { course, change } = await pictureOf(reader, { isForGoals: true })
    const names = course?.segments.map(({ name }) => name)
    expect(names).toEqual(['North', 'South', 'Tiny'])
    const ids = course?.contributions?.parts.map(({ id }) => id) ?? []
    // Tiny has enough now, and had not before: neither is it told, nor is the one that would give it away.
    expect(ids.at(-1)).toBeNull()
    expect(ids).toHaveLength(2)
    expect(sumOf(course?.contributions?.parts ?? [])).toBeCloseTo(change?.points ?? NaN, 9)
  })

  it('has no parts for a segment, and nothing of what is to come while the score is withheld', async () => {
    const { reader, writer } = await databaseWithSurveys()
    const of = (region: string, count: number) =>
      times(count, { day: '2026-10-20', rating: 9, segments: { Region: region } }, region)
    await post(writer, [...of('North', 20), ...of('South', 50)])
    const north = await segmentPicture(reader, 'North', { isForGoals: true })
    expect(north.score.withheld).toBe(true)
    expect(north.course).toMatchObject({ dimension: null, contributions: null, fan: null })
  })

  it('keeps how goals were moved', async () => {
    const { reader, writer } = await databaseWithSurveys()
    await post(writer, times(50, { day: '2026-10-20', rating: 9 }))
    await writer.write(async (connection) => {
      const goal = goalsInCare(connection).at(-1)!
      changeGoal(connection, goal.id, { ...goal, owner: 'Service' }, '2026-02-01')
      changeGoal(connection, goal.id, { ...goal, owner: 'Service', target: 45 }, '2026-03-03')
    })
    const { course, goals } = await pictureOf(reader, { isForGoals: true })
    const moved = goals.find(({ target }) => target === 45)?.id ?? ''
    expect(course?.moves).toEqual({ [moved]: [{ day: '2026-03-03', target: 50, due: null }] })
  })
})

function sumOf(parts: readonly { readonly own: number; readonly size: number }[]): number {
  return parts.reduce((sum, { own, size }) => sum + own + size, 0)
}
