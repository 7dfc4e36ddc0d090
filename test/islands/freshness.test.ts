import { describe, expect, it } from 'vitest'
import { freshnessOf, monthsOld } from '#islands/freshness.ts'

const MINUTE = 60_000

describe('freshnessOf(silence)', () => {
  it.each([
    [0, 'updated'],
    [2, 'updated'],
    [3, 'ageing'],
    [15, 'ageing'],
    [16, 'stale'],
    [60 * 24 * 7, 'stale'],
  ])('after %d minutes of silence is %s', (minutes, freshness) => {
    expect(freshnessOf(minutes * MINUTE)).toBe(freshness)
  })
})

describe('monthsOld(dataThrough, now)', () => {
  it.each([
    ['2026-11-22', null],
    ['2026-11-23', null],
    ['2026-09-23', null],
    ['2026-09-22', 2],
    ['2026-04-20', 7],
    ['2025-11-22', 12],
    ['2024-05-22', 30],
  ] as const)('of %s on 22 November 2026 is %s', (dataThrough, months) => {
    for (const hour of [0, 12, 23])
      expect(monthsOld(dataThrough, Date.UTC(2026, 10, 22, hour))).toBe(months)
  })
})
