import { describe, expect, it } from 'vitest'
import { isOurs } from '#auth/same-origin.ts'

const OURS = 'https://nps.example.com'

function isTaken(headers: Record<string, string>, origin: string | null = OURS, method = 'POST') {
  return isOurs(new Request('http://localhost/login', { method, headers }), origin)
}

describe('isOurs(request, origin)', () => {
  it('takes what only reads, wherever it comes from', () => {
    for (const method of ['GET', 'HEAD'])
      expect(isTaken({ origin: 'https://elsewhere.example' }, OURS, method)).toBe(true)
  })

  it('takes what a page of ours sends', () => {
    expect(isTaken({ origin: OURS })).toBe(true)
    expect(isTaken({ 'sec-fetch-site': 'same-origin' })).toBe(true)
    expect(isTaken({ origin: OURS, 'sec-fetch-site': 'same-origin' })).toBe(true)
  })

  it.each([
    {},
    { origin: 'null' },
    { origin: 'http://nps.example.com' },
    { origin: 'https://nps.example.com.evil.example' },
    { origin: 'https://nps.example.com:8443' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
    { origin: OURS, 'sec-fetch-site': 'cross-site' },
    { origin: 'https://elsewhere.example', 'sec-fetch-site': 'same-origin' },
  ])('refuses %j', (headers) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
      expect(isTaken(headers, OURS, method)).toBe(false)
  })

  it('compares with the host that was asked when no public URL is set', () => {
    const host = 'wall.local:4321'
    expect(isTaken({ host, origin: 'http://wall.local:4321' }, null)).toBe(true)
    expect(isTaken({ host, origin: 'https://wall.local:4321' }, null)).toBe(true)
    for (const origin of [
      'http://wall.local',
      'http://other.local:4321',
      'null',
      'file://wall.local:4321',
    ])
      expect(isTaken({ host, origin }, null), origin).toBe(false)
  })
})
