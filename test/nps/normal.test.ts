import { describe, expect, it } from 'vitest'
import { chanceAbove, outside, Z_95 } from '#nps/normal.ts'

describe('chanceAbove(z)', () => {
  it.each([
    [0, 0.5],
    [1, 0.1586553],
    [-1, 0.8413447],
    [1.2815516, 0.1],
    [3, 0.0013499],
  ])('%d: %d', (z, chance) => {
    expect(chanceAbove(z)).toBeCloseTo(chance, 6)
  })
})

describe('outside(z)', () => {
  it('is what is left of 95 %, on both sides', () => {
    expect(outside(Z_95)).toBeCloseTo(0.05, 6)
    expect(outside(-Z_95)).toBeCloseTo(0.05, 6)
  })
})
