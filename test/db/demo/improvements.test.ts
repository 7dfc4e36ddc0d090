import { describe, expect, it } from 'vitest'
import { demoImprovements } from '#db/demo/improvements.ts'
import { DELIVERY_FIXED } from '#db/demo/story.ts'
import { monthsBetween } from '#nps/period.ts'

describe('demoImprovements(through)', () => {
  const improvements = demoImprovements('2026-11-20')

  it('dates them back from the day, the oldest first', () => {
    expect(improvements.map(({ doneOn }) => doneOn)).toEqual([
      '2026-02-04',
      '2026-04-08',
      '2026-08-15',
    ])
  })

  it('begins with the one that turns the story', () => {
    const [first] = improvements
    if (!first) throw new Error('There is no improvement')
    expect(first.theme).toBe('Delivery')
    expect(monthsBetween(first.doneOn, '2026-11-20')).toBeCloseTo(DELIVERY_FIXED, 1)
  })
})
