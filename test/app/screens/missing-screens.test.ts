import { describe, expect, it } from 'vitest'
import { comingAndGoing } from '#app/screens/missing-screens.ts'

const HOUR = 3_600_000
const NOW = 100 * HOUR

function tell(seenAt: number | null, missedAt: number | null, since = 0) {
  const { missing, back } = comingAndGoing([{ id: 1, seenAt, missedAt }], {
    ...{ now: NOW, since, patience: HOUR },
  })
  return [missing.length > 0 && 'missing', back.length > 0 && 'back'].filter(Boolean)
}

describe('comingAndGoing(screens, watching)', () => {
  it('finds a screen missing that has been silent for as long as was said', () => {
    expect(tell(NOW - HOUR + 1, null)).toEqual([])
    expect(tell(NOW - HOUR, null)).toEqual(['missing'])
  })

  it('does not take unknown for missing', () => {
    expect(tell(null, null)).toEqual([])
  })

  it('blames no screen for what we could not hear ourselves', () => {
    expect(tell(NOW - 9 * HOUR, null, NOW - HOUR + 1)).toEqual([])
    expect(tell(NOW - 9 * HOUR, null, NOW - HOUR)).toEqual(['missing'])
  })

  it('tells of it once, and once that it is back', () => {
    expect(tell(NOW - 9 * HOUR, NOW - 8 * HOUR)).toEqual([])
    expect(tell(NOW - 1, NOW - 8 * HOUR)).toEqual(['back'])
  })
})
