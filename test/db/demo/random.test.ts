import { describe, expect, it } from 'vitest'
import { evenly, poisson, seeded, shuffled, weighted } from '#db/demo/random.ts'

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length

describe('seeded(seed)', () => {
  it('gives what the published generator gives', () => {
    const random = seeded(1234)
    expect([random(), random()]).toEqual([0.07329497812315822, 0.7034119898453355])
  })

  it('gives other numbers for another seed', () => {
    expect(seeded(1)()).not.toBe(seeded(2)())
  })

  it('fills the range from 0 to below 1', () => {
    const random = seeded(7)
    const numbers = Array.from({ length: 10_000 }, () => random())
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...numbers)).toBeLessThan(1)
    expect(mean(numbers)).toBeCloseTo(0.5, 1)
  })
})

describe('evenly(random)', () => {
  it('stays closer to the expected share than chance does', () => {
    const misses = (source: (seed: number) => () => number) =>
      Array.from({ length: 200 }, (_, seed) => {
        const random = source(seed)
        const hits = Array.from({ length: 100 }, () => random()).filter((at) => at < 0.3)
        return Math.abs(hits.length - 30)
      })
    expect(mean(misses((seed) => evenly(seeded(seed))))).toBeLessThan(mean(misses(seeded)) * 0.7)
  })
})

describe('weighted(choices, at)', () => {
  const choices = [
    ['a', 1],
    ['never', 0],
    ['b', 3],
  ] as const

  it('shares the range by weight', () => {
    expect(weighted(choices, 0)).toBe('a')
    expect(weighted(choices, 0.2499)).toBe('a')
    expect(weighted(choices, 0.25)).toBe('b')
    expect(weighted(choices, 0.9999)).toBe('b')
  })

  it('refuses when there is nothing to choose', () => {
    expect(() => weighted([], 0.5)).toThrow(RangeError)
    expect(() => weighted([['a', 0]], 0.5)).toThrow(RangeError)
  })
})

describe('poisson(random, mean)', () => {
  it.each([0.5, 3.6, 45])('has the mean and the variance %d', (expected) => {
    const random = seeded(3)
    const counts = Array.from({ length: 20_000 }, () => poisson(random, expected))
    const variance = mean(counts.map((count) => (count - expected) ** 2))
    expect(mean(counts) / expected).toBeCloseTo(1, 1)
    expect(variance / expected).toBeCloseTo(1, 1)
  })

  it('is 0 when nothing can happen', () => {
    expect(poisson(seeded(1), 0)).toBe(0)
  })
})

describe('shuffled(random, items)', () => {
  it('keeps every item and makes every order equally likely', () => {
    const random = seeded(5)
    const orders = Array.from({ length: 6_000 }, () => shuffled(random, ['a', 'b', 'c']).join(''))
    const counts = Object.values(Object.groupBy(orders, (order) => order))
    expect(counts).toHaveLength(6)
    for (const count of counts) expect(Math.abs((count?.length ?? 0) - 1_000)).toBeLessThan(150)
  })
})
