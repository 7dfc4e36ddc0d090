import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '#nps/period.ts'
import { PooledDays } from '#snapshots/pooled-days.ts'

const FIRST: Day = '2026-01-01'

const anyDays = fc
  .uniqueArray(fc.nat(40), { maxLength: 20 })
  .chain((offsets) =>
    fc.tuple(
      ...offsets
        .toSorted((a, b) => a - b)
        .map((offset) =>
          fc
            .array(fc.nat(9), { minLength: 14, maxLength: 14 })
            .map((ratings) => ({ day: addDays(FIRST, offset), ratings })),
        ),
    ),
  )

describe('PooledDays.within(period)', () => {
  it('is what a loop over the days adds up to, days without answers and empty periods included', () => {
    fc.assert(
      fc.property(anyDays, fc.nat(45), fc.nat(45), (days, start, length) => {
        const period = { from: addDays(FIRST, start), to: addDays(FIRST, start + length) }
        const sum = Array<number>(14).fill(0)
        for (const { day, ratings } of days)
          if (day >= period.from && day < period.to)
            for (let answer = 0; answer < 14; answer += 1) sum[answer]! += ratings[answer]!
        expect(new PooledDays(days).within(period)).toEqual(sum)
      }),
    )
  })
})
