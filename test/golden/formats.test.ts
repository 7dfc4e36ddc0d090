import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Choices } from '#intake/choices.ts'
import { openCsv } from '#intake/csv/csv-source.ts'
import { findFile } from '#intake/files/source-file.ts'
import { openResults } from '#intake/read-file.ts'
import type { RawResponse, RejectedRow } from '#nps/raw-response.ts'
import { categoryOf, RATINGS } from '#nps/rating.ts'
import { expected, formats, isThere } from '#test/support/shared-formats.ts'

const CHOICES: Choices = {
  columns: {},
  dateOrder: null,
  timeZone: 'Europe/Stockholm',
  day: null,
  today: '2026-11-21',
}

interface Reading {
  readonly columns: Readonly<Record<string, string>>
  readonly rows: number
  readonly responses: readonly RawResponse[]
  readonly rejected: readonly RejectedRow[]
}

async function readAll(file: string, choices: Partial<Choices> = {}): Promise<Reading> {
  const results = await openResults(join(formats, file), { ...CHOICES, ...choices })
  const responses: RawResponse[] = []
  const rejected: RejectedRow[] = []
  let rows = 0
  for await (const batch of results.batches()) {
    responses.push(...batch.responses)
    rejected.push(...batch.rejected)
    rows += batch.rows
  }
  return { columns: { ...results.columns }, rows, responses, rejected }
}

/** The same figures of what was read as `expected.json` has of the file. */
function figuresOf({ rows, responses, rejected, columns }: Reading) {
  const count = (isWanted: (response: RawResponse) => boolean) => responses.filter(isWanted).length
  return {
    data_rows: rows,
    invalid_rows: rejected.length,
    valid_n: responses.length,
    promoters: count(({ rating }) => categoryOf(rating) === 'promoter'),
    passives: count(({ rating }) => categoryOf(rating) === 'passive'),
    detractors: count(({ rating }) => categoryOf(rating) === 'detractor'),
    score_column_header: columns['rating'],
    score_distribution: Object.fromEntries(
      RATINGS.map((wanted) => [String(wanted), count(({ rating }) => rating === wanted)]),
    ),
  }
}

function daysOf({ responses }: Reading): [string | undefined, string | undefined] {
  const days = responses.map(({ day }) => day).toSorted()
  return [days[0], days.at(-1)]
}

/** The name of an expectation, and what a person has to say for its file to be read. */
const FILES: readonly (readonly [name: string, choices: Partial<Choices>])[] = [
  ['botanic_fr', { day: '2021-06-30' }],
  ['carpentries_2017_longterm', { day: '2017-10-31' }],
  ['carpentries_2020_01_longterm', { day: '2020-01-31' }],
  ['carpentries_2020_12_longterm', { day: '2020-12-31' }],
  ['carpentries_carpentryconhome_2020', { day: '2020-09-30' }],
  ['carpentries_instructor_training', {}],
  ['googleforms_fr_horodateur', { dateOrder: 'dmy' }],
  ['xlsx_enps_pt_small', {}],
]

describe.runIf(isThere)('openResults(a real export)', () => {
  it.each(FILES)('counts what was counted in %s', async (name, choices) => {
    const wanted = expected[name]
    if (!wanted?.file) throw new Error(`expected.json no longer has ${name}`)
    const reading = await readAll(wanted.file, choices)
    expect(wanted).toMatchObject(figuresOf(reading))
    expect(new Set(reading.responses.map(({ identity }) => identity)).size).toBe(wanted.valid_n)
  })

  it('asks for a day where there are no dates', async () => {
    for (const [name, choices] of FILES)
      if (choices.day)
        await expect(readAll(expected[name]?.file ?? '')).rejects.toMatchObject({ code: 'no-date' })
  })

  it('asks which number is the day where the dates do not say it, and then has the right days', async () => {
    const file = 'googleforms_fr_horodateur/perso.csv'
    await expect(readAll(file)).rejects.toMatchObject({ code: 'ambiguous-date' })
    const reading = await readAll(file, { dateOrder: 'dmy' })
    expect(daysOf(reading)).toEqual(['2021-11-08', '2021-11-12'])
    expect(reading.responses.filter(({ comment }) => comment !== null)).toHaveLength(93)
  })

  it('decides from the whole column that 9/8/18 is 8 September', async () => {
    const reading = await readAll('carpentries/instructor_training_20180908.csv')
    expect(daysOf(reading)).toEqual(['2016-06-09', '2018-09-08'])
  })

  it('keeps the comments of a file in a damaged encoding and counts what it could not read', async () => {
    const file = 'botanic_fr_mixed_encoding/nps.csv'
    const choices: Choices = { ...CHOICES, day: '2021-06-30' }
    expect(await openResults(join(formats, file), choices)).toMatchObject({ unreadable: 17 })
    const reading = await readAll(file, choices)
    expect(reading.columns).toMatchObject({ rating: 'nps', comment: 'explication' })
    /* 3,839 rows have a comment; 37 of these have no rating. */
    expect(reading.responses.filter(({ comment }) => comment !== null)).toHaveLength(3802)
    expect(reading.responses[1]?.comment).toMatch(/^Il y a très peu de caisse ouverte/)
  })

  it('knows the same answers again however a spreadsheet has saved them', async () => {
    const original = await readAll('googleforms_fr_horodateur/perso.csv', { dateOrder: 'dmy' })
    const saved = await readAll('reencoded/perso_windows1252_semicolon.csv', { dateOrder: 'dmy' })
    expect(saved.responses).toEqual(original.responses)
  })

  it('reads what the interface of Delighted gives, one object a line', async () => {
    const reading = await readAll('delighted_api_json/survey_responses.jsonl')
    expect(figuresOf(reading)).toMatchObject({
      ...{ data_rows: 10, valid_n: 10, promoters: 1, passives: 3, detractors: 6 },
    })
    expect(reading.responses.filter(({ comment }) => comment !== null)).toHaveLength(10)
    expect(daysOf(reading)).toEqual(['2022-01-04', '2022-01-04'])
  })

  it('reads dates in the format of the country in a workbook', async () => {
    const reading = await readAll('xlsx_enps_pt_small/NPS.xlsx')
    expect(daysOf(reading)).toEqual(['2023-05-01', '2023-05-28'])
  })

  it.each(['sample.csv', 'sample_legacy.csv'])(
    'takes no multiple choice question of Qualtrics for a rating (%s)',
    async (file) => {
      await expect(readAll(join('qualtrics_structure', file))).rejects.toMatchObject({
        code: 'no-rating',
      })
    },
  )
})

describe.runIf(isThere)('openCsv(an edge case of CSV).rows()', () => {
  const NAMES = [
    ...['comma_in_quotes', 'empty', 'empty_crlf', 'escaped_quotes', 'json', 'newlines'],
    ...['newlines_crlf', 'quotes_and_newlines', 'simple', 'simple_crlf', 'utf8'],
  ]

  it.each(NAMES)('has the cells that stand in %s', async (name) => {
    const folder = join(formats, 'parsers/csv_spectrum')
    const [header = [], ...rows] = await cellsOf(join(folder, `csvs__${name}.csv`))
    const objects = rows.map((cells) =>
      Object.fromEntries(header.map((key, index) => [key, cells[index]])),
    )
    /* Of the files that should have CRLF the copies at hand have LF. */
    const json = readFileSync(join(folder, `json__${name}.json`), 'utf8').replaceAll('\\r', '')
    expect(objects).toEqual(JSON.parse(json))
  })

  it.each([
    ['data__special__bom.csv', 'id', '中国人'],
    ['data__special__latin1.csv', 'id', '©'],
    ['data__table_unicode_headers.csv', 'id', '中国人'],
  ])('reads the text of %s', async (file, first, last) => {
    const cells = await cellsOf(join(formats, 'parsers/tabulator_special', file))
    expect(cells[0]?.[0]).toBe(first)
    expect(cells.at(-1)?.at(-1)).toBe(last)
  })
})

async function cellsOf(path: string): Promise<(readonly string[])[]> {
  const source = await openCsv(await findFile(path))
  const cells: (readonly string[])[] = []
  for await (const rows of source.rows()) cells.push(...rows.map((row) => row.cells))
  return cells
}
