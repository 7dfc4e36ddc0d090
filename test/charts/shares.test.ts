import { describe, expect, it } from 'vitest'
import { startsOf, wholePercents } from '#charts/shares.ts'

describe('wholePercents(counts)', () => {
  it.each([
    [
      [480, 191, 141],
      [59, 24, 17],
    ],
    [
      [1, 1, 1],
      [34, 33, 33],
    ],
    [
      [0, 0, 40],
      [0, 0, 100],
    ],
    [
      [0, 0, 0],
      [0, 0, 0],
    ],
    [
      [999, 1, 0],
      [100, 0, 0],
    ],
  ])('of %j are %j', (counts, percents) => {
    expect(wholePercents(counts)).toEqual(percents)
  })
})

describe('startsOf(widths)', () => {
  it('are where the ones before end', () => {
    expect(startsOf([59, 24, 17])).toEqual([0, 59, 83])
  })
})
