import { rmSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openResults } from '#intake/read-file.ts'
import { Refusal } from '#nps/refusal.ts'
import { CHOICES, read, refusalOf, written } from './reading.ts'

const FILE = [
  'Response ID,Date,How likely are you to recommend us?,Why?,Touchpoint,Region,Name',
  'r1,2026-01-05,10,"Kind, fast",Support call,North,Anna Ek',
  'r2,2026-01-06,3,NA,,,Bo Ek',
].join('\n')

describe('openResults', () => {
  it('makes responses of the rows and leaves out the rest', async () => {
    const { responses, columns, rows, rejected } = await read(FILE, {
      dimensions: { Region: 'region' },
    })
    expect(responses).toEqual([
      {
        line: 2,
        identity: 'id:r1',
        rating: 10,
        day: '2026-01-05',
        comment: 'Kind, fast',
        known: ['Anna Ek'],
        touchpoint: 'Support call',
        segments: { Region: 'North' },
      },
      {
        line: 3,
        identity: 'id:r2',
        rating: 3,
        day: '2026-01-06',
        comment: null,
        touchpoint: null,
        segments: {},
      },
    ])
    expect({ rows, rejected }).toEqual({ rows: 2, rejected: [] })
    expect(columns).toEqual({
      rating: 'How likely are you to recommend us?',
      id: 'Response ID',
      date: 'Date',
      comment: 'Why?',
      touchpoint: 'Touchpoint',
    })
  })

  it('takes labels as they are where there are no ratings, and makes none of them', async () => {
    const labels = ['Promoter', 'passive (7-8)', 'Detractors', 'Promoter', 'Promoter', 'Passive']
    const more = Array.from({ length: 30 }, (_, row) => labels[row % 6] ?? '')
    const cells = [...labels, ...more, '', 'Skipped', 'Anna was kind', '9']
    const rows = cells.map(
      (cell, index) => `r${index},2026-01-05,${cell},Because of ${index} things`,
    )
    const { responses, rejected, columns } = await read(
      ['Response ID,Date,NPS category,Why?', ...rows].join('\n'),
    )
    expect(responses.slice(0, 4).map(({ rating }) => rating)).toEqual([
      ...['promoter', 'passive', 'detractor', 'promoter'],
    ])
    expect(responses).toHaveLength(36)
    expect(responses[0]).toMatchObject({ identity: 'id:r0', comment: 'Because of 0 things' })
    expect(rejected).toEqual([
      { line: 38, reason: 'no label' },
      { line: 39, reason: 'no label', value: 'text' },
      { line: 40, reason: 'neither promoter nor passive nor detractor', value: 'text' },
      { line: 41, reason: 'neither promoter nor passive nor detractor', value: '9' },
    ])
    expect(columns).toMatchObject({ rating: 'NPS category' })
  })

  it('rejects single rows, with line and reason, and takes the others', async () => {
    const csv = [
      'date,rating,comment',
      '2026-01-05,9,"two',
      'lines"',
      ',,',
      '',
      '2026-01-05,,no rating here',
      '2026-01-05,-2147483648,',
      '2026-01-05,11,',
      '2026-01-05,6.5,',
      '2026-01-05,Anna said nine,',
      '2026-01-05,9,a,b',
      'soon,9,',
      ',9,',
      '2027-01-05,9,',
      '2026-01-06,8',
      '2026-01-06,7,"never closed',
      '2026-01-06,6,ok,,',
    ].join('\r\n')
    const { responses, rejected, rows } = await read(csv)
    expect(responses.map(({ line, rating }) => [line, rating])).toEqual([
      [2, 9],
      [15, 8],
      [17, 6],
    ])
    expect(rejected).toEqual([
      { line: 6, reason: 'no rating' },
      { line: 7, reason: '-2147483648 is not a rating from 0 to 10', value: 'a long number' },
      { line: 8, reason: '11 is not a rating from 0 to 10', value: '11' },
      { line: 9, reason: '6.5 is not a rating from 0 to 10', value: '6.5' },
      { line: 10, reason: 'not a rating', value: 'text' },
      { line: 11, reason: expect.stringContaining('more cells than the header') },
      { line: 12, reason: 'not a date', value: 'text' },
      { line: 13, reason: 'no date' },
      { line: 14, reason: '2027-01-05 lies in the future', value: '2027-01-05' },
      { line: 16, reason: expect.stringContaining('not closed') },
    ])
    expect(rows).toBe(13)
  })

  it('asks about a score of which only customers are told', async () => {
    const csv = 'customer_id,date,score\n1,2026-01-05,9\n2,2026-01-06,3'
    expect(await refusalOf(() => read(csv))).toMatchObject({ code: 'no-rating' })
    expect((await read(csv, { columns: { rating: 'score' } })).responses).toHaveLength(2)
    expect((await read(csv.replace('customer_id', 'survey_id'))).responses).toHaveLength(2)
  })

  it('takes no result below a short table without dates for an answer', async () => {
    const csv = 'Customer,NPS\nAnna,8\nBo,9\nAverage,9\nNPS score,10\nPromoters,1'
    const { responses, rejected } = await read(csv, { day: '2026-01-31' })
    expect(responses.map(({ rating }) => rating)).toEqual([8, 9])
    expect(rejected.map(({ reason }) => reason)).toEqual(
      Array<string>(3).fill('a total, not an answer'),
    )
  })

  it('takes no total below the table for an answer', async () => {
    const csv = 'Customer,NPS,Region,Comment\nTotal,9,North,good\nAnna,8,,\nTotal,8,,\nAverage:,9,,'
    const { responses, rejected } = await read(csv, { day: '2026-01-05' })
    expect(responses.map(({ line }) => line)).toEqual([2, 3])
    expect(rejected).toEqual([
      { line: 4, reason: 'a total, not an answer' },
      { line: 5, reason: 'a total, not an answer' },
    ])
  })

  it('reports the headers as they stand in the file, and numbers where there are none', async () => {
    const { columns } = await read('Date, Recommend  us? \n2026-01-05,9\n')
    expect(columns).toEqual({ date: 'Date', rating: ' Recommend  us? ' })
    const nameless = await read('Date,,Name\n2026-01-05,9,x\n', { columns: { rating: '#2' } })
    expect(nameless.columns.rating).toBe('#2')
  })

  it('keeps what looks like a formula or like code as the text that it is', async () => {
    const { responses } = await read(
      `Date,NPS,Comment\n2026-01-05,9,"=cmd|' /C calc'!A0 <script>"\n`,
    )
    expect(responses[0]?.comment).toBe("=cmd|' /C calc'!A0 <script>")
  })

  it('cuts comments and segments that have no end', async () => {
    const csv = `Date,NPS,Comment,Region\n2026-01-05,9,${'word '.repeat(5000)},${'x'.repeat(500)}\n`
    const { responses } = await read(csv, { dimensions: { Region: 'Region' } })
    expect(responses[0]?.comment).toHaveLength(10_000)
    expect(responses[0]?.segments['Region']).toHaveLength(100)
  })

  it('takes a dimension of any name', async () => {
    const { responses } = await read('Date,NPS,Region\n2026-01-05,9,North\n', {
      dimensions: Object.fromEntries([['__proto__', 'Region']]),
    })
    expect(Object.entries(responses[0]?.segments ?? {})).toEqual([['__proto__', 'North']])
  })

  it('reads the same again', async () => {
    const results = await openResults(written(FILE), CHOICES)
    const first = await Array.fromAsync(results.batches())
    expect(await Array.fromAsync(results.batches())).toEqual(first)
  })

  it('gives a large file in batches', async () => {
    const rows = Array.from({ length: 50_000 }, (_, index) => `r${index},2026-01-05,${index % 11}`)
    const results = await openResults(
      written(['Response ID,Date,NPS', ...rows].join('\n')),
      CHOICES,
    )
    const sizes = (await Array.fromAsync(results.batches())).map((batch) => batch.rows)
    expect(sizes.length).toBeGreaterThan(3)
    expect(Math.max(...sizes)).toBeLessThan(20_000)
    expect(sizes.reduce((sum, size) => sum + size)).toBe(50_000)
  })

  describe('when the file as a whole is no use', () => {
    it.each([
      ['nothing but blank lines', '\n,,\n \n', 'empty'],
      ['a header alone', 'date,rating\n', 'empty'],
      ['no answers', 'date,nps\n2026-01-05,NA\n', 'no-valid-row'],
      ['no row with a date', 'date,nps\n2026-01-05,\nx,9\n', 'no-valid-row'],
      ['no row that is one', `date,nps\n${'x,9,z\n'.repeat(3)}`, 'no-date'],
      ['one endless row', 'x'.repeat(2_000_000), 'not-text'],
    ])('says so of %s', async (_, content, code) => {
      const refusal = await refusalOf(() => read(content))
      expect(refusal).toMatchObject({ code })
      expect(refusal.hint).toMatch(/^[A-Z].*\.$/)
    })

    it('says what is wrong with the first row when none is right', async () => {
      const refusal = await refusalOf(() => read('date,nps\n2099-01-01,9\n2099-01-02,8\n'))
      expect(refusal.message).toContain('in line 2: 2099-01-01 lies in the future')
    })

    it('says so when the file vanishes while it is read', async () => {
      const path = written(FILE)
      const results = await openResults(path, CHOICES)
      rmSync(path)
      expect(await refusalOf(() => Array.fromAsync(results.batches()))).toMatchObject({
        code: 'not-found',
      })
    })

    it('refuses a time zone that there is not, and a day to come', async () => {
      expect(await refusalOf(() => read(FILE, { timeZone: 'Mars/Olympus' }))).toMatchObject({
        code: 'bad-option',
      })
      expect(await refusalOf(() => read('nps\n9\n', { day: '2099-01-01' }))).toMatchObject({
        code: 'bad-option',
      })
    })
  })

  it('reads or refuses whatever file it is given, and nothing else happens', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(scraps, { maxLength: 80 }), async (parts) => {
        const content = Buffer.from(`date,nps,comment\n2026-01-05,9,x\n${parts.join('')}`, 'latin1')
        try {
          const { rows, responses, rejected } = await read(content)
          expect(responses.length + rejected.length).toBe(rows)
        } catch (error) {
          if (!(error instanceof Refusal)) throw error
        }
      }),
      { numRuns: 150 },
    )
  })
})

const scraps = fc.constantFrom(
  ...['"', '""', ',', ',', '\n', '\n', '\r\n', '\r', ';', '\t', '9', '10', '11', '-1', 'NA', ' '],
  ...[
    '2026-01-05',
    '31/12/2025',
    '12/31/25',
    '44525',
    '\xe9',
    '\xff',
    '\0',
    '{"ImportId":',
    'nps',
    'x',
  ],
)
