import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DateCells } from '#intake/dates/date-cell.ts'
import { addDays, type Day } from '#nps/period.ts'

/** What a cell says, in short: the day or its three numbers, the time in hours and the offset. */
function read(cell: string): string | null {
  const found = new DateCells().read(cell)
  if (found === null) return null
  if (found.kind === 'moment') return `${found.seconds} s`
  const { date, time } = found
  const day = date.kind === 'day' ? date.day : `${date.first}|${date.second}|${date.third}`
  if (time === null) return day
  const clock = `${Math.floor(time.seconds / 3600)}:${Math.floor(time.seconds / 60) % 60}:${time.seconds % 60}`
  return `${day} ${clock}${time.offset === null ? '' : ` ${time.offset}`}`
}

describe('DateCells.read', () => {
  it.each([
    ['2021-11-08', '2021-11-08'],
    ['2021/11/8', '2021-11-08'],
    ['2021.11.08', '2021-11-08'],
    ['2021. 11. 8.', '2021-11-08'],
    ['2021年11月8日', '2021-11-08'],
    ['Friday, 9 October 2020', '2020-10-09'],
    ['Fri Oct 9 2020', '2020-10-09'],
    ['October 9th, 2020', '2020-10-09'],
    ['09-Oct-2020', '2020-10-09'],
    ['9 okt. 2020', '2020-10-09'],
    ['den 9 oktober 2020', '2020-10-09'],
    ['9. Oktober 2020', '2020-10-09'],
    ['9 de octubre de 2020', '2020-10-09'],
    ['9 août 2020', '2020-08-09'],
    ['5 października 2020', '2020-10-05'],
    ['9. lokakuuta 2020', '2020-10-09'],
    ['9. října 2020', '2020-10-09'],
    ['9 октября 2020 г.', '2020-10-09'],
    ['9 Ekim 2020', '2020-10-09'],
    ['٠٩/١٠/٢٠٢٠', '9|10|2020'],
    ['Dec.20', '2020-12-01'],
    ['Dec-20', '2020-12-01'],
    ['Dec 2020', '2020-12-01'],
    ['202012', '2020-12-01'],
    ['2020-12', '2020-12-01'],
    ['12/2020', '2020-12-01'],
    ['20201231', '2020-12-31'],
    ['44525', '2021-11-25'],
  ])('knows the day of %s', (cell, day) => expect(read(cell)).toBe(day))

  it.each([
    ['08/11/2021', '8|11|2021'],
    ['8.11.21', '8|11|21'],
    ['08-11-2021', '8|11|2021'],
    ['Mon 08/11/2021', '8|11|2021'],
    ['8. 11. 2021', '8|11|2021'],
  ])('leaves open which number of %s is the day', (cell, numbers) =>
    expect(read(cell)).toBe(numbers),
  )

  it.each([
    ['2021-11-08 17:05:47', '2021-11-08 17:5:47'],
    ['2021-11-08T17:05Z', '2021-11-08 17:5:0 0'],
    ['2021-11-08T17:05:47.123456+00', '2021-11-08 17:5:47 0'],
    ['2021-11-08 17:05:47 +0200', '2021-11-08 17:5:47 120'],
    ['2021-11-08 17:05:47 UTC', '2021-11-08 17:5:47 0'],
    ['08/11/2021 17:05:47', '8|11|2021 17:5:47'],
    ['8/20/25 12:51:45', '8|20|25 12:51:45'],
    ['9/8/18 3:42', '9|8|18 3:42:0'],
    ['2017/11/24 12:39:58 PM GMT+4', '2017-11-24 12:39:58 240'],
    ['2017/11/24 12:39:58 AM GMT-5', '2017-11-24 0:39:58 -300'],
    ['11/24/2017, 1:05 p.m.', '11|24|2017 13:5:0'],
    ['9 Oct 2020 at 3:04 PM', '2020-10-09 15:4:0'],
    ['9.10.2020 klo 13.05', '9|10|2020 13:5:0'],
    ['2021-11-08 kl. 13.05', '2021-11-08 13:5:0'],
    ['09/10/2020 13h05', '9|10|2020 13:5:0'],
    ['09.10.2020 um 13:05 Uhr', '9|10|2020 13:5:0'],
    ['2021年11月8日 下午3:04', '2021-11-08 15:4:0'],
    ['Mon Oct 05 2020 12:00:00 GMT+0200 (Central European Summer Time)', '2020-10-05 12:0:0 120'],
    ['Mon, 5 Oct 2020 12:00:00 +0200', '2020-10-05 12:0:0 120'],
    ['44525.75', '2021-11-25 18:0:0'],
  ])('reads the time of %s', (cell, day) => expect(read(cell)).toBe(day))

  it.each([
    ['1637798400', '1637798400 s'],
    ['1637798400000', '1637798400 s'],
  ])('reads the Unix time %s', (cell, moment) => expect(read(cell)).toBe(moment))

  it.each([
    ...[
      '',
      'x',
      '15:29',
      '0-6 months ago',
      'UTC-5',
      'More than 1 year ago',
      '3+',
      '5',
      '2020',
      '38',
    ],
    ...['2021-02-30', '2021-13-01', '1900-01-01', '0000-00-00', '2021-11-08 25:00:00', '202113'],
    ...[
      '20 Dec',
      'Dec 20',
      'May',
      'March 2020 was bad',
      '2021-11-08 to 2021-11-09',
      '1.2.3',
      '11593648',
    ],
    ...['2021-11-08 10:00 at the shop', '1234567890123456', '0791234567', '1/2', 'NaN-NaN-NaN'],
  ])('reads nothing in %j', (cell) => expect(read(cell)).toBeNull())

  it('reads a date the same way when it comes again', () => {
    const cells = new DateCells()
    const texts = [
      '08/11/2021 17:05:47',
      '08/11/2021 7:05',
      '08/11/2021',
      '08/11/2021 25:05',
      '08/11/2021 1:05 PM',
    ]
    for (const text of texts) expect(cells.read(text), text).toEqual(new DateCells().read(text))
    for (const text of texts) expect(cells.read(text), text).toEqual(new DateCells().read(text))
  })

  it('knows every day again in each of the languages', () => {
    const languages = ['en', 'sv', 'da', 'nb', 'de', 'nl', 'fr', 'es', 'pt', 'it', 'pl']
    fc.assert(
      fc.property(days, fc.constantFrom(...languages), fc.boolean(), (day, language, isLong) => {
        const month = isLong ? 'long' : 'short'
        const text = new Date(day).toLocaleDateString(language, {
          day: 'numeric',
          month,
          year: 'numeric',
          timeZone: 'UTC',
        })
        expect(read(text), text).toBe(day)
      }),
    )
  })

  it('takes no text amiss', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => void read(text)))
  })
})

const days = fc.integer({ min: 0, max: 20_000 }).map((after): Day => addDays('1990-01-01', after))
