import { describe, expect, it } from 'vitest'
import { firstMonthShown, lastDue, nextDue, type Rhythm } from '#nps/release.ts'

const STOCKHOLM = 'Europe/Stockholm'

const at = (moment: string) => Temporal.Instant.from(moment)
const last = (now: string, rhythm: Rhythm) => lastDue(at(now), rhythm, STOCKHOLM).toInstant()
const next = (now: string, rhythm: Rhythm) => nextDue(at(now), rhythm, STOCKHOLM).toInstant()

describe('lastDue(now, rhythm, timeZone), nextDue(now, rhythm, timeZone)', () => {
  // 20 November 2026 is a Friday, and one hour ahead of UTC in Stockholm.
  it.each([
    ['hourly', '2026-11-20T13:05:00Z', '2026-11-20T13:00:00Z', '2026-11-20T14:00:00Z'],
    ['daily', '2026-11-20T13:05:00Z', '2026-11-20T05:00:00Z', '2026-11-21T05:00:00Z'],
    ['daily', '2026-11-20T04:59:59Z', '2026-11-19T05:00:00Z', '2026-11-20T05:00:00Z'],
    ['daily', '2026-11-20T05:00:00Z', '2026-11-20T05:00:00Z', '2026-11-21T05:00:00Z'],
    ['weekly', '2026-11-20T13:05:00Z', '2026-11-16T05:00:00Z', '2026-11-23T05:00:00Z'],
    ['weekly', '2026-11-16T04:00:00Z', '2026-11-09T05:00:00Z', '2026-11-16T05:00:00Z'],
    ['weekly', '2026-11-22T23:30:00Z', '2026-11-16T05:00:00Z', '2026-11-23T05:00:00Z'],
  ] as const)('%s, at %s', (rhythm, now, before, after) => {
    expect(last(now, rhythm).toString()).toBe(before)
    expect(next(now, rhythm).toString()).toBe(after)
  })

  it('is at six by the clock on the wall, whatever happens to the clock in the night', () => {
    expect(last('2026-03-29T08:00:00Z', 'daily').toString()).toBe('2026-03-29T04:00:00Z')
    expect(next('2026-10-24T08:00:00Z', 'daily').toString()).toBe('2026-10-25T05:00:00Z')
  })
})

describe('firstMonthShown(on, days)', () => {
  it('counts from the end of the month: of May until 180 days after its last day', () => {
    expect(firstMonthShown('2026-11-27', 180)).toBe('2026-05')
    expect(firstMonthShown('2026-11-28', 180)).toBe('2026-06')
    expect(firstMonthShown('2026-11-01', 1)).toBe('2026-10')
    expect(firstMonthShown('2026-11-02', 1)).toBe('2026-11')
  })
})
