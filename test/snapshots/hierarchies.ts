import fc from 'fast-check'
import type { Day } from '#nps/period.ts'
import type { Rating } from '#nps/rating.ts'
import type { Window } from '#nps/window.ts'
import type { SmallAnswer, SmallCompany } from './small-company.ts'

/** What an answer is in at once, by dimension. */
type Place = SmallAnswer['segments']

/** Dimensions of which one is within another, as everybody in the company knows. */
export interface Hierarchy {
  readonly dimensions: readonly number[]
  readonly places: readonly Place[]
}

const NOWHERE = null

/** Three regions and four branches; some answers name no branch, some not even a region. */
export const BRANCHES: Hierarchy = {
  dimensions: [3, 4],
  places: [
    [0, 0],
    [0, 1],
    [1, 2],
    [2, 3],
    [0, NOWHERE],
    [1, NOWHERE],
    [2, NOWHERE],
    [NOWHERE, NOWHERE],
  ],
}

/** Two countries, three regions, three branches. */
export const COUNTRIES: Hierarchy = {
  dimensions: [2, 3, 3],
  places: [
    [0, 0, 0],
    [0, 0, 1],
    [0, 1, 2],
    [0, 0, NOWHERE],
    [0, 1, NOWHERE],
    [1, 2, NOWHERE],
    [0, NOWHERE, NOWHERE],
    [1, NOWHERE, NOWHERE],
    [NOWHERE, NOWHERE, NOWHERE],
  ],
}

/** So many answers of one day that are alike. */
export type Group = readonly [count: number, place: Place, day?: Day, rating?: Rating]

/** A company with a minimum of three, and nothing in it but these answers. */
export function companyOf(
  { dimensions }: Hierarchy,
  groups: readonly Group[],
  window: Window = { kind: 'calendar', unit: 'quarter' },
): SmallCompany {
  const answers = groups.flatMap(([count, segments, day = '2026-01-12', rating = 8]) =>
    Array.from({ length: count }, (): SmallAnswer => ({ day, rating, segments })),
  )
  return { answers, dimensions, window, minimum: 3, improvements: [], waves: [] }
}

/** Whether an answer can be in some segments, for those who know the hierarchy. */
export function isKnownIn({ places }: Hierarchy): (segments: Place) => boolean {
  const known = new Set(places.map(String))
  return (segments) => known.has(String(segments))
}

/** On few days and of few ratings, so that one segment has room in many others. */
const DAYS: readonly (readonly Day[])[] = [
  ['2026-01-12'],
  ['2026-01-12', '2026-02-12'],
  ['2026-01-03', '2026-01-24', '2026-02-12', '2026-04-12'],
]

/** Companies with a hierarchy. */
export function anyCompanyWith(
  hierarchy: Hierarchy,
  anyWindow: fc.Arbitrary<Window>,
): fc.Arbitrary<SmallCompany> {
  const anyGroup = fc
    .tuple(fc.constantFrom(...DAYS), fc.constantFrom([8], [0, 8, 10]))
    .chain(([days, ratings]) =>
      fc.array(
        fc.tuple(
          fc.constantFrom(1, 1, 2, 3, 4, 6),
          fc.constantFrom(...hierarchy.places),
          fc.constantFrom(...days),
          fc.constantFrom(...(ratings as readonly Rating[])),
        ),
        { minLength: 2, maxLength: 16, size: 'max' },
      ),
    )
  return fc
    .tuple(anyGroup, anyWindow)
    .map(([groups, window]) => companyOf(hierarchy, groups, window))
}
