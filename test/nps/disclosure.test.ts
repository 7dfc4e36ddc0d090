import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withheldAmong, withheldUpTo } from '#nps/disclosure.ts'

describe('withheldAmong(sizes, minimum)', () => {
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

describe('withheldUpTo(sizes, minimum)', () => {
  it('is the size of the largest that is withheld, 0 when none is', () => {
    expect(withheldUpTo([3, 50, 20], 5)).toBe(20)
    expect(withheldUpTo([5, 6, 100], 5)).toBe(0)
    expect(withheldUpTo([], 5)).toBe(0)
  })

  it('says of every group what it would say of itself if it were named first', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(12), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 3, max: 8 }),
        (sizes, minimum) => {
          const upTo = withheldUpTo(sizes, minimum)
          for (const [index, size] of sizes.entries()) {
            const first = [size, ...sizes.toSpliced(index, 1)]
            expect(size > 0 && size <= upTo).toBe(withheldAmong(first, minimum)[0])
          }
        },
      ),
    )
  })
})
