import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '#nps/period.ts'
import { smallGroupsIn, smallSumsIn, trueSize } from './attacker.ts'
import {
  figuresShown,
  groupsOf,
  monthsFrom,
  type Figure,
  type SmallCompany,
} from './small-company.ts'
import { anyCompanyWith, BRANCHES, companyOf, COUNTRIES, isKnownIn } from './hierarchies.ts'

/*
 * Somebody asks for everything that may be asked for, at one moment, and adds and subtracts what comes
 * back: whatever group of answers they get hold of is of nobody or of enough.
 */

/** How long to look for the smallest company that gives somebody away, in milliseconds. */
const PATIENCE = 20_000

const anyDay = fc
  .tuple(fc.nat(3), fc.constantFrom(3, 12, 24))
  .map(([month, day]): Day => `2026-0${month + 1}-${String(day).padStart(2, '0')}` as Day)

/** Waves do not overlap. */
const anyWaves = fc
  .uniqueArray(anyDay, { maxLength: 6 })
  .map((days) => days.sort().reverse())
  .map((days) =>
    days.flatMap((lastDay, index) => {
      const firstDay = days[index + 1]
      return index % 2 === 0 && firstDay ? [{ firstDay, lastDay }] : []
    }),
  )

const anyWindow = fc.constantFrom(
  ...([30, 45, 90] as const).map((days) => ({ kind: 'rolling', days }) as const),
  ...(['month', 'quarter'] as const).map((unit) => ({ kind: 'calendar', unit }) as const),
)

/** Few answers in a few months, some segments much smaller than others. */
const anySmallCompany: fc.Arbitrary<SmallCompany> = fc
  .array(fc.integer({ min: 2, max: 4 }), { minLength: 1, maxLength: 3 })
  .chain((dimensions) =>
    fc.record({
      dimensions: fc.constant(dimensions),
      window: anyWindow,
      minimum: fc.constantFrom(3, 5),
      improvements: fc.array(anyDay, { maxLength: 1 }),
      waves: anyWaves,
      answers: fc.array(
        fc.record({
          day: anyDay,
          rating: fc.constantFrom(0 as const, 8 as const, 10 as const),
          segments: fc.tuple(
            ...dimensions.map((count) =>
              fc.oneof(
                { weight: 5, arbitrary: fc.constantFrom(0, 0, 1) },
                { weight: 2, arbitrary: fc.nat(count - 1) },
                { weight: 1, arbitrary: fc.constant(null) },
              ),
            ),
          ),
        }),
        { minLength: 1, maxLength: 60, size: 'max' },
      ),
    }),
  )

/** Two months and two segments, with none to four answers in each of both. */
function* everyTinyCompany(): Generator<SmallCompany> {
  const places = (['2026-01-12', '2026-02-12'] as const).flatMap((day) =>
    [0, 1].map((segment) => ({ day, rating: 8 as const, segments: [segment] })),
  )
  for (let number = 1; number < 5 ** places.length; number += 1) {
    const answers = places.flatMap((place, index) =>
      Array.from({ length: Math.floor(number / 5 ** index) % 5 }, () => place),
    )
    const window = { kind: 'rolling', days: 30 } as const
    yield { answers, dimensions: [2], window, minimum: 3, improvements: [], waves: [] }
  }
}

/** A company in its first dimension alone; each can be looked at for itself, for they are told apart by name only. */
function inOneDimension(company: SmallCompany, dimension: number): SmallCompany {
  return {
    ...company,
    dimensions: [company.dimensions[dimension]!],
    answers: company.answers.map((answer) => ({
      ...answer,
      segments: [answer.segments[dimension]!],
    })),
  }
}

function figuresOfDimension(figures: readonly Figure[], dimension: number): Figure[] {
  return figures.flatMap(({ group, ...figure }): Figure[] => {
    if (group && group[0] !== dimension) return []
    return [{ ...figure, group: group && [0, group[1]] }]
  })
}

/** What would be shown if every figure were weighed for itself. */
function figuresWithoutCare(company: SmallCompany): Figure[] {
  const days = company.answers.map(({ day }) => day).sort()
  const bounds = monthsFrom(days[0]!, days.at(-1)!)
  return groupsOf(company).flatMap((group) =>
    bounds.flatMap((from) =>
      bounds
        .filter((to) => from < to)
        .flatMap((to): Figure[] => {
          const period = { from, to }
          const responses = trueSize(company, { group, period, responses: 0, where: '' })
          return responses < company.minimum
            ? []
            : [{ group, period, responses, where: 'careless' }]
        }),
    ),
  )
}

describe('what all views and periods show together', { timeout: 3 * PATIENCE }, () => {
  it('isolates no small group, of any company', () => {
    let shown = 0
    fc.assert(
      fc.property(anySmallCompany, (company) => {
        const figures = figuresShown(company)
        for (const figure of figures)
          expect(figure.responses, JSON.stringify(figure)).toBe(trueSize(company, figure))
        for (const dimension of company.dimensions.keys()) {
          const one = inOneDimension(company, dimension)
          const own = figuresOfDimension(figures, dimension)
          expect(smallGroupsIn(one, own)).toEqual([])
          expect(smallSumsIn(one, own)).toEqual([])
        }
        shown += figures.filter(({ responses }) => responses > 0).length
      }),
      { numRuns: 400, interruptAfterTimeLimit: PATIENCE },
    )
    expect(shown).toBeGreaterThan(1000)
  })

  it('isolates no small group, of every company with up to four answers in each of four places', () => {
    for (const company of everyTinyCompany()) {
      const figures = figuresShown(company)
      const tried = JSON.stringify(company.answers)
      expect(smallGroupsIn(company, figures), tried).toEqual([])
      expect(smallSumsIn(company, figures), tried).toEqual([])
    }
  })

  it('isolates no small group of several dimensions at once', () => {
    fc.assert(
      fc.property(anySmallCompany, (company) => {
        fc.pre(company.dimensions.length === 2 && company.dimensions.every((count) => count < 4))
        expect(smallGroupsIn(company, figuresShown(company))).toEqual([])
      }),
      { numRuns: 100, interruptAfterTimeLimit: PATIENCE },
    )
  })

  it.for([
    ['which branch is in which region', BRANCHES],
    ['which branch is in which region, and which region in which country', COUNTRIES],
  ] as const)('isolates none for those who know %s', ([, hierarchy]) => {
    let inner = 0
    fc.assert(
      fc.property(anyCompanyWith(hierarchy, anyWindow), (company) => {
        const figures = figuresShown(company)
        expect(smallGroupsIn(company, figures, isKnownIn(hierarchy))).toEqual([])
        inner += figures.filter(({ group, responses }) => group?.[0] && responses > 0).length
      }),
      { numRuns: 300, interruptAfterTimeLimit: PATIENCE },
    )
    expect(inner).toBeGreaterThan(200)
  })

  it('would give small groups away if every figure were weighed for itself', () => {
    let found = 0
    fc.assert(
      fc.property(anySmallCompany, (company) => {
        const one = inOneDimension(company, 0)
        found += smallGroupsIn(one, figuresWithoutCare(one)).length
      }),
      { numRuns: 100, interruptAfterTimeLimit: PATIENCE },
    )
    expect(found).toBeGreaterThan(100)
  })

  it('would give groups of four away if the minimum were three', () => {
    let found = 0
    fc.assert(
      fc.property(anySmallCompany, (company) => {
        const figures = figuresShown({ ...company, minimum: 3 })
        const one = inOneDimension({ ...company, minimum: 5 }, 0)
        found += smallGroupsIn(one, figuresOfDimension(figures, 0)).length
      }),
      { numRuns: 100, interruptAfterTimeLimit: PATIENCE },
    )
    expect(found).toBeGreaterThan(50)
  })
})

describe('what is told of segments within others', () => {
  const isBranch = isKnownIn(BRANCHES)

  it('is no branch that fills a withheld region but for one answer', () => {
    const company = companyOf(BRANCHES, [
      [6, [0, null]],
      [3, [1, 2]],
      [1, [2, 3]],
    ])
    const figures = figuresShown(company)
    expect(sizesIn(figures)).toEqual({ all: 10, '0,0': 6 })
    expect(smallGroupsIn(company, figures, isBranch)).toEqual([])
    // Everybody but region 0 and branch 2, which is in region 1: the one answer from region 2.
    const branch = { ...figures.find(({ group }) => group === null)!, group: [1, 2] } as const
    const more = [...figures, { ...branch, responses: 3 }]
    expect(smallGroupsIn(company, more, isBranch).map(({ size }) => size)).toEqual([1])
  })

  it('are not all branches of a region, though another has room in it with some of them', () => {
    const company = companyOf(BRANCHES, [
      [3, [0, 0]],
      [3, [0, 1]],
      [2, [0, null]],
      [5, [1, 2]],
      [3, [1, null]],
    ])
    const figures = figuresShown(company)
    expect(sizesIn(figures)).toEqual({ all: 16, '0,0': 8, '0,1': 8, '1,1': 3, '1,2': 5 })
    expect(smallGroupsIn(company, figures, isBranch)).toEqual([])
  })

  it('is no branch of a withheld region that leaves few of a country and its other region', () => {
    const company = companyOf(COUNTRIES, [
      [1, [0, 0, 0]],
      [6, [0, 0, 1], '2026-01-12', 10],
      [4, [0, 1, 2]],
      [4, [0, 1, null]],
      [1, [0, null, null]],
      [4, [1, 2, null]],
      [3, [null, null, null]],
    ])
    const figures = figuresShown(company)
    expect(sizesIn(figures)).toMatchObject({ all: 23, '0,0': 16, '1,1': 8 })
    expect(smallGroupsIn(company, figures, isKnownIn(COUNTRIES))).toEqual([])
  })
})

/** How many there are of each group in all, where that is told. */
function sizesIn(figures: readonly Figure[]): Record<string, number> {
  const sizes: Record<string, number> = {}
  for (const { group, responses } of figures)
    if (responses > 0) sizes[group?.join(',') ?? 'all'] = responses
  return sizes
}
