import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrastOf, mixOf, nearestColour, parseColour, type Colour } from '#nps/colour.ts'

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number): Colour => `#${number.toString(16).padStart(6, '0')}`)

describe('parseColour(text)', () => {
  it('reads what people write, and nothing else', () => {
    expect(parseColour(' 1F3FE0 ')).toBe('#1f3fe0')
    expect(parseColour('#13e')).toBe('#1133ee')
    for (const text of ['', 'red', '#12345', '#1f3fe0ff', '#gggggg', 'url(x)'])
      expect(parseColour(text), text).toBeNull()
  })
})

describe('contrastOf(one, other)', () => {
  it('is that of WCAG', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
    expect(contrastOf('#1f3fe0', '#1f3fe0')).toBe(1)
  })
})

describe('mixOf(colour, other, share)', () => {
  it('is between the two', () => {
    expect(mixOf('#000000', '#ffffff', 0.5)).toBe('#808080')
    expect(mixOf('#102030', '#ffffff', 0)).toBe('#102030')
  })
})

describe('nearestColour(colour, isAccepted)', () => {
  it('is the colour itself where that is accepted', () => {
    fc.assert(fc.property(anyColour, (colour) => nearestColour(colour, () => true) === colour))
  })

  it('is null when nothing is', () => {
    expect(nearestColour('#123456', () => false)).toBeNull()
  })
})
