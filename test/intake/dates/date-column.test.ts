import { describe, expect, it } from 'vitest'
import type { Choices } from '#intake/choices.ts'
import { dateSource } from '#intake/dates/date-column.ts'
import type { Refusal } from '#nps/refusal.ts'
import { CHOICES, refusalOf, tableOf } from '#test/intake/reading.ts'

type Columns = Readonly<Record<string, readonly string[]>>

async function source(columns: Columns, choices: Partial<Choices> = {}): Promise<string> {
  const found = dateSource(await tableOf(columns), { ...CHOICES, ...choices })
  return found.column ? `${found.column.name} ${found.order}` : found.day
}

async function refused(columns: Columns, choices?: Partial<Choices>): Promise<Refusal> {
  return refusalOf(() => source(columns, choices))
}

const DAYS = ['2026-01-05', '2026-01-06']

describe('dateSource', () => {
  it.each<[string, Columns]>([
    ['RecordedDate', { StartDate: DAYS, RecordedDate: DAYS, rating: ['9', '8'] }],
    ['Submit Date (UTC)', { 'Start Date (UTC)': DAYS, 'Submit Date (UTC)': DAYS }],
    [
      'Completion time',
      { 'Start time': ['8/20/25 12:51:45'], 'Completion time': ['8/20/25 12:52:45'] },
    ],
    ['created_at', { 'birth date': DAYS, created_at: ['1637798400'], updated_at: ['1637798500'] }],
    ['Horodateur', { Horodateur: ['13/11/2021 10:00:00'], Marque: ['x'] }],
    ['Tidpunkt', { Tidpunkt: DAYS, 'Skickad datum': DAYS }],
    ['提交时间', { 序号: ['1', '2'], 提交时间: DAYS }],
    ['Időbélyeg', { Időbélyeg: DAYS, nps: ['9', '8'] }],
    ['Månad', { Månad: ['202601', '202602'] }],
    ['Timestamp', { 'Purchase date': DAYS, Timestamp: DAYS }],
    ['Date Taken', { 'Date Taken': DAYS }],
    ['responsedate', { responsedate: DAYS, admissiondate: DAYS }],
    ['Ticket survey answered on', { 'Ticket created': DAYS, 'Ticket survey answered on': DAYS }],
    ['Fertigstellungszeit', { Startzeit: DAYS, Fertigstellungszeit: DAYS }],
    ['Fuldførelsestidspunkt', { Starttidspunkt: DAYS, Fuldførelsestidspunkt: DAYS }],
    ['Start time', { 'Start time': ['2026-01-05 10:11:12'], nps: ['9'] }],
    ['Mystiskt', { Mystiskt: ['2026-01-05 10:11', '2026-01-06 09:08'], nps: ['9', '8'] }],
    ['Date', { 'Submitted at': ['', '2026-01-05', ''], Date: [...DAYS, '2026-01-07'] }],
  ])('takes %s', async (name, columns) =>
    expect((await source(columns)).split(' ').slice(0, -1).join(' ')).toBe(name),
  )

  it.each<[string, Columns]>([
    ['numbers', { t: ['11', '10'], CaTicket: ['44525.1', '45000'], nps: ['9', '8'] }],
    [
      'ages and durations',
      { workshop_age: ['0-6 months ago'], 'Duration (in seconds)': ['44525', '43000'] },
    ],
    ['zones', { time_zone: ['UTC-1', 'UTC-5'] }],
    ['times that something took', { 'Response time': ['1200', '44525', '36000', '90000'] }],
    ['phone numbers', { 'Phone date': ['0791234567', '0791234568'] }],
    ['other events', { 'Date of birth': DAYS, 'Purchase date': DAYS }],
    ...['account_created_at', 'Admission Date', 'last_login_date', 'churn_date', 'Kunde seit'].map(
      (name): [string, Columns] => [`days of ${name}`, { [name]: DAYS, nps: ['9', '8'] }],
    ),
    ['days of anything', { Mystiskt: DAYS, nps: ['9', '8'] }],
    ['time with us', { 'Start Date': [...DAYS, ...DAYS], 'End Date': ['', '', '', '2026-02-01'] }],
  ])('takes no %s for dates', async (_, columns) => {
    expect(await refused(columns)).toMatchObject({ code: 'no-date' })
  })

  it('names the dates that could be meant', async () => {
    const refusal = await refused({ 'Purchase date': DAYS, nps: ['9', '8'] })
    expect(refusal.message).toContain('“Purchase date”')
    expect(refusal.hint).toContain('--map date="Purchase date"')
    expect(refusal.hint).toContain('--date YYYY-MM-DD')
  })

  it('takes the one day that was given where there are no dates', async () => {
    expect(await source({ nps: ['9', '8'] }, { day: '2026-01-31' })).toBe('2026-01-31')
    expect(await source({ nps: ['9', '8'], 'Birth date': DAYS }, { day: '2026-01-31' })).toBe(
      '2026-01-31',
    )
  })

  it('does not overrule the dates of the file with one day', async () => {
    const refusal = await refused({ Date: DAYS, nps: ['9', '8'] }, { day: '2026-01-31' })
    expect(refusal.code).toBe('bad-option')
    expect(refusal.message).toContain('“Date”')
  })

  it('asks for the order when the dates do not say it', async () => {
    const refusal = await refused({ Horodateur: ['08/11/2021 17:05:47', '12/11/2021 09:00:00'] })
    expect(refusal.code).toBe('ambiguous-date')
    expect(refusal.message).toContain(
      'from 8 November 2021 to 12 November 2021 with the day first, or from 11 August 2021 to 11 December 2021 with the month first',
    )
    expect(refusal.hint).toContain('--date-order dmy or --date-order mdy')
  })

  it('decides on the order from the last date as well as from the first', async () => {
    const dates = [...Array<string>(5000).fill('08/11/2021'), '08/13/2021']
    expect(await source({ Date: dates })).toBe('Date mdy')
  })

  it('says when the day may stand before the month behind the year', async () => {
    const refusal = await refused({ Date: ['2026-05-01', '2026-13-01', '2026-06-02'] })
    expect(refusal).toMatchObject({ code: 'ambiguous-date' })
    expect(refusal.message).toContain('year, day and month')
  })

  it('takes no column of which most cannot be read', async () => {
    const columns = {
      Date: ['2026-01-05', 'week 2', 'week 3', 'week 4'],
      nps: ['9', '8', '7', '6'],
    }
    expect(await refused(columns)).toMatchObject({ code: 'no-date' })
    expect(await source(columns, { day: '2026-01-31' })).toBe('2026-01-31')
  })

  it('says when the dates contradict each other', async () => {
    const refusal = await refused({ Date: ['13/11/2021', '11/14/2021', '05/06/2021'] })
    expect(refusal).toMatchObject({ code: 'ambiguous-date' })
    expect(refusal.message).toContain('only with the month first')
  })

  it('does as it is told', async () => {
    expect(await source({ Date: ['08/11/2021'] }, { dateOrder: 'mdy' })).toBe('Date mdy')
    const columns = { Date: DAYS, 'Purchase date': DAYS }
    expect(await source(columns, { columns: { date: 'purchase date' } })).toBe('Purchase date dmy')
  })

  it('says when the column that was chosen holds no dates', async () => {
    expect(await refused({ nps: ['9'] }, { columns: { date: 'nps' } })).toMatchObject({
      code: 'no-date',
    })
    expect(await refused({ nps: ['9'] }, { columns: { date: 'Datum' } })).toMatchObject({
      code: 'unknown-column',
    })
  })
})
