import { describe, expect, it } from 'vitest'
import { Fillings, type Filling } from '#snapshots/fillings.ts'

/** So many answers in the first cell, the second and so on. */
function filling(...all: number[]): Filling {
  const cells = [...all.keys()].filter((cell) => all[cell]! > 0)
  const size = all.reduce((sum, count) => sum + count, 0)
  return {
    cells: Int32Array.from(cells),
    counts: Int32Array.from(cells, (cell) => all[cell]!),
    size,
  }
}

const fillings = new Fillings(2)

describe('Fillings.room(outer, less)', () => {
  it('is what some groups leave of another, and nothing when they leave nobody', () => {
    expect(fillings.room(filling(5, 3), [filling(2), filling(0, 3)])).toEqual(Int32Array.of(3, 0))
    expect(fillings.room(filling(5), [filling(2), filling(3)])).toBeNull()
  })
})

describe('Fillings.waysToFill(room, groups)', () => {
  const ways = (room: number[], groups: Filling[]): string[] =>
    fillings
      .waysToFill(Int32Array.from(room), groups)
      .map((way) => way.map((group) => groups.indexOf(group)).join(' '))

  it('is the one where all fit beside each other, the largest first', () => {
    expect(ways([5, 5], [filling(1, 1), filling(3, 1)])).toEqual(['1 0'])
  })

  it('is each of several, with all that have room', () => {
    expect(ways([8, 0], [filling(5), filling(3), filling(3), filling(9)])).toEqual([
      '0 1',
      '0 2',
      '1 2',
    ])
  })

  it('leaves out who has no room in one cell, and is none when nobody has', () => {
    expect(ways([8, 1], [filling(2, 2), filling(1, 1)])).toEqual(['1'])
    expect(ways([8, 1], [filling(0, 2)])).toEqual([])
  })

  it('ends though there are more ways than anybody could look at', () => {
    const many = Array.from({ length: 60 }, () => filling(1))
    expect(ways([30, 0], many).length).toBeLessThanOrEqual(64)
  })
})
