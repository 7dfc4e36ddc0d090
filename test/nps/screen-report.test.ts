import { describe, expect, it } from 'vitest'
import { healthOf, LONGEST_REPORT, parseReport } from '#nps/screen-report.ts'

const REPORT = {
  ...{ scene: 'improvements', width: 3840, height: 2160, version: 'hnxT3yGm', age: 86_400 },
  error: 'stream',
}

describe('parseReport(value)', () => {
  it('reads a report, which is short', () => {
    expect(parseReport(REPORT)).toEqual(REPORT)
    expect(JSON.stringify(REPORT).length).toBeLessThan(LONGEST_REPORT / 2)
  })

  it.each([
    null,
    'report',
    {},
    { ...REPORT, width: -1 },
    { ...REPORT, width: '1920' },
    { ...REPORT, age: 1.5 },
    { ...REPORT, scene: '<b>' },
    { ...REPORT, version: 'x'.repeat(41) },
  ])('is null of %j', (value) => {
    expect(parseReport(value)).toBeNull()
  })

  it('knows which errors there are', () => {
    expect(parseReport({ ...REPORT, error: 'anna@example.com' })?.error).toBeNull()
  })
})

describe('healthOf(reportedAt, now)', () => {
  it('is unknown, and not silent, of a screen that has never reported', () => {
    expect(healthOf(null, 1e12)).toBe('unknown')
    expect(healthOf(1e12, 1e12 + 180_000)).toBe('well')
    expect(healthOf(1e12, 1e12 + 240_000)).toBe('silent')
  })
})
