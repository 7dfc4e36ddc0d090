import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { clientAddress } from '#server/client-address.ts'

const PROXY = '10.0.0.2'

function addressOf(forwarded: string | undefined, proxies: number): string {
  const request = { socket: { remoteAddress: PROXY }, headers: { 'x-forwarded-for': forwarded } }
  return clientAddress(request as unknown as IncomingMessage, proxies)
}

describe('clientAddress(request, proxies)', () => {
  it('is who is connected when no proxy is believed', () => {
    expect(addressOf('192.0.2.1', 0)).toBe(PROXY)
  })

  it('counts the proxies from the right: what is further left anybody may have written', () => {
    expect(addressOf('203.0.113.9, 192.0.2.1', 1)).toBe('192.0.2.1')
    expect(addressOf('203.0.113.9, 192.0.2.1, 10.0.0.1', 2)).toBe('192.0.2.1')
  })

  it('is the leftmost there is when a proxy was gone around', () => {
    expect(addressOf('192.0.2.1', 2)).toBe('192.0.2.1')
  })

  it.each([undefined, '', 'unknown', 'a'.repeat(1000), '192.0.2.1, '])(
    'is who is connected when “%s” was forwarded',
    (forwarded) => {
      expect(addressOf(forwarded, 1)).toBe(PROXY)
    },
  )

  it('takes IPv6', () => {
    expect(addressOf('2001:db8::1', 1)).toBe('2001:db8::1')
  })
})
