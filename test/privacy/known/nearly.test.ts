import { describe, expect, it } from 'vitest'
import { isNearly } from '#privacy/known/nearly.ts'

describe('isNearly(a, b)', () => {
  it.each([
    ['svenson', 'svensson'],
    ['svensson', 'svenson'],
    ['smtih', 'smith'],
    ['larsen', 'larson'],
    ['mueller', 'müller'],
    ['wroclaw', 'wrocław'],
  ])('holds for %s and %s', (a, b) => {
    expect(isNearly(a, b)).toBe(true)
    expect(isNearly(b, a)).toBe(true)
  })

  it.each([
    ['anders', 'anders'],
    ['lasse', 'basse'],
    ['smith', 'smiths2x'],
    ['kowal', 'kawel'],
  ])('does not hold for %s and %s', (a, b) => {
    expect(isNearly(a, b)).toBe(false)
  })
})
