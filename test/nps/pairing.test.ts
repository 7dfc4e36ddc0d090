import { describe, expect, it } from 'vitest'
import { parsePairingNews, spaced } from '#nps/pairing.ts'

describe('parsePairingNews(value)', () => {
  it('reads a code, and that it was typed', () => {
    const code = { code: 'K7P2MW', until: 1, picture: { size: 29, path: 'M0 0h7v1h-7z' } }
    expect(parsePairingNews({ ...code, maySee: true })).toEqual({ ...code, maySee: true })
    expect(parsePairingNews(code)).toEqual({ ...code, maySee: false })
    expect(parsePairingNews({ paired: true })).toEqual({ paired: true })
  })

  it.each([null, {}, { code: 'K7P2MW' }, { paired: 'yes' }])('throws at %j', (value) => {
    expect(() => parsePairingNews(value)).toThrow(TypeError)
  })
})

describe('spaced(code)', () => {
  it('is two groups, to be read off from afar', () => {
    expect(spaced('K7P2MW')).toBe('K7P 2MW')
  })
})
