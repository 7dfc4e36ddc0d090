import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvOf } from '#app/csv.ts'

const SIGNS = ['=', '+', '-', '@', '\t', '\r', '\n', ' ', '"', "'", ',', ';', 'a', 'x']

const line = (...row: (string | number)[]) => csvOf([row]).slice(1)

describe('csvOf(rows)', () => {
  it('begins with the mark of UTF-8 and ends every line as RFC 4180 wants it', () => {
    expect(csvOf([['Ä'], [1]])).toBe('\uFEFFÄ\r\n1\r\n')
  })

  it('quotes what would end a cell, and doubles quotes', () => {
    expect(line('a,b', 'say "x"', 'two\nlines', 'plain')).toBe(
      '"a,b","say ""x""","two\nlines",plain\r\n',
    )
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1', '\u00a0@x', '\t'])(
    'makes %j harmless',
    (text) => expect(line(text).replace(/^"/, '')[0]).toBe("'"),
  )

  it('leaves other text and negative numbers as they are', () => {
    expect(line('North-East', 'a=b', -12.5, 0, 1e-7)).toBe('North-East,a=b,-12.5,0,1e-7\r\n')
  })

  it('lets no text begin a formula, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...SIGNS) }), (text) => {
        expect(line(text)).not.toMatch(/^"?\s*[=+\-@]/)
        expect(line(text)).not.toMatch(/^"?[\t\r\n]+./)
      }),
    )
  })
})
