import { describe, expect, it } from 'vitest'
import { browserName } from '#app/screens/browser-name.ts'

describe('browserName(userAgent)', () => {
  it.each([
    [
      'Mozilla/5.0 (SMART-TV; LINUX; Tizen 5.5) AppleWebKit/537.36 Chrome/69.0.3497.106 Safari/537.36',
      'Samsung, Chrome 69',
    ],
    ['Mozilla/5.0 (X11; CrOS x86_64) Chrome/120.0.0.0 Safari/537.36', 'ChromeOS, Chrome 120'],
    ['Mozilla/5.0 (Windows NT 10.0) Chrome/120.0 Safari/537.36 Edg/120.0', 'Windows, Edge 120'],
    ['Mozilla/5.0 (iPad; CPU OS 17) Version/17.1 Mobile Safari/604.1', 'iPad or iPhone, Safari 17'],
    ['curl/8.0', ''],
    ['', ''],
  ])('of %s is %s', (userAgent, name) => {
    expect(browserName(userAgent)).toBe(name)
  })
})
