import { describe, expect, it } from 'vitest'
import { openTable } from '#intake/table/open-table.ts'
import { toolOf } from '#intake/tools/tool.ts'
import type { Answer } from '#nps/rating.ts'
import { CHOICES, read, refusalOf, written, type Reading } from '#test/intake/reading.ts'
import { dated, workbook } from '#test/intake/workbooks.ts'

const NPS = 'How likely is it that you would recommend Acme to a friend or colleague?'

function csv(rows: readonly (readonly string[])[], delimiter = ','): string {
  const quoted = (cell: string) =>
    /["\n,;\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
  return rows.map((row) => row.map(quoted).join(delimiter)).join('\r\n')
}

function ratingsOf({ responses }: Reading): Answer[] {
  return responses.map(({ rating }) => rating)
}

async function toolIn(content: string | Uint8Array): Promise<string | null> {
  return toolOf((await openTable(written(content), CHOICES)).columns)
}

describe('openResults(a file of Qualtrics)', () => {
  const names =
    'StartDate,EndDate,Status,IPAddress,Progress,Finished,RecordedDate,ResponseId'.split(',')
  const header = [...names, 'Q1_NPS_GROUP', 'Q1', 'Q2']
  const questions = [
    'Start Date',
    'End Date',
    'Response Type',
    'IP Address',
    'Progress',
    'Finished',
    'Recorded Date',
    'Response ID',
    `${NPS} - Group`,
    NPS,
    'Why?',
  ]
  const ids = header.map((name) => `{"ImportId":"${name}"}`)
  const answer = (id: string, status: string, group: string, rating: string, why = '') => {
    const time = `2026-01-0${id.slice(-1)} 10:11:12`
    return [time, time, status, '', '100', '1', time, id, group, rating, why]
  }

  it('leaves previews out of a file of which it knows no more', async () => {
    const rows = [
      ['EndDate', 'Status', 'Q1_NPS'],
      ['2026-01-05 10:11:12', 'IP Address', '9'],
      ['2026-01-06 10:11:12', 'Survey Preview', '10'],
    ]
    expect(ratingsOf(await read(csv(rows)))).toEqual([9])
  })

  it('reads three header rows, leaves previews out and says why', async () => {
    const file = csv([
      header,
      questions,
      ids,
      answer('R_1', 'IP Address', 'Promoter', '10', 'Fast,\nkind'),
      answer('R_2', 'Survey Preview', 'Detractor', '0'),
      answer('R_3', '0', 'Detractor', '9'),
      answer('R_4', '1', 'Detractor', '0'),
      answer('R_5', 'Umfragevorschau', 'Detractor', '0'),
      answer('R_6', 'IP-Adresse', '', ''),
    ])
    const reading = await read(file)
    expect(ratingsOf(reading)).toEqual([10, 9])
    expect(reading.columns).toMatchObject({
      rating: 'Q1',
      id: 'ResponseId',
      comment: 'Q2',
      date: 'EndDate',
    })
    expect(reading.rejected.map(({ reason }) => reason)).toEqual([
      'a preview, not an answer',
      'a preview, not an answer',
      'a preview, not an answer',
      'no rating',
    ])
    expect(await toolIn(file)).toBe('qualtrics')
  })

  it('reads the same in UTF-16 with tabs', async () => {
    const rows = [header, questions, ids, answer('R_1', '0', '1', '8')]
    const reading = await read(Buffer.from(`\ufeff${csv(rows, '\t')}`, 'utf16le'))
    expect(ratingsOf(reading)).toEqual([8])
  })

  it('reads the older files with two header rows, a mark and a delimiter too many', async () => {
    const file = csv([
      ['V1', 'V2', 'V3', 'V4', 'V5', 'V6', 'Q1', 'Q2', ''],
      ['ResponseID', 'ResponseSet', 'Status', 'StartDate', 'EndDate', 'Finished', NPS, 'Why?', ''],
      ['R_1', 'Default', '0', '2026-01-05 10:00:00', '2026-01-05 10:01:00', '1', '9', 'ok', ''],
      ['R_2', 'Default', '1', '2026-01-05 10:00:00', '2026-01-05 10:01:00', '1', '0', 'test', ''],
    ])
    const reading = await read(`\ufeff${file}`)
    expect(ratingsOf(reading)).toEqual([9])
    expect(reading.rejected).toEqual([{ line: 4, reason: 'a preview, not an answer' }])
    expect(await toolIn(file)).toBe('qualtrics')
  })
})

describe('openResults(a file of SurveyMonkey)', () => {
  it('reads the older CSV', async () => {
    const file = csv([
      [
        'Respondent ID',
        'Collector ID',
        'Start Date',
        'End Date',
        'IP Address',
        'Email Address',
        NPS,
        'Anything else?',
      ],
      ['', '', '', '', '', '', 'Response', 'Open-Ended Response'],
      [
        '11593648201234567890',
        '1',
        '01/13/2026 10:00:00 AM',
        '01/13/2026 10:02:11 AM',
        '',
        '',
        '10 - Extremely likely',
        'x',
      ],
      [
        '11593648201234567891',
        '1',
        '01/14/2026 10:00:00 AM',
        '01/14/2026 10:02:11 AM',
        '',
        '',
        '0 - Not at all likely',
        '',
      ],
    ])
    const reading = await read(file)
    expect(ratingsOf(reading)).toEqual([10, 0])
    expect(reading.responses[0]).toMatchObject({
      identity: 'id:11593648201234567890',
      day: '2026-01-13',
    })
    expect(await toolIn(file)).toBe('surveymonkey')
  })

  it('reads the newer workbook', async () => {
    const rows = [
      [
        'respondent_id',
        'collector_id',
        'date_created',
        'date_modified',
        'email_address',
        NPS,
        'Why?',
      ],
      [null, null, null, null, null, 'Response', 'Open-Ended Response'],
      ['118000000001', '4', dated(46027.5), dated(46027.51), null, '9', 'Nice people'],
      ['118000000002', '4', dated(46028.5), dated(46028.51), null, '2', null],
    ]
    const bytes = workbook([{ rows, isInline: true }], { formats: ['m/d/yy h:mm'] })
    const reading = await read(bytes)
    expect(reading.responses).toMatchObject([
      {
        line: 3,
        rating: 9,
        day: '2026-01-05',
        identity: 'id:118000000001',
        comment: 'Nice people',
      },
      { line: 4, rating: 2, day: '2026-01-06' },
    ])
    expect(await toolIn(bytes)).toBe('surveymonkey')
  })
})

describe('openResults(a file of another tool)', () => {
  it.each<[tool: string | null, file: string, ratings: readonly number[], days: readonly string[]]>(
    [
      [
        'survicate',
        csv([
          [
            'Date & Time (UTC)',
            'Response uuid',
            'Email',
            `Q#1: ${NPS}`,
            '',
            '',
            '',
            '',
            'Q#2: Why?',
            '',
          ],
          ['', '', '', 'Score', 'Label', 'Answer', 'Insight', 'Action', 'Answer', 'Tags'],
          ['2026-01-05 10:00:01', 'u-1', '', '10', 'Promoter', '10', '', '', 'Good', ''],
          ['2026-01-06 10:00:01', 'u-2', '', '4', 'Promoter', '4', '', '', '', ''],
        ]),
        [10, 4],
        ['2026-01-05', '2026-01-06'],
      ],
      [
        'typeform',
        csv([
          ['#', NPS, 'Why?', 'Start Date (UTC)', 'Submit Date (UTC)', 'Network ID'],
          ['a1b2c3d4e5f6a7b8', '9', 'x y', '2026-01-05 23:20:00', '2026-01-05 23:30:00', 'n1'],
          ['b1b2c3d4e5f6a7b8', '0', '', '2026-01-06 10:00:00', '2026-01-06 10:01:00', 'n2'],
        ]),
        [9, 0],
        ['2026-01-06', '2026-01-06'],
      ],
      [
        'google-forms',
        csv([
          ['Zeitstempel', 'Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen?', 'Warum?'],
          ['05.01.2026 10:00:00', '9', 'Gut'],
          ['06.01.2026 10:00:00', '7', ''],
        ]),
        [9, 7],
        ['2026-01-05', '2026-01-06'],
      ],
      [
        'google-forms',
        csv([
          ['Timestamp', NPS],
          ['2026/01/05 12:39:58 PM GMT+4', '9'],
          ['2026/01/06 1:39:58 AM GMT+4', '7'],
        ]),
        [9, 7],
        ['2026-01-05', '2026-01-05'],
      ],
      [
        'microsoft-forms',
        csv([
          [
            'ID',
            'Start time',
            'Completion time',
            'Email',
            'Name',
            NPS,
            `Points - ${NPS}`,
            `Feedback - ${NPS}`,
          ],
          ['1', '1/15/26 12:50:00', '1/15/26 12:51:45', 'anonymous', '', '9', '0', ''],
          ['2', '1/16/26 12:50:00', '1/16/26 12:51:45', 'anonymous', '', '5', '0', ''],
        ]),
        [9, 5],
        ['2026-01-15', '2026-01-16'],
      ],
      [
        'formbricks',
        csv([
          [
            'No.',
            'Response ID',
            'Timestamp',
            'Finished',
            'Survey ID',
            'User ID',
            'Tags',
            `1. ${NPS}`,
            '2. Why?',
          ],
          ['1', 'cl1', 'Friday, 9 October 2020', 'true', 's1', '', '', '10', 'A b'],
          ['2', 'cl2', 'Saturday, 10 October 2020', 'false', 's1', '', '', '3', ''],
        ]),
        [10, 3],
        ['2020-10-09', '2020-10-10'],
      ],
      [
        'tally',
        csv([
          ['Submission ID', 'Respondent ID', 'Submitted at', NPS],
          ['q1', 'p1', '2026-01-05 10:00:00', '8'],
          ['q2', 'p1', '2026-01-06 10:00:00', '6'],
        ]),
        [8, 6],
        ['2026-01-05', '2026-01-06'],
      ],
      [
        'delighted',
        csv([
          [
            'ID',
            'Person',
            'Survey Type',
            'Score',
            'Comment',
            'Permalink',
            'Created At',
            'Updated At',
          ],
          ['1', '7', 'nps', '10', 'x', 'https://d', '1767610800', '1767610801'],
          ['2', '7', 'csat', '5', '', 'https://d', '1767610800', '1767610801'],
          ['3', '7', 'ces', '7', '', 'https://d', '1767610800', '1767610801'],
          ['4', '7', 'nps', '0', '', 'https://d', '1767610800', '1767610801'],
        ]),
        [10, 0],
        ['2026-01-05', '2026-01-05'],
      ],
      [
        'hubspot',
        csv([
          [
            'hs_object_id',
            'hs_value',
            'hs_response_group',
            'hs_content',
            'hs_submission_timestamp',
            'hs_survey_type',
          ],
          ['1', '9', 'promoter', 'Nice', '2026-01-05T10:00:00Z', 'NPS'],
          ['2', '6', 'detractor', '', '2026-01-06T10:00:00Z', 'NPS'],
          ['3', '6', '', '', '2026-01-06T10:00:00Z', 'CES'],
        ]),
        [9, 6],
        ['2026-01-05', '2026-01-06'],
      ],
      [
        'asknicely',
        csv([
          ['response_id', 'person_id', 'answer', 'comment', 'sent', 'opened', 'responded'],
          ['1', '4', '10', 'ok', '1767524400', '1767610000', '1767610800'],
          ['2', '4', '3', '', '1767524400', '1767610000', '1767697200'],
        ]),
        [10, 3],
        ['2026-01-05', '2026-01-06'],
      ],
      [
        'wootric',
        csv([
          ['id', 'score', 'text', 'created_at', 'excluded_from_calculations'],
          ['1', '9', 'fine', '2026-01-05 10:00:01 -0800', 'false'],
          ['2', '1', '', '2026-01-05 10:00:01 -0800', 'true'],
        ]),
        [9],
        ['2026-01-05'],
      ],
      [
        'satismeter',
        csv([
          ['id', 'rating', 'category', 'feedback', 'created', 'dismissed', 'pending'],
          ['a', '9', 'promoter', 'fine', '2026-01-05T10:00:00Z', 'false', 'false'],
          ['b', '', '', '', '2026-01-05T10:00:00Z', 'true', 'false'],
          ['c', '8', '', '', '2026-01-05T10:00:00Z', 'false', 'true'],
        ]),
        [9],
        ['2026-01-05'],
      ],
    ],
  )('reads one of %s', async (tool, file, ratings, days) => {
    const reading = await read(file)
    expect(ratingsOf(reading)).toEqual(ratings)
    expect(reading.responses.map(({ day }) => day)).toEqual(days)
    expect(await toolIn(file)).toBe(tool)
  })

  it('leaves out other kinds of survey whatever the column is called', async () => {
    const rows = [10, 5, 0, 4].map((score, index) => [
      '2026-01-05',
      index % 2 === 0 ? 'NPS' : 'CSAT',
      `${score}`,
    ])
    const reading = await read(csv([['Date', 'Metric of ours', 'NPS score'], ...rows]))
    expect(ratingsOf(reading)).toEqual([10, 0])
  })

  it('knows Korean and Japanese', async () => {
    const korean = csv([
      ['타임스탬프', '친구에게 추천할 의향이 얼마나 있습니까?'],
      ['2026. 1. 5 오후 3:04:05', '9'],
    ])
    expect(ratingsOf(await read(korean))).toEqual([9])
    expect(await toolIn(korean)).toBe('google-forms')
    expect(await toolIn(korean.replace('타임스탬프', 'タイムスタンプ'))).toBe('google-forms')
  })

  it('says why a file with another kind of survey alone is none', async () => {
    const rows = ['5', '3', '4'].map((score, index) => [
      `${index}`,
      'csat',
      score,
      'https://d',
      '1767610800',
    ])
    const header = ['ID', 'Survey Type', 'Score', 'Permalink', 'Created At']
    const refusal = await refusalOf(() => read(csv([header, ...rows])))
    expect(refusal).toMatchObject({ code: 'no-valid-row' })
    expect(refusal.message).toContain('another kind of survey')
  })
})

describe('openResults(a table with something above it)', () => {
  const table = [
    ['Date', 'NPS', 'Comment'],
    ['2026-01-05', '9', 'a;b'],
    ['2026-01-06', '7', ''],
  ]
  it.each([
    ['titles', csv([['Results of spring'], [''], ['Exported by CX', '2026-02-01'], ...table])],
    ['a separator line', `sep=;\r\n${csv(table, ';')}`],
    ['delimiters at the end', csv(table).replaceAll(/$/gm, ',,,')],
    ['blank formatted rows', `${csv(table)}\r\n${',,\r\n'.repeat(300)}`],
    [
      'an empty header cell',
      csv(table.map(([a = '', ...rest], index) => [a, index === 0 ? '' : 'x', ...rest])),
    ],
    ['bars', csv(table, '|')],
  ])('reads it below %s', async (_, file) => {
    const reading = await read(file)
    expect(ratingsOf(reading)).toEqual([9, 7])
    expect(reading.rejected).toEqual([])
  })
})
