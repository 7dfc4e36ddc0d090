import { describe, expect, it } from 'vitest'
import { isCode, makeReadableCode } from '#auth/readable-code.ts'

describe('makeReadableCode(length)', () => {
  it('uses the whole alphabet, and nothing that looks like something else', () => {
    const seen = new Set(makeReadableCode(5_000))
    expect(seen.size).toBe(31)
    for (const letter of '01IOL') expect(seen).not.toContain(letter)
  })
})

describe('isCode(typed, code)', () => {
  it('does not mind how it is written, and minds what', () => {
    expect(isCode(' k7p-2mw', 'K7P2MW')).toBe(true)
    expect(isCode('K7P2M', 'K7P2MW')).toBe(false)
    expect(isCode('', 'K7P2MW')).toBe(false)
  })
})
