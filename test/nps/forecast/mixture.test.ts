import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mixtureAbove, mixtureQuantile } from '#nps/forecast/mixture.ts'

const anyMixture = fc
  .array(
    fc.record({
      weight: fc.double({ min: 0.01, max: 1, noNaN: true }),
      mean: fc.double({ min: -100, max: 100, noNaN: true }),
      deviation: fc.double({ min: 0.01, max: 60, noNaN: true }),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((parts) => {
    const total = parts.reduce((sum, { weight }) => sum + weight, 0)
    return parts.map((part) => ({ ...part, weight: part.weight / total }))
  })

describe('mixtureQuantile(mixture, probability)', () => {
  it('is the value that the mixture is above with what is left of the probability', () => {
    fc.assert(
      fc.property(anyMixture, fc.constantFrom(0.1, 0.25, 0.5, 0.75, 0.9), (mixture, part) => {
        const value = mixtureQuantile(mixture, part)
        expect(Math.abs(1 - part - mixtureAbove(mixture, value))).toBeLessThan(3e-4)
      }),
    )
  })

  it('of one normal variable is its own', () => {
    expect(mixtureQuantile([{ weight: 1, mean: 30, deviation: 10 }], 0.9)).toBeCloseTo(42.816, 1)
  })
})
