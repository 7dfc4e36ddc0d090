import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberIn, readRating } from '#intake/rating/rating-cell.ts'
import { isRating, RATINGS } from '#nps/rating.ts'

describe('readRating', () => {
  it.each(RATINGS)('reads %i however it is written', (rating) => {
    const ways = [
      'R',
      ' R ',
      'R.0',
      'R,0',
      '"R"',
      '0R',
      '+R',
      'R/10',
      'R / 10',
      'R out of 10',
      'R\u00a0',
    ]
    const labels = [
      'R - Extremely likely',
      'R = not at all',
      'R: ok',
      'R (Very likely)',
      'R Troligt',
    ]
    const behind = [
      'Extremely likely - R',
      'Extremely likely (R)',
      'Mycket troligt: R',
      'R分',
      '\uff12',
    ]
    for (const way of [...ways, ...labels, ...behind.slice(0, 4)])
      expect(readRating(way.replace('R', String(rating))), way).toBe(rating)
  })

  it.each([
    ['Arabic', '٩', '١٠'],
    ['Persian', '۹', '۱۰'],
    ['Indian', '९', '१०'],
  ])('reads %s digits', (_, nine, ten) => {
    expect(readRating(nine)).toBe(9)
    expect(readRating(ten)).toBe(10)
  })

  it('reads numbers that were made texts for a spreadsheet', () => {
    expect(readRating('="9"')).toBe(9)
    expect(readRating("'10")).toBe(10)
  })

  it('reads full-width digits', () => {
    expect(readRating('９')).toBe(9)
  })

  it.each([
    '',
    '   ',
    'NA',
    'N/A',
    'n/a',
    '-',
    '–',
    '#N/A',
    'null',
    'NULL',
    'NaN',
    ' '.repeat(300),
  ])('takes %j for no answer', (cell) => expect(readRating(cell)).toBe('none'))

  it.each([
    '-2147483648',
    '11',
    '6.5',
    '6,5',
    '-1',
    '99',
    '100',
    '10.5',
    ' 12 ',
    '1234567890123456',
  ])('takes %j for a number that is no rating', (cell) => expect(readRating(cell)).toBe('number'))

  it.each([
    ...['Promoter', 'good', '0-6', '3+', '1st', '9-10', '7 (of 9)', '2026-01-05', '9/8/18 15:29'],
    ...[
      '10/11',
      '5/5',
      '1.2.3',
      'r-9x',
      '9 8',
      '1e1',
      '=9+1',
      '9a',
      '10 of 12 people',
      'x'.repeat(500),
    ],
  ])('takes %j for words', (cell) => expect(readRating(cell)).toBe('words'))

  it('finds a rating in no text but those that have one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 150 }), (text) => {
        const rating = readRating(text)
        if (typeof rating === 'number')
          expect(isRating(rating) && /\d/.test(text.normalize('NFKC'))).toBe(true)
      }),
    )
  })

  it('agrees with the number that stands in a cell', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.integer(), fc.double({ min: -20, max: 20, noNaN: true })),
        (number) => {
          const text = String(number)
          fc.pre(!text.includes('e'))
          expect(readRating(text)).toBe(
            isRating(number) || Object.is(number, -0) ? Math.abs(number) : 'number',
          )
        },
      ),
    )
  })
})

describe('numberIn', () => {
  it('reads numbers with points and commas', () => {
    expect(['7', ' 7 ', '-7.5', '7,5', '2147483648'].map(numberIn)).toEqual([
      7, 7, -7.5, 7.5, 2147483648,
    ])
  })

  it('reads nothing else', () => {
    for (const cell of ['', 'seven', '7 8', '7-8', '1.234.567', '0x10'])
      expect(numberIn(cell), cell).toBeNull()
  })
})
