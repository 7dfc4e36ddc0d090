import { describe, expect, it } from 'vitest'
import { cookieIn, setCookie, WallCookies } from '#auth/wall-cookies.ts'

describe('WallCookies', () => {
  it('knows its own cookies among others', () => {
    const cookies = new WallCookies(false)
    const header = 'a=1; nps-screen=token; nps-pairing=secret; nps-screen2=x'
    expect(cookies.tokenIn(header)).toBe('token')
    expect(cookies.secretIn(header)).toBe('secret')
    expect(cookies.keyIn(header)).toBeNull()
    expect(cookies.tokenIn(undefined)).toBeNull()
    expect(cookies.tokenIn('nps-screen=')).toBeNull()
  })

  it('binds them to the host and to TLS where there is TLS', () => {
    const token = setCookie(new WallCookies(true).forToken('token'))
    expect(token).toBe(
      '__Host-nps-screen=token; Path=/; Max-Age=34560000; HttpOnly; SameSite=Lax; Secure',
    )
    expect(new WallCookies(true).tokenIn('nps-screen=token')).toBeNull()
  })

  it('takes them away', () => {
    expect(setCookie(new WallCookies(false).forToken(null))).toMatch(/^nps-screen=; .*Max-Age=0;/)
  })
})

describe('cookieIn(cookies, name)', () => {
  it('keeps what has an equals sign in it', () => {
    expect(cookieIn('a=b=c', 'a')).toBe('b=c')
  })
})
