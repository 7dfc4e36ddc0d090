import { describe, expect, it } from 'vitest'
import { toldDay, toldRating } from '#intake/rejected-value.ts'

describe('toldRating(cell)', () => {
  it.each([
    ['11', '11'],
    [' 9,5 ', '9,5'],
    ['-1', '-1'],
    ['10/10', '10/10'],
    ['?', '?'],
    ['very good', 'text'],
    ['anna@example.com', 'text'],
    ['5 ☎\t1', 'text'],
    ['070-123 45 67', 'a long number'],
    ['20123', 'a long number'],
    ['19800101-1234', 'a long number'],
    ['4'.repeat(41), 'a long number'],
    ['.'.repeat(41), 'a long text'],
  ])('of “%s” tells “%s”', (cell, value) => {
    expect(toldRating(cell)).toEqual({ value })
  })

  it('tells nothing of a blank', () => {
    expect(toldRating(' ')).toEqual({})
  })
})

describe('toldDay(cell)', () => {
  it.each([
    ['31/31/2026', '31/31/2026'],
    ['2026-11-31 25:61', '2026-11-31 25:61'],
    ['20261131', '20261131'],
    ['20261331', 'a long number'],
    ['20 12 34 56', 'a long number'],
    ['20123456', 'a long number'],
    ['223456', 'a long number'],
    ['99999.5', '99999.5'],
    ['12 November 2026', 'text'],
    ['070-123 45 67', 'a long number'],
    ['19800101-1234', 'a long number'],
    ['800101-1234', 'a long number'],
    ['4111 1111 1111 1111', 'a long number'],
  ])('of “%s” tells “%s”', (cell, value) => {
    expect(toldDay(cell)).toEqual({ value })
  })
})
