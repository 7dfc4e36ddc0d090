import { describe, expect, it } from 'vitest'
import { draw } from '#pictures/draw.ts'
import { BOARD_SIZES, sidesOf } from '#pictures/picture.ts'
import { orderOf, sidesOfPng } from '#test/support/pictures.ts'

describe('draw(order)', () => {
  it.each(BOARD_SIZES)('draws a board of %s as PNG', (size) => {
    expect(sidesOfPng(draw(orderOf({}, { size })))).toEqual(sidesOf(size))
  })

  it('draws a badge as SVG', () => {
    expect(new TextDecoder().decode(draw(orderOf({}, { kind: 'badge' })))).toMatch(
      /^<svg .*<\/svg>$/,
    )
  })

  it('draws another picture of another score, and the same of the same', () => {
    const score = { ...orderOf().of.score, nps: 41 } as never
    expect(draw(orderOf())).toEqual(draw(orderOf()))
    expect(draw(orderOf({ score }))).not.toEqual(draw(orderOf()))
  })

  it('draws names in any letters', () => {
    const company = { ...orderOf().of.company, name: '北京能源 👍' }
    expect(sidesOfPng(draw(orderOf({ company }))).width).toBe(1200)
  })
})
