import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, isWithin, type Day } from '#nps/period.ts'
import { windowBefore, windowThrough, type Window } from '#nps/window.ts'

const anyWindow: fc.Arbitrary<Window> = fc.oneof(
  fc.integer({ min: 1, max: 400 }).map((days) => ({ kind: 'rolling' as const, days })),
  fc.constantFrom('month', 'quarter', 'year').map((unit) => ({ kind: 'calendar' as const, unit })),
)
const anyDay = fc.integer({ min: 3_000, max: 60_000 }).map((days) => addDays('1970-01-01', days))

describe('windowThrough(window, through)', () => {
  it('covers 90 days, the last one included', () => {
    const period = windowThrough({ kind: 'rolling', days: 90 }, '2026-11-20')
    expect(period).toEqual({ from: '2026-08-23', to: '2026-11-21' })
    let days = 0
    for (let day: Day = period.from; isWithin(period, day); day = addDays(day, 1)) days += 1
    expect(days).toBe(90)
  })

  it('covers the calendar period that the day is part of', () => {
    const period = windowThrough({ kind: 'calendar', unit: 'quarter' }, '2026-11-20')
    expect(period).toEqual({ from: '2026-10-01', to: '2027-01-01' })
  })
})

describe('windowBefore(window, period)', () => {
  it('ends where the period begins, so that the two share no answer', () => {
    fc.assert(
      fc.property(anyWindow, anyDay, (window, through) => {
        const period = windowThrough(window, through)
        expect(isWithin(period, through)).toBe(true)
        expect(windowBefore(window, period).to).toBe(period.from)
      }),
    )
  })
})
