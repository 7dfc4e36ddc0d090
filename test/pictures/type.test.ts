import { describe, expect, it } from 'vitest'
import { fitLine, isForeign, outlineOf, setLine } from '#pictures/type.ts'

describe('setLine(text, setting)', () => {
  it('measures the ink of a line, which grows with its size', () => {
    const small = setLine('Åsa Łódź', { size: 20 })
    const large = setLine('Åsa Łódź', { size: 40 })
    expect(small.width).toBeGreaterThan(70)
    expect(large.width / small.width).toBeCloseTo(2, 1)
  })

  it('takes heavy letters for wider than light ones, and nothing for nothing', () => {
    const light = setLine('Net Promoter Score', { size: 30 })
    const heavy = setLine('Net Promoter Score', { size: 30, weight: 700 })
    expect(heavy.width).toBeGreaterThan(light.width)
    expect(setLine('', { size: 30 }).width).toBe(0)
  })

  it('takes what XML has a meaning for as letters', () => {
    expect(setLine('<&>', { size: 30 }).width).toBeGreaterThan(40)
  })
})

describe('fitLine(text, setting, room)', () => {
  const text = 'Customer relationship'
  const { width } = setLine(text, { size: 30 })

  it('leaves alone what fits', () => {
    expect(fitLine(text, { size: 30 }, { width, least: 20 })).toMatchObject({ text, size: 30 })
  })

  it('makes a line smaller before it cuts it', () => {
    const line = fitLine(text, { size: 30 }, { width: 0.8 * width, least: 20 })
    expect(line).toMatchObject({ text, size: 23 })
    expect(line.width).toBeLessThanOrEqual(0.8 * width)
  })

  it('cuts a line that would be too small, and says so', () => {
    const line = fitLine(text, { size: 30 }, { width: 0.4 * width, least: 20 })
    expect(line.text).toMatch(/^Customer.*…$/)
    expect(line).toMatchObject({ size: 20 })
    expect(line.width).toBeLessThanOrEqual(0.4 * width)
  })
})

describe('outlineOf(line)', () => {
  it('is a path of at most two decimals', () => {
    const outline = outlineOf(setLine('+42', { size: 15 }))
    expect(outline).toMatch(/^M [-\d. A-Z]+Z/)
    expect(outline).not.toMatch(/\.\d{3}/)
  })
})

describe('isForeign(text)', () => {
  it.each(['Åsa Łódź ŐŰ ğş', 'Nizhny Ελλάδα Київ', '+42 ±5 −7 … “10 €” · ’'])('has %s', (text) => {
    expect(isForeign(text)).toBe(false)
  })

  it.each(['北京', '한국', 'שלום', '👍'])('does not have %s', (text) => {
    expect(isForeign(text)).toBe(true)
  })
})
