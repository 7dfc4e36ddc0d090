import { describe, expect, it } from 'vitest'
import { apportion } from '#nps/apportion.ts'

describe('apportion(counts, seats)', () => {
  it.each([
    [[1, 1, 1], 100, [34, 33, 33]],
    [[59, 24, 17], 30, [18, 7, 5]],
    [[1, 1, 1], 2, [1, 1, 0]],
    [[5, 0, 0], 7, [7, 0, 0]],
    [[0, 0, 0], 7, [0, 0, 0]],
    [[3, 2, 1], 0, [0, 0, 0]],
  ])('%j into %i seats is %j', (counts, seats, shared) => {
    expect(apportion(counts, seats)).toEqual(shared)
  })
})
