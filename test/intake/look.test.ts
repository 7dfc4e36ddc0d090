import { describe, expect, it } from 'vitest'
import { look } from '#intake/look.ts'
import { openResults } from '#intake/read-file.ts'
import { CHOICES, read, refusalOf, written } from './reading.ts'
import { workbook } from './workbooks.ts'

const FILE = [
  'Results;;;;;',
  'Zeitstempel;Score A;NPS Produkt;NPS Service;Warum?;Kanal',
  '01.02.2026 10:00:00;3;9;1;Weil es gut ist;Web',
  '02.02.2026 10:00:00;4;8;10;Weil es schnell geht;Web',
].join('\n')

describe('look', () => {
  it('says what a file is, and what the questions are, as plain data', async () => {
    const seen = await look(written(FILE), CHOICES)
    expect(structuredClone(seen)).toEqual(seen)
    expect(seen).toMatchObject({
      tool: 'google-forms',
      container: { kind: 'csv', delimiter: ';', encoding: 'utf-8' },
      headerLine: 2,
      rows: 2,
      unreadable: 0,
      timeZone: 'Europe/Stockholm',
      dateOrder: { order: 'dmy', isGiven: false },
      day: null,
      fields: {
        rating: null,
        date: { index: 0, header: 'Zeitstempel', why: 'header' },
        comment: { index: 4, header: 'Warum?', why: 'header' },
        id: null,
        touchpoint: null,
      },
      questions: [{ code: 'ambiguous-rating' }],
    })
    expect(seen.columns.map(({ kinds }) => kinds)).toEqual([
      ['dates'],
      ['ratings', 'numbers'],
      ['ratings', 'numbers'],
      ['ratings', 'numbers'],
      ['texts'],
      ['labels'],
    ])
  })

  it('names a column called like the comment that holds the same few words', async () => {
    const rows = Array.from({ length: 30 }, (_, row) => `2026-01-05,${row % 11},Price`)
    const seen = await look(written(['Date,NPS,Reason', ...rows].join('\n')), CHOICES)
    expect(seen).toMatchObject({
      fields: { comment: null },
      repeating: { index: 2, header: 'Reason' },
    })
    expect(await look(written(FILE), CHOICES)).toMatchObject({ repeating: null })
  })

  it('says that a file has labels only, and which kind of answers another one has', async () => {
    const labels = ['Date,Category', '2026-01-05,Promoter', '2026-01-06,Detractor'].join('\n')
    expect(await look(written(labels), CHOICES)).toMatchObject({
      answers: 'labels',
      fields: { rating: { header: 'Category', why: 'content' } },
      questions: [],
    })
    const rated = await look(written('Date,NPS\n2026-01-05,9'), CHOICES)
    expect(rated.answers).toBe('ratings')
    expect((await look(written(FILE), CHOICES)).answers).toBe(null)
  })

  it('lets everything be chosen otherwise', async () => {
    const choices = {
      columns: { rating: '#4', date: null, id: '#2', comment: null, touchpoint: 'Kanal' },
      dimensions: { Channel: '#6' },
      day: '2026-03-01',
    } as const
    const seen = await look(written(FILE), { ...CHOICES, ...choices })
    expect(seen).toMatchObject({
      questions: [],
      day: '2026-03-01',
      dateOrder: null,
      fields: { rating: { index: 3, why: 'given' }, date: null, comment: null },
      dimensions: { Channel: { index: 5, header: 'Kanal', why: 'given' } },
    })
    const { responses } = await read(FILE, choices)
    expect(responses[0]).toMatchObject({
      ...{ rating: 1, day: '2026-03-01', comment: null, touchpoint: 'Web', identity: 'id:3' },
      segments: { Channel: 'Web' },
    })
  })

  it('knows a header again whatever stands below it', async () => {
    const other = FILE.replace('Results', 'Ergebnis').replace('Score A', ' score a').slice(0, 150)
    const [seen, again] = [await look(written(FILE), CHOICES), await look(written(other), CHOICES)]
    expect(again.fingerprint).toBe(seen.fingerprint)
    const changed = await look(written(FILE.replace('Kanal', 'Land')), CHOICES)
    expect(changed.fingerprint).not.toBe(seen.fingerprint)
  })

  it('has the sheets of a workbook, and asks which when several will do', async () => {
    const rows = [
      ['Date', 'NPS'],
      ['2026-01-05', 9],
    ]
    const path = written(
      workbook([
        { name: 'A', rows },
        { name: 'B', rows },
      ]),
    )
    expect(await look(path, CHOICES)).toMatchObject({
      container: { kind: 'xlsx', sheets: ['A', 'B'], sheet: 'A' },
      questions: [{ code: 'ambiguous-sheet' }],
    })
    const chosen = await look(path, { ...CHOICES, sheet: 'B' })
    expect(chosen).toMatchObject({ container: { sheet: 'B' }, questions: [] })
  })

  it('shows no header that may be an answer', async () => {
    const seen = await look(written('2026-01-05,9,Anna was rude\n2026-01-06,3,x\n'), CHOICES)
    expect(JSON.stringify(seen)).not.toContain('Anna')
  })

  it('comes with what is opened, and is refused where nothing can be read', async () => {
    const path = written('Date,NPS\n2026-01-05,9\n')
    expect((await openResults(path, CHOICES)).look).toEqual(await look(path, CHOICES))
    expect(await refusalOf(() => look(written('\n'), CHOICES))).toMatchObject({ code: 'empty' })
  })
})
