import { parseArgs } from 'node:util'
import { describe, expect, it } from 'vitest'
import { choicesOf, IMPORT_OPTIONS } from '#commands/import-options.ts'
import { Refusal } from '#nps/refusal.ts'

/** What intake is told when somebody types this behind `npm run import --`. */
function choices(...args: string[]) {
  const { values } = parseArgs({ args, options: IMPORT_OPTIONS, allowPositionals: true })
  return choicesOf(values, 'Europe/Oslo', (zone) => TODAY[zone] ?? '2026-11-20')
}

const TODAY: Readonly<Record<string, '2026-11-21'>> = { 'Pacific/Auckland': '2026-11-21' }

const PLAIN = {
  columns: {},
  dimensions: {},
  sheet: null,
  dateOrder: null,
  timeZone: 'Europe/Oslo',
  day: null,
  today: '2026-11-20',
}

describe('choicesOf(options, companyZone, todayIn)', () => {
  it('leaves all to be detected when nothing is said', () => {
    expect(choices('results.csv')).toEqual(PLAIN)
  })

  it.each([
    [['--sheet', 'Sheet 3'], { sheet: 'Sheet 3' }],
    [['--date-order', 'dmy'], { dateOrder: 'dmy' }],
    [['--date-order', 'ymd'], { dateOrder: 'ymd' }],
    [['--date', '2026-02-28'], { day: '2026-02-28' }],
    [['--time-zone', 'UTC'], { timeZone: 'UTC' }],
    [['--time-zone', 'Pacific/Auckland'], { timeZone: 'Pacific/Auckland', today: '2026-11-21' }],
    [['--map', 'rating=Q1'], { columns: { rating: 'Q1' } }],
    [['--map', 'rating=#3'], { columns: { rating: '#3' } }],
    [['--map', 'rating=a=b'], { columns: { rating: 'a=b' } }],
    [['--map', ' rating =Q1'], { columns: { rating: 'Q1' } }],
    [['--map', 'comment=Why?\nTell us'], { columns: { comment: 'Why?\nTell us' } }],
    [
      ['--map', 'id=Nr', '--map', 'date=When', '--map', 'touchpoint=Where'],
      { columns: { id: 'Nr', date: 'When', touchpoint: 'Where' } },
    ],
    [
      ['--map', 'dimension:Region=Area', '--map', 'dimension: Product =What'],
      { dimensions: { Region: 'Area', Product: 'What' } },
    ],
  ])('takes %j', (args, expected) => {
    expect(choices(...args)).toEqual({ ...PLAIN, ...expected })
  })

  it.each([
    [['--date-order', 'DMY'], 'bad-option', 'dmy, mdy or ymd'],
    [['--date-order', ''], 'bad-option', 'dmy, mdy or ymd'],
    [['--date', '20.11.2026'], 'bad-option', '--date 2026-11-20'],
    [['--date', '2026-02-30'], 'bad-option', '--date 2026-11-20'],
    [['--date', ''], 'bad-option', '--date 2026-11-20'],
    [['--time-zone', 'Middle/Earth'], 'bad-option', '--time-zone Europe/Warsaw'],
    [['--time-zone', ''], 'bad-option', '--time-zone Europe/Warsaw'],
    [['--map', 'rating'], 'unknown-field', 'FIELD=COLUMN'],
    [['--map', 'rating='], 'unknown-field', 'FIELD=COLUMN'],
    [['--map', '=Q1'], 'unknown-field', 'FIELD=COLUMN'],
    [['--map', 'name=Q1'], 'unknown-field', 'rating, id, date, comment, touchpoint'],
    [['--map', 'dimension:=Area'], 'unknown-field', 'dimension:NAME'],
    [['--map', 'dimension: =Area'], 'unknown-field', 'dimension:NAME'],
  ])('refuses %j and says what to pass', (args, code, hint) => {
    const choose = () => choices(...args)
    expect(choose).toThrow(Refusal)
    expect(choose).toThrow(
      expect.objectContaining({ code, hint: expect.stringContaining(hint) as string }),
    )
  })

  it('quotes what it could not understand', () => {
    expect(() => choices('--date', 'yesterday')).toThrow('“yesterday” is not a day.')
  })
})
