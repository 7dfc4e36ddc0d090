import { describe, expect, it } from 'vitest'
import { isTooFew } from '#nps/themes/too-few.ts'

describe('isTooFew(size, others, minimum)', () => {
  it('is so below the minimum', () => {
    expect(isTooFew(9, [100], 10)).toBe(true)
    expect(isTooFew(10, [100], 10)).toBe(false)
  })

  it('is so when too few are left of any of the others', () => {
    expect(isTooFew(95, [100, 200], 10)).toBe(true)
    expect(isTooFew(90, [100, 200], 10)).toBe(false)
    expect(isTooFew(100, [100, 105], 10)).toBe(true)
  })

  it('is not so when nobody is left', () => {
    expect(isTooFew(100, [100, 100], 10)).toBe(false)
  })
})
