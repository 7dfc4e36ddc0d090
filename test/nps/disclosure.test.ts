import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOpen, withheldAmong } from '#nps/disclosure.ts'

describe('withheldAmong(sizes, minimum, siblings)', () => {
  it('shows all when all are large enough', () => {
    expect(withheldAmong([5, 6, 100], 5)).toEqual([false, false, false])
  })

  it('withholds the next smallest too, so that subtraction tells nothing', () => {
    expect(withheldAmong([3, 50, 20], 5)).toEqual([true, false, true])
  })

  it('withholds no third when two small ones hide each other well enough', () => {
    expect(withheldAmong([3, 4, 50], 5)).toEqual([true, true, false])
  })

  it('goes on while the hidden are together still too few', () => {
    expect(withheldAmong([1, 1, 50, 60], 5)).toEqual([true, true, true, false])
  })

  it('leaves empty groups alone: they hide nothing', () => {
    expect(withheldAmong([0, 3, 50], 5)).toEqual([false, true, true])
    expect(withheldAmong([0, 0], 5)).toEqual([false, false])
  })

  it('knows that one answer in each of the hidden could be counted off', () => {
    expect(withheldAmong([1, 1, 1, 50, 60], 3)).toEqual([true, true, true, true, false])
  })

  it('hides a small one behind those in no group when they are enough', () => {
    expect(withheldAmong([3, 50], 5, { unlisted: 9 })).toEqual([true, false])
    expect(withheldAmong([3, 50, 60], 5, { unlisted: 1 })).toEqual([true, true, false])
    expect(withheldAmong([3, 50, 60], 5, { unlisted: 2 })).toEqual([true, false, false])
    expect(withheldAmong([40, 50], 5, { unlisted: 2 })).toEqual([true, false])
  })

  it('goes on from those that are withheld for another reason', () => {
    expect(withheldAmong([20, 50, 60], 5, { held: [true] })).toEqual([true, true, false])
  })

  it('never lets what is hidden be computed, whatever the sizes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(40), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 3, max: 12 }),
        (sizes, minimum) => {
          const withheld = withheldAmong(sizes, minimum)
          const hidden = sizes.filter((_, index) => withheld[index])
          const shown = sizes.filter((size, index) => !withheld[index] && size > 0)
          for (const size of shown) expect(size).toBeGreaterThanOrEqual(minimum)
          if (hidden.length === 0 || shown.length === 0) return
          expect(hidden.length).toBeGreaterThan(1)
          expect(hidden.reduce((sum, size) => sum + size, 0)).toBeGreaterThanOrEqual(minimum)
        },
      ),
    )
  })
})

describe('isOpen(size, minimum)', () => {
  it('holds of nobody and of enough', () => {
    expect([0, 1, 4, 5].map((size) => isOpen(size, 5))).toEqual([true, false, false, true])
  })
})
