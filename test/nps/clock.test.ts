import { describe, expect, it } from 'vitest'
import { dayIn, timeIn } from '#nps/clock.ts'

describe('timeIn(timeZone, instant)', () => {
  it('is the time of day there, midnight as 00', () => {
    expect(timeIn('Europe/Stockholm', Date.UTC(2026, 10, 20, 13, 5))).toBe('14:05')
    expect(timeIn('Europe/Stockholm', Date.UTC(2026, 10, 20, 23, 5))).toBe('00:05')
  })
})

describe('dayIn(timeZone, instant)', () => {
  it('is the day there', () => {
    expect(dayIn('Europe/Stockholm', Date.UTC(2026, 10, 20, 22, 59))).toBe('2026-11-20')
    expect(dayIn('Europe/Stockholm', Date.UTC(2026, 10, 20, 23, 5))).toBe('2026-11-21')
  })
})
