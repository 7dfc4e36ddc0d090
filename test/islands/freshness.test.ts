import { describe, expect, it } from 'vitest'
import { freshnessOf } from '#islands/freshness.ts'

const MINUTE = 60_000

describe('freshnessOf(heardAt, now)', () => {
  it.each([
    [0, 'updated'],
    [2, 'updated'],
    [3, 'ageing'],
    [15, 'ageing'],
    [16, 'stale'],
    [60 * 24 * 7, 'stale'],
  ])('after %d minutes of silence is %s', (minutes, freshness) => {
    expect(freshnessOf(0, minutes * MINUTE)).toBe(freshness)
  })
})
