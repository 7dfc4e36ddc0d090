import { describe, expect, it } from 'vitest'
import { along, marksOf, TICKS } from '#charts/gauge-scale.ts'

describe('along(score)', () => {
  it.each([
    [-100, 0],
    [0, 50],
    [41.7, 70.75],
    [100, 100],
  ])('puts %d at %d %% of the width', (score, percent) => {
    expect(along(score)).toBe(percent)
  })

  it('does not move for what nobody could see', () => {
    expect(along(41.7)).toBe(along(41.6))
  })
})

describe('TICKS', () => {
  it('are every ten points, the long ones every fifty', () => {
    expect(TICKS.match(/M/g)).toHaveLength(21)
    expect(TICKS.match(/M[\d.]+,10/g)).toEqual(['M0,10', 'M25,10', 'M50,10', 'M75,10', 'M100,10'])
  })
})

describe('marksOf(targets)', () => {
  it('writes each figure above its line', () => {
    expect(marksOf([50, 30])).toEqual([
      { target: 30, x: 65, labelX: 65 },
      { target: 50, x: 75, labelX: 75 },
    ])
  })

  it('moves figures that would meet, and no line', () => {
    const marks = marksOf([30, 32])
    expect(marks.map((mark) => mark.x)).toEqual([65, 66])
    expect(marks.map((mark) => mark.labelX)).toEqual([63.25, 67.75])
  })

  it('marks a target of two goals once', () => {
    expect(marksOf([30, 30])).toHaveLength(1)
  })
})
