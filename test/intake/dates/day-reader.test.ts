import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DateOrder } from '#intake/choices.ts'
import { DayReader } from '#intake/dates/day-reader.ts'
import { ZoneDays } from '#intake/dates/zone-days.ts'
import { dayOf } from '#nps/period.ts'
import { CHOICES, tableOf } from '#test/intake/reading.ts'

interface Circumstances {
  readonly header?: string
  readonly timeZone?: string
  readonly order?: DateOrder
}

async function read(
  cell: string,
  { header = 'Date', timeZone = 'Europe/Stockholm', order = 'dmy' }: Circumstances = {},
): Promise<string> {
  const [column] = (await tableOf({ [header]: [cell], rating: ['9'] })).columns
  if (!column) throw new Error('the table has no column')
  const day = new DayReader(column, order, { ...CHOICES, timeZone }).read(cell)
  return typeof day === 'string' ? day : day.reason
}

describe('DayReader.read', () => {
  it('takes a time without a zone for a time of the company', async () => {
    expect(await read('2026-01-05 23:59:59')).toBe('2026-01-05')
    expect(await read('2026-01-05 00:00:00', { timeZone: 'Pacific/Auckland' })).toBe('2026-01-05')
  })

  it('finds the company’s day of a time with a zone', async () => {
    expect(await read('2026-01-05T23:30:00Z')).toBe('2026-01-06')
    expect(await read('2026-01-05T23:30:00.123Z')).toBe('2026-01-06')
    expect(await read('2026-01-05T23:30:00-05:00', { timeZone: 'America/New_York' })).toBe(
      '2026-01-05',
    )
    expect(await read('2026-01-05 03:30:00 GMT+9', { timeZone: 'UTC' })).toBe('2026-01-04')
    expect(await read('1767655800')).toBe('2026-01-06')
  })

  it('believes a header that states the zone', async () => {
    const header = 'Submit Date (UTC)'
    expect(await read('2026-01-05 23:30:00', { header })).toBe('2026-01-06')
    expect(await read('2026-01-05', { header })).toBe('2026-01-05')
    expect(await read('2026-01-05 23:30:00', { header: 'Time (GMT+2)', timeZone: 'UTC' })).toBe(
      '2026-01-05',
    )
  })

  it('reads numbers in the order of the column and no other', async () => {
    expect(await read('08/11/2021', { order: 'dmy' })).toBe('2021-11-08')
    expect(await read('08/11/2021', { order: 'mdy' })).toBe('2021-08-11')
    expect(await read('08/11/21', { order: 'ymd' })).toBe('2008-11-21')
    expect(await read('31/12/2021', { order: 'mdy' })).toBe('not a date with the month first')
  })

  it('does not take the future', async () => {
    expect(await read('2026-11-22')).toBe('2026-11-22 lies in the future')
    expect(await read('2027-05-01 10:00:00')).toBe('2027-05-01 lies in the future')
    expect(await read('2026-11-21T23:30:00Z')).toBe('2026-11-22 lies in the future')
  })

  it('counts a time without a zone that is tomorrow somewhere else as today', async () => {
    expect(await read('2026-11-22 01:00:00')).toBe('2026-11-21')
    expect(await read('2026-11-23 01:00:00')).toBe('2026-11-23 lies in the future')
  })

  it('says what is wrong without quoting it', async () => {
    expect(await read('')).toBe('no date')
    expect(await read('NA')).toBe('no date')
    expect(await read('yesterday, says Anna')).toBe('not a date')
    expect(await read('2021-02-30')).toBe('not a date')
  })
})

describe('ZoneDays.at', () => {
  it('has the day that Temporal has, at any time in any zone', () => {
    const zones = [
      'UTC',
      'Europe/Stockholm',
      'America/St_Johns',
      'Asia/Kathmandu',
      'Pacific/Apia',
      'Australia/Lord_Howe',
    ]
    const made = new Map(zones.map((zone) => [zone, new ZoneDays(zone)]))
    fc.assert(
      fc.property(
        fc.integer({ min: 631_400_000, max: 2_500_000_000 }),
        fc.constantFrom(...zones),
        (seconds, zone) => {
          const instant = Temporal.Instant.fromEpochMilliseconds(seconds * 1000)
          expect(made.get(zone)?.at(seconds)).toBe(dayOf(instant, zone))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('is right on the days on which the clocks change', () => {
    const zone = new ZoneDays('Europe/Stockholm')
    expect(zone.at(Date.UTC(2026, 2, 28, 22, 59) / 1000)).toBe('2026-03-28')
    expect(zone.at(Date.UTC(2026, 2, 28, 23, 0) / 1000)).toBe('2026-03-29')
    expect(zone.at(Date.UTC(2026, 2, 29, 21, 59) / 1000)).toBe('2026-03-29')
    expect(zone.at(Date.UTC(2026, 2, 29, 22, 0) / 1000)).toBe('2026-03-30')
  })

  it('believes in no time before 1990 or after 2100', () => {
    for (const seconds of [0, -1e12, 1e12, NaN, Infinity])
      expect(new ZoneDays('UTC').at(seconds)).toBeNull()
  })
})
