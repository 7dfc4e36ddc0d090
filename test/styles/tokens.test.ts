import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8')

function colour(theme: string, name: string): number[] {
  const hex = new RegExp(`--${theme}-${name}: #([0-9a-f]{6});`).exec(css)?.[1]
  if (!hex) throw new Error(`${theme} has no ${name}`)
  return [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
}

/** Relative luminance, WCAG 2.2. */
function luminance(channels: number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(theme: string, one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other]
    .map((name) => luminance(colour(theme, name)))
    .sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

describe.each(['light', 'dark'])('the %s theme', (theme) => {
  it.each(['ink', 'quiet', 'accent', 'fault'])(
    'writes %s on paper with a contrast of 4.5',
    (name) => {
      expect(contrast(theme, name, 'paper')).toBeGreaterThanOrEqual(4.5)
    },
  )

  it.each(['accent', 'promoter', 'passive', 'detractor'])(
    'draws %s on paper with a contrast of 3',
    (name) => {
      expect(contrast(theme, name, 'paper')).toBeGreaterThanOrEqual(3)
    },
  )

  it('draws the line of the trend on its band with a contrast of 3', () => {
    expect(contrast(theme, 'ink', 'band')).toBeGreaterThanOrEqual(3)
  })

  it('ends the band of the trend with a line that stands out from it', () => {
    expect(contrast(theme, 'accent', 'band')).toBeGreaterThanOrEqual(3)
  })
})
