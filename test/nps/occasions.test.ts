import { describe, expect, it } from 'vitest'
import { occasionOf } from '#nps/occasions.ts'

const MONDAY_AT_EIGHT = { day: 1, hour: 8 }
const STOCKHOLM = 'Europe/Stockholm'

function on(every: 'week' | 'month', now: string, time = MONDAY_AT_EIGHT, zone = STOCKHOLM) {
  const occasion = occasionOf(every, time, Temporal.Instant.from(now), zone)
  return occasion && `${occasion.on} ${new Date(occasion.at).toISOString()}`
}

describe('occasionOf(every, time, now, timeZone)', () => {
  it('is the last moment of the week that was chosen, in the company’s time zone', () => {
    expect(on('week', '2026-11-23T07:00:00Z')).toBe('2026-11-23 2026-11-23T07:00:00.000Z')
    expect(on('week', '2026-11-24T06:59:59Z')).toBe('2026-11-23 2026-11-23T07:00:00.000Z')
    expect(on('week', '2026-11-22T15:00:00Z', { day: 7, hour: 23 }, 'Asia/Tokyo')).toBe(
      '2026-11-22 2026-11-22T14:00:00.000Z',
    )
  })

  it('is none when that is more than a day ago', () => {
    expect(on('week', '2026-11-23T06:59:59Z')).toBeNull()
    expect(on('week', '2026-11-24T07:00:01Z')).toBeNull()
  })

  it('is the first of the month, for a week', () => {
    expect(on('month', '2026-12-01T06:59:00Z')).toBeNull()
    expect(on('month', '2026-12-01T07:00:00Z')).toBe('2026-12-01 2026-12-01T07:00:00.000Z')
    expect(on('month', '2026-12-08T07:00:00Z')).toBe('2026-12-01 2026-12-01T07:00:00.000Z')
    expect(on('month', '2026-12-08T07:00:01Z')).toBeNull()
  })

  it('is later in the hour that a clock leaves out', () => {
    const night = { day: 7, hour: 2 }
    expect(on('week', '2026-03-29T02:00:00Z', night)).toBe('2026-03-29 2026-03-29T01:00:00.000Z')
  })
})
