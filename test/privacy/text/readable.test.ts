import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LOOKED_AT, readable } from '#privacy/text/readable.ts'

describe('readable(raw)', () => {
  it.each([
    ['Ｋｉｍ', 'Kim'],
    ['k\u200bi\u00adm', 'kim'],
    ['K\u0336im', 'Kim'],
    ['e\u0301', 'é'],
    ['٠٧०१', '0701'],
    ['a\u00a0b\r\nc', 'a b\n\nc'],
    ['\ud83d', ''],
    ['❤️', '❤️'],
  ])('makes of %j %j', (raw, text) => {
    expect(readable(raw).text).toBe(text)
  })

  it('knows where each character came from', () => {
    const raw = 'a\u200b\u200bﬁ👍e\u0301z'
    const { text, rawStart, rawEnd } = readable(raw)
    expect(text).toBe('afi👍éz')
    expect(raw.slice(rawStart(1), rawEnd(3))).toBe('ﬁ')
    expect(raw.slice(rawStart(5), rawEnd(6))).toBe('e\u0301')
    expect(raw.slice(rawStart(6), rawEnd(7))).toBe('z')
  })

  it('has offsets that never go back and lie in the raw text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (raw) => {
        const { text, rawStart, rawEnd } = readable(raw)
        for (let at = 0; at < text.length; at += 1) {
          expect(rawEnd(at + 1)).toBeGreaterThan(rawStart(at))
          expect(rawEnd(at + 1)).toBeLessThanOrEqual(raw.length)
          if (at > 0) expect(rawStart(at)).toBeGreaterThanOrEqual(rawStart(at - 1))
        }
      }),
    )
  })

  it('looks at no more than it can in time, and says so', () => {
    expect(readable('a'.repeat(LOOKED_AT))).toMatchObject({ isCut: false })
    for (const letter of ['a', '路', 'ﷺ', '👍']) {
      const { text, isCut } = readable(letter.repeat(100_000))
      expect(isCut).toBe(true)
      expect(text.length).toBeLessThanOrEqual(LOOKED_AT)
    }
  })
})
