import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contributions, type Contributions, type SegmentPeriods } from '#nps/contribution.ts'
import { NO_TALLY, poolTallies, responsesOf, type Tally } from '#nps/tally.ts'

const tally = (promoters: number, passives: number, detractors: number): Tally => ({
  promoters,
  passives,
  detractors,
})

const segment = (id: string, before: Tally, after: Tally, isWithheld = false) => ({
  ...{ id, before, after, isWithheld },
})

const totalOf = (segments: readonly SegmentPeriods<string>[], rest = NO_TALLY) => ({
  before: poolTallies([...segments.map(({ before }) => before), rest]),
  after: poolTallies([...segments.map(({ after }) => after), rest]),
})

const sumOf = ({ parts }: Contributions<unknown>): number =>
  parts.reduce((sum, { own, size }) => sum + own + size, 0)

const count = fc.oneof(fc.nat(12), fc.nat(2_000))
const anyTally = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(count, count, count).map((counts) => tally(...counts)) },
  { weight: 1, arbitrary: fc.constant(NO_TALLY) },
)
const anyCompany = fc
  .tuple(
    fc.array(fc.record({ before: anyTally, after: anyTally, isWithheld: fc.boolean() }), {
      maxLength: 12,
    }),
    fc.record({ before: anyTally, after: anyTally }),
  )
  .map(([found, rest]) => {
    const segments = found.map((one, index) => ({ id: String(index), ...one }))
    const before = poolTallies([...segments.map((one) => one.before), rest.before])
    const after = poolTallies([...segments.map((one) => one.after), rest.after])
    return { total: { before, after }, segments }
  })

describe('contributions(total, segments, minimum)', () => {
  it('tells change of score and change of size apart', () => {
    const moved = [
      segment('North', tally(500, 300, 200), tally(600, 300, 100)),
      segment('South', tally(300, 400, 300), tally(300, 400, 300)),
    ]
    expect(contributions(totalOf(moved), moved, 5)).toMatchObject({
      points: 10,
      parts: [
        { id: 'North', own: 10, size: expect.closeTo(0), verdict: 'up' },
        { id: 'South', own: 0, size: expect.closeTo(0), verdict: 'no clear change' },
      ],
    })
  })

  it('counts for the total when what is better than the average grows, and when what is worse shrinks', () => {
    const grown = [
      segment('North', tally(60, 30, 10), tally(180, 90, 30)),
      segment('South', tally(30, 40, 30), tally(30, 40, 30)),
    ]
    const { points, parts } = contributions(totalOf(grown), grown, 5)!
    expect(points).toBeCloseTo(12.5, 10)
    for (const { own, size } of parts) {
      expect(own).toBe(0)
      expect(size).toBeGreaterThan(0)
    }
  })

  it('says the opposite when the periods are exchanged', () => {
    fc.assert(
      fc.property(anyCompany, ({ total, segments }) => {
        const turned = segments.map((one) => ({ ...one, before: one.after, after: one.before }))
        const forth = contributions(total, segments, 5)
        const back = contributions({ before: total.after, after: total.before }, turned, 5)
        expect(back?.parts.map(({ id }) => id)).toEqual(forth?.parts.map(({ id }) => id))
        for (const [index, { own, size }] of (forth?.parts ?? []).entries()) {
          expect(back?.parts[index]?.own).toBeCloseTo(-own, 9)
          expect(back?.parts[index]?.size).toBeCloseTo(-size, 9)
        }
      }),
    )
  })

  it('adds up to the change, whatever happened', () => {
    fc.assert(
      fc.property(anyCompany, fc.integer({ min: 3, max: 30 }), ({ total, segments }, minimum) => {
        const found = contributions(total, segments, minimum)
        if (found) expect(Math.abs(sumOf(found) - found.points)).toBeLessThan(1e-9)
        else expect(responsesOf(total.before) * responsesOf(total.after)).toBe(0)
      }),
      { numRuns: 1_000 },
    )
  })

  it('is what plain loops over single answers find', () => {
    const companies = fc.sample(anyCompany, { numRuns: 1_000, seed: 7 })
    let compared = 0
    for (const { total, segments } of companies) {
      const found = contributions(total, segments, 5)
      if (!found) continue
      compared += 1
      const sum = found.parts.reduce((all, part) => all + part.own + part.size, 0)
      expect(Math.abs(sum - (plainScore(total.after) - plainScore(total.before)))).toBeLessThan(
        1e-9,
      )
      for (const { id, own, size } of found.parts) {
        const one = segments.find((each) => each.id === id)
        if (!one || responsesOf(one.before) === 0 || responsesOf(one.after) === 0) continue
        const [old, now] = [plainScore(one.before), plainScore(one.after)]
        const from = responsesOf(one.before) / responsesOf(total.before)
        const to = responsesOf(one.after) / responsesOf(total.after)
        const average = (plainScore(total.before) + plainScore(total.after)) / 2
        expect(own).toBeCloseTo((now - old) * (from + to) * 0.5, 9)
        expect(size).toBeCloseTo((to - from) * ((now + old) * 0.5 - average), 9)
      }
    }
    expect(compared).toBeGreaterThan(800)
  })

  it('knows no change of its own of what is new or gone', () => {
    const moved = [
      segment('North', tally(50, 30, 20), tally(50, 30, 20)),
      segment('New', NO_TALLY, tally(80, 10, 10)),
      segment('Gone', tally(10, 10, 80), NO_TALLY),
      segment('Nobody', NO_TALLY, NO_TALLY),
    ]
    const { parts } = contributions(totalOf(moved), moved, 5)!
    expect(parts.map(({ id }) => id)).toEqual(['North', 'New', 'Gone'])
    for (const { own, size, verdict } of parts.slice(1)) {
      expect(own).toBe(0)
      expect(size).toBeGreaterThan(0)
      expect(verdict).toBeNull()
    }
  })

  it('has the answers that are in no segment at the end', () => {
    const moved = [segment('North', tally(50, 30, 20), tally(60, 30, 10))]
    const { parts } = contributions(totalOf(moved, tally(10, 10, 10)), moved, 5)!
    expect(parts.map(({ id, responses }) => [id, responses])).toEqual([
      ['North', [100, 100]],
      [null, [30, 30]],
    ])
  })

  it('puts what is withheld together, and the next smallest with it when that is too few', () => {
    const large = segment('Large', tally(50, 30, 20), tally(60, 30, 10))
    const middle = segment('Middle', tally(20, 10, 10), tally(20, 10, 10))
    const small = segment('Small', tally(1, 1, 1), tally(9, 9, 9))
    const other = segment('Other', tally(9, 9, 9), tally(1, 1, 2), true)
    const idsOf = (segments: readonly SegmentPeriods<string>[]) =>
      contributions(totalOf(segments), segments, 5)!.parts.map(({ id }) => id)
    expect(idsOf([large, middle, small, other])).toEqual(['Large', 'Middle', null])
    expect(idsOf([large, middle, small])).toEqual(['Large', null])
  })

  it('never leaves others of which one could be told, in either period', () => {
    fc.assert(
      fc.property(anyCompany, ({ total, segments }) => {
        const found = contributions(total, segments, 5)
        if (!found || responsesOf(total.before) < 5 || responsesOf(total.after) < 5) return
        for (const { id, responses } of found.parts) {
          for (const size of responses) if (size > 0) expect(size).toBeGreaterThanOrEqual(5)
          if (id !== null) expect(segments.find((one) => one.id === id)?.isWithheld).toBe(false)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('is null when there is nothing to compare', () => {
    expect(contributions({ before: NO_TALLY, after: tally(1, 1, 1) }, [], 5)).toBeNull()
  })
})

/** The score as one would count it: answer by answer. */
function plainScore({ promoters, passives, detractors }: Tally): number {
  let points = 0
  let n = 0
  for (let one = 0; one < promoters; one += 1, n += 1) points += 100
  for (let one = 0; one < passives; one += 1, n += 1) points += 0
  for (let one = 0; one < detractors; one += 1, n += 1) points -= 100
  return points / n
}
