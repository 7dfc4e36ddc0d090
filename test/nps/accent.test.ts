import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  accentIn,
  bandOf,
  isReadable,
  nearestReadable,
  PAPERS,
  themeOf,
  themePath,
} from '#nps/accent.ts'
import { contrastOf, type Colour } from '#nps/colour.ts'

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8')
const token = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(css)?.[1] as Colour
const papers = ['light', 'dark'] as const

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number): Colour => `#${number.toString(16).padStart(6, '0')}`)

describe('PAPERS', () => {
  it.each(papers)('are those of the tokens, on which our own accent can be read: %s', (paper) => {
    expect(PAPERS[paper]).toBe(token(`${paper}-paper`))
    expect(isReadable(token(`${paper}-accent`), paper)).toBe(true)
  })
})

describe.each(papers)('nearestReadable(colour, %s)', (paper) => {
  it('can be read on it, whatever the colour, and is the colour where that can be', () => {
    fc.assert(
      fc.property(anyColour, (colour) => {
        const nearest = nearestReadable(colour, paper)
        expect(contrastOf(nearest, PAPERS[paper])).toBeGreaterThanOrEqual(4.5)
        expect(contrastOf(nearest, bandOf(nearest, paper))).toBeGreaterThanOrEqual(3)
        if (isReadable(colour, paper)) expect(nearest).toBe(colour)
      }),
    )
  })

  it('keeps the hue', () => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
      parseInt(nearestReadable('#ffcc00', paper).slice(at, at + 2), 16),
    )
    expect(red).toBeGreaterThanOrEqual(green)
    expect(green).toBeGreaterThan(blue)
  })
})

describe('themePath(accent)', () => {
  const accent = { light: '#8a1538', dark: '#ff8fa8' } as const

  it('is an address that says all of the accent', () => {
    const url = new URL(themePath(accent), 'http://localhost')
    expect(accentIn(url.searchParams)).toEqual(accent)
  })

  it('is of nothing but colours', () => {
    for (const query of ['', 'light=8a1538', 'light=8a1538&dark=}body{', 'light=red&dark=red'])
      expect(accentIn(new URLSearchParams(query)), query).toBeNull()
  })

  it('leads to a style sheet that changes tokens that there are', () => {
    const names = [...themeOf(accent).matchAll(/--([\w-]+):/g)].map(([, name]) => name ?? '')
    expect(names).toHaveLength(4)
    for (const name of names) expect(token(name), name).toBeDefined()
  })
})
