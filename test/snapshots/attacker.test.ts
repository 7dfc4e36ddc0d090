import { describe, expect, it } from 'vitest'
import type { Day } from '#nps/period.ts'
import { smallGroupsIn } from './attacker.ts'
import { companyOf } from './hierarchies.ts'
import type { Figure, Group } from './small-company.ts'

const SEGMENTS = { dimensions: [3, 3], places: [] }

/** What is said of a group in one day or in some days that follow each other. */
function figure(group: Group, responses: number, from: number, to = from): Figure {
  return { group, responses, where: 'test', period: { from: dayAt(from), to: dayAt(to + 1) } }
}

function dayAt(number: number): Day {
  return `2026-01-${String(number).padStart(2, '0')}` as Day
}

describe('smallGroupsIn(company, figures)', () => {
  it('finds what one figure leaves of another', () => {
    const company = companyOf(SEGMENTS, [
      [7, [0, 0], '2026-01-01'],
      [2, [1, 0], '2026-01-01'],
    ])
    const found = smallGroupsIn(company, [figure(null, 9, 1), figure([0, 0], 7, 1)])
    expect(found.map(({ size }) => size)).toEqual([2])
    expect(smallGroupsIn(company, [figure(null, 9, 1)])).toEqual([])
  })

  it('gives up on no company because there are many figures', () => {
    const days = Array.from({ length: 28 }, (_, index) => index + 1)
    const company = companyOf(SEGMENTS, [
      ...days.flatMap((day) => [
        [4, [0, 1], dayAt(day)] as const,
        [4, [1, 0], dayAt(day)] as const,
      ]),
      [1, [2, 2], '2026-01-28'],
    ])
    const figures = days.flatMap((day) => [
      figure([0, 0], 4, day),
      figure([0, 1], 4, day),
      figure([1, 1], 4, day),
    ])
    expect(smallGroupsIn(company, figures)).toEqual([])
    const more = [...figures, figure(null, 28 * 8 + 1, 1, 28)]
    expect(smallGroupsIn(company, more).map(({ size }) => size)).toContain(1)
  })

  it('knows that nobody is in any part of a group of nobody', () => {
    const company = companyOf(SEGMENTS, [
      [5, [0, 0], '2026-01-01'],
      [2, [0, 1], '2026-01-01'],
      [4, [1, 2], '2026-01-02'],
    ])
    const figures = [figure(null, 7, 1), figure([1, 0], 5, 1, 2)]
    expect(smallGroupsIn(company, figures)).toEqual([])
    const others = [figure([1, 0], 0, 2), figure([1, 2], 4, 2)]
    expect(smallGroupsIn(company, [...figures, ...others]).map(({ size }) => size)).toContain(2)
  })
})
