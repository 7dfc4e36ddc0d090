import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { divide, type Place } from '#nps/lots.ts'

const NO_NESTS = { among: () => [] }

const alone = (all: number[], ...segments: number[][]) => ({
  all,
  dimensions: [segments],
  nests: NO_NESTS,
})

describe('divide(stretch, minimum)', () => {
  it('tells every block of every segment that is large enough', () => {
    expect(divide(alone([20, 20], [10, 10], [10, 10]), 5)).toEqual({
      ends: [1, 2],
      told: [['lots', 'lots']],
    })
  })

  it('tells a segment with few answers as a whole, and joins months that would tell of it', () => {
    const { ends, told } = divide(alone([53, 54, 55], [3, 4, 5], [20, 20, 20], [30, 30, 30]), 5)
    expect({ ends, told }).toEqual({ ends: [2, 3], told: [['whole', 'lots', 'lots']] })
  })

  it('joins a short block to the next rather than to tell of nobody in it', () => {
    const { ends } = divide(alone([10, 40, 40], [7, 20, 20], [3, 20, 20]), 5)
    expect(ends).toEqual([2, 3])
  })

  it('tells nothing of a segment below the minimum, nor of the one that would give it away', () => {
    const { told } = divide(alone([93], [3], [40], [50]), 5)
    expect(told).toEqual([['nothing', 'nothing', 'lots']])
  })

  it('tells nothing of a branch that would give away who else is in its region', () => {
    const isTold = (told: readonly Place[]) => told.join(' ') === '0,0 0,1 1,0 1,1'
    const nest = { outer: [0, 0], less: [], inner: [[1, 0]] } as const
    const stretch = {
      all: [60],
      dimensions: [
        [[32], [28]],
        [[30], [30]],
      ],
      nests: { among: (told: readonly Place[]) => (isTold(told) ? [nest] : []) },
    } as const
    expect(divide(stretch, 5).told).toEqual([
      ['lots', 'lots'],
      ['nothing', 'nothing'],
    ])
    expect(divide({ ...stretch, nests: NO_NESTS }, 5).told[1]).toEqual(['lots', 'lots'])
  })

  it('leaves nobody or enough of every lot and of the whole', () => {
    const cell = fc.constantFrom(0, 1, 2, 3, 5, 8, 20)
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 1, maxLength: 6 }),
        (blocks) => {
          const ofMany = blocks.filter(
            (sizes) => sizes.reduce<number>((sum, size) => sum + size, 0) >= 5,
          )
          if (ofMany.length === 0) return
          const all = ofMany.map((sizes) => sizes.reduce<number>((sum, size) => sum + size, 0))
          const segments = [0, 1, 2].map((segment) => ofMany.map((sizes) => sizes[segment]!))
          const { ends, told } = divide(alone(all, ...segments), 5)
          const sum = (sizes: number[], from: number, to: number) =>
            sizes.slice(from, to).reduce((total, size) => total + size, 0)
          const check = (from: number, to: number, isTold: (segment: number) => boolean) => {
            const shown = segments.filter((_, segment) => isTold(segment))
            const left = sum(all, from, to) - shown.reduce((n, one) => n + sum(one, from, to), 0)
            for (const size of [left, ...shown.map((one) => sum(one, from, to))])
              if (size > 0) expect(size).toBeGreaterThanOrEqual(5)
          }
          check(0, all.length, (segment) => told[0]![segment] !== 'nothing')
          for (const [index, end] of ends.entries())
            check(ends[index - 1] ?? 0, end, (segment) => told[0]![segment] === 'lots')
        },
      ),
    )
  })
})
