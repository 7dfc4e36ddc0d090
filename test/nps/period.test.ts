import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  calendarPeriod,
  dayOf,
  isTimeZone,
  isWithin,
  lastDayOf,
  monthsBetween,
  monthStarts,
  monthsThrough,
  quartersThrough,
  parseDay,
} from '#nps/period.ts'

const anyDay = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1970-01-01', days))

describe('parseDay(text)', () => {
  it.each(['2026-02-28', '2024-02-29', '1999-12-31'])('takes %s', (text) => {
    expect(parseDay(text)).toBe(text)
  })

  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '20260101', '2026-01-01T00:00', '', 'today'])(
    'refuses %j',
    (text) => {
      expect(parseDay(text)).toBeNull()
    },
  )
})

describe('dayOf(instant, timeZone)', () => {
  const midnight = Temporal.Instant.from('2026-03-28T23:30:00Z')

  it('is the day on the wall calendar there', () => {
    expect(dayOf(midnight, 'UTC')).toBe('2026-03-28')
    expect(dayOf(midnight, 'Europe/Stockholm')).toBe('2026-03-29')
    expect(dayOf(midnight, 'America/New_York')).toBe('2026-03-28')
  })

  it('throws for a zone that does not exist', () => {
    expect(() => dayOf(midnight, 'Europe/Atlantis')).toThrow(RangeError)
    expect(isTimeZone('Europe/Atlantis')).toBe(false)
    expect(isTimeZone('Asia/Shanghai')).toBe(true)
  })
})

describe('calendarPeriod(unit, day)', () => {
  it.each([
    ['month', '2026-02-14', '2026-02-01', '2026-03-01'],
    ['quarter', '2026-02-14', '2026-01-01', '2026-04-01'],
    ['quarter', '2026-12-31', '2026-10-01', '2027-01-01'],
    ['year', '2024-02-29', '2024-01-01', '2025-01-01'],
  ] as const)('the %s of %s is %s to %s', (unit, day, from, to) => {
    expect(calendarPeriod(unit, day)).toEqual({ from, to })
  })

  it('holds the day, ends before the next one begins', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('month', 'quarter', 'year'), (day, unit) => {
        const period = calendarPeriod(unit, day)
        expect(isWithin(period, day)).toBe(true)
        expect(isWithin(period, period.to)).toBe(false)
        expect(calendarPeriod(unit, period.to).from).toBe(period.to)
        expect(calendarPeriod(unit, lastDayOf(period))).toEqual(period)
      }),
    )
  })
})

describe('monthsThrough(day, count)', () => {
  it('gives months without a gap, the last one holding the day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), (day, count) => {
        const months = monthsThrough(day, count)
        expect(months).toHaveLength(count)
        expect(isWithin(months.at(-1)!, day)).toBe(true)
        for (const [index, month] of months.entries())
          if (index > 0) expect(month.from).toBe(months[index - 1]!.to)
      }),
    )
  })
})

describe('quartersThrough(day, count)', () => {
  it('ends with the quarter of the day, and leaves no day out', () => {
    expect(quartersThrough('2026-02-15', 3)).toEqual([
      { from: '2025-07-01', to: '2025-10-01' },
      { from: '2025-10-01', to: '2026-01-01' },
      { from: '2026-01-01', to: '2026-04-01' },
    ])
  })
})

describe('monthStarts(first, last)', () => {
  it('begins with the month of the one and ends with that of the other', () => {
    expect(monthStarts('2025-11-30', '2026-01-01')).toEqual([
      '2025-11-01',
      '2025-12-01',
      '2026-01-01',
    ])
    expect(monthStarts('2026-02-01', '2026-01-31')).toEqual([])
  })
})

describe('monthsBetween(from, to)', () => {
  it('counts a year as twelve and never goes below 0', () => {
    expect(monthsBetween('2025-01-01', '2026-01-01')).toBeCloseTo(12, 1)
    expect(monthsBetween('2026-01-01', '2025-01-01')).toBe(0)
  })
})
