import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partOf, partsOf } from '#islands/scenes/parts.ts'

describe('partsOf(items, most)', () => {
  it('has all in their order, in parts that are even', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 9 }), (items, most) => {
        const parts = partsOf(items, most)
        const sizes = parts.map(({ length }) => length)
        expect(parts.flat()).toEqual(items)
        expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(most)
        expect(Math.max(0, ...sizes) - Math.min(...sizes, Infinity)).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('partOf(parts, round)', () => {
  it('goes round, and is none of none', () => {
    expect([7, 8, 9].map((round) => partOf(['a', 'b'], round))).toEqual(['b', 'a', 'b'])
    expect(partOf([], 3)).toBeUndefined()
  })
})
