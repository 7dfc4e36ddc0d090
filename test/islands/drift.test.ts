import { describe, expect, it } from 'vitest'
import { driftAt } from '#islands/drift.ts'

const MINUTE = 60_000
const MOMENT = Date.UTC(2026, 10, 20, 13, 5)

describe('driftAt(now, shorterSide)', () => {
  const path = Array.from({ length: 24 * 60 }, (_, minute) =>
    driftAt(MOMENT + minute * MINUTE, 1080),
  )

  it('is everywhere within four pixels, and nowhere else', () => {
    for (const axis of ['x', 'y'] as const)
      expect(new Set(path.map((place) => place[axis]))).toEqual(
        new Set([-4, -3, -2, -1, 0, 1, 2, 3, 4]),
      )
  })

  it('moves by a pixel a minute at most, and stays nowhere for long', () => {
    let rest = 0
    for (const [index, place] of path.entries()) {
      const before = path[index - 1] ?? place
      const moved = Math.max(Math.abs(place.x - before.x), Math.abs(place.y - before.y))
      expect(moved).toBeLessThanOrEqual(1)
      rest = moved === 0 ? rest + 1 : 0
      expect(rest).toBeLessThan(10)
    }
  })

  it('moves as far on a larger picture, in whole pixels', () => {
    const places = path.map((_, minute) => driftAt(MOMENT + minute * MINUTE, 2160).x)
    expect(Math.max(...places)).toBe(8)
    expect(places.every(Number.isInteger)).toBe(true)
    expect(driftAt(MOMENT, 540)).toEqual(driftAt(MOMENT, 1080))
  })
})
