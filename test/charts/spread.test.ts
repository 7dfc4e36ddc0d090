import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spread } from '#charts/spread.ts'

describe('spread(positions, distance)', () => {
  it('leaves alone what is far enough apart', () => {
    expect(spread([65, 75], 5)).toEqual([65, 75])
  })

  it('moves two that meet to both sides of their middle', () => {
    expect(spread([50, 51], 5)).toEqual([48, 53])
  })

  it('moves what is pushed by what was pushed', () => {
    expect(spread([69, 71, 72.5, 75], 4)).toEqual([65.9, 69.9, 73.9, 77.9])
  })

  it('stays on the axis', () => {
    expect(spread([99, 100], 5)).toEqual([95, 100])
    expect(spread([0, 0], 5)).toEqual([0, 5])
  })

  it('of nothing is nothing', () => {
    expect(spread([], 5)).toEqual([])
  })

  it('keeps the order and the distance, whatever the positions', () => {
    const positions = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(positions, (values) => {
        const places = spread(
          values.sort((a, b) => a - b),
          5,
        )
        expect(places).toHaveLength(values.length)
        for (const [index, place] of places.entries()) {
          expect(place).toBeGreaterThanOrEqual(0)
          expect(place).toBeLessThanOrEqual(100)
          if (index > 0) expect(place - (places[index - 1] ?? 0)).toBeGreaterThanOrEqual(4.9)
        }
      }),
    )
  })
})
