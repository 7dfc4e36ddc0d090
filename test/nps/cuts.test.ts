import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutsAmong } from '#nps/cuts.ts'

describe('cutsAmong(offered, minimum, taken)', () => {
  it('takes the most wanted first, and none that would leave too few beside another', () => {
    expect(cutsAmong([100, 40, 43, 36, 0, 95, 96], 5)).toEqual([0, 40, 95, 100])
  })

  it('leaves those that are taken where they are', () => {
    expect(cutsAmong([3, 5, 8], 5, [0, 10])).toEqual([0, 5, 10])
  })

  it('leaves nobody or enough between any two, and is the same when nothing new is wanted', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60)), fc.integer({ min: 3, max: 9 }), (offered, minimum) => {
        const cuts = cutsAmong(offered, minimum)
        for (const [index, cut] of cuts.slice(1).entries())
          expect(cut - cuts[index]!).toBeGreaterThanOrEqual(minimum)
        expect(cutsAmong([...offered, ...cuts], minimum)).toEqual(cuts)
      }),
    )
  })
})
