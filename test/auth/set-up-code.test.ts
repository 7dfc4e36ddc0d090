import { describe, expect, it } from 'vitest'
import { isSetUpCode, makeSetUpCode } from '#auth/set-up-code.ts'

describe('makeSetUpCode()', () => {
  it('is ten letters and digits that nobody confuses, another one each time', () => {
    const codes = Array.from({ length: 200 }, makeSetUpCode)
    for (const code of codes) expect(code).toMatch(/^[A-HJKMNP-Z2-9]{5}-[A-HJKMNP-Z2-9]{5}$/)
    expect(new Set(codes).size).toBe(200)
  })
})

describe('isSetUpCode(typed, code)', () => {
  it.each(['K7PQX-2MWRA', 'k7pqx-2mwra', ' K7PQX 2MWRA ', 'K7PQX2MWRA'])('takes “%s”', (typed) => {
    expect(isSetUpCode(typed, 'K7PQX-2MWRA')).toBe(true)
  })

  it.each(['', '-', 'K7PQX-2MWR', 'K7PQX-2MWRB', 'K7PQX-2MWRAA'])('refuses “%s”', (typed) => {
    expect(isSetUpCode(typed, 'K7PQX-2MWRA')).toBe(false)
  })
})
