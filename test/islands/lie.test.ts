import { describe, expect, it } from 'vitest'
import { turnRound } from '#islands/lie.ts'

describe('turnRound(condition)', () => {
  it.each([
    ['(max-aspect-ratio: 749/1000)', '(min-aspect-ratio: 1000/749)'],
    [
      '(min-aspect-ratio: 3/4) and (max-aspect-ratio: 3/2)',
      '(max-aspect-ratio: 4/3) and (min-aspect-ratio: 2/3)',
    ],
    // As browsers write it.
    ['(max-aspect-ratio: 9 / 8)', '(min-aspect-ratio: 8/9)'],
    ['print', 'print'],
  ])('of %s is %s', (condition, turned) => {
    expect(turnRound(condition)).toBe(turned)
  })
})
