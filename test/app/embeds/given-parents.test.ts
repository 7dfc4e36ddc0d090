import { describe, expect, it } from 'vitest'
import { givenParents } from '#app/embeds/given-parents.ts'

describe('givenParents(text)', () => {
  it('takes origins, one a line, each once, and of an address its origin', () => {
    const typed = `
      https://intranet.example.com
      https://*.sharepoint.com
      HTTPS://Intranet.Example.com/sites/customers?x=1
      http://localhost:8080, https://wiki.example.com:8443/`
    expect(givenParents(typed)).toEqual({
      parents: [
        'https://intranet.example.com',
        'https://*.sharepoint.com',
        'http://localhost:8080',
        'https://wiki.example.com:8443',
      ],
    })
    expect(givenParents(' \n ')).toEqual({ parents: [] })
    expect(givenParents('https://bücher.example')).toEqual({
      parents: ['https://xn--bcher-kva.example'],
    })
  })

  it.each([
    '*',
    'https://*',
    'https://*.com',
    'https://*.*.example.com',
    'https://exa*mple.com',
    'https://*.10.0.0.1',
    'intranet.example.com',
    'ftp://example.com',
    'javascript:alert(1)',
    "https://example.com;script-src'unsafe-inline'",
    'https://exa;mple.com',
    "'self'",
    'https://user:secret@example.com',
    'https://[::1]',
    'https://',
  ])('refuses %s, and says which', (typed) => {
    expect(givenParents(`https://good.example.com\n${typed}`)).toEqual({
      faults: { parents: { code: 'not an origin', other: typed } },
    })
  })

  it('refuses more than anybody has', () => {
    const many = Array.from({ length: 51 }, (_, index) => `https://a${index}.example.com`)
    expect(givenParents(many.join('\n'))).toEqual({ faults: { parents: { code: 'too long' } } })
  })
})
