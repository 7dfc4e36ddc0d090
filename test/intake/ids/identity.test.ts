import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { Occurrences } from '#intake/ids/occurrences.ts'
import { read } from '#test/intake/reading.ts'

async function identities(content: string, choices = {}): Promise<string[]> {
  return (await read(content, choices)).responses.map(({ identity }) => identity)
}

/** How many of the identities of one file are in another as well. */
async function common(first: string, second: string, choices = {}): Promise<number> {
  const known = new Set(await identities(first, choices))
  return (await identities(second, choices)).filter((identity) => known.has(identity)).length
}

describe('the identity of a response', () => {
  it('is the response id of the survey tool, as text', async () => {
    const csv =
      'Response ID,Date,NPS\n1234567890123456789,2026-01-05,9\n1234567890123456788,2026-01-05,9\n'
    expect(await identities(csv)).toEqual(['id:1234567890123456789', 'id:1234567890123456788'])
  })

  it.each([
    'ResponseId',
    'Response uuid',
    'Submission ID',
    'response_id',
    'Svars-ID',
    'ID de respuesta',
  ])('is found under %s', async (header) =>
    expect(await identities(`${header},Date,NPS\nabc,2026-01-05,9\n`)).toEqual(['id:abc']),
  )

  it('is what the webhook of the tool sends too, in its own files', async () => {
    const delighted = (id: string) =>
      JSON.stringify({
        ...{ id, person: '7', survey_type: 'nps', score: 9, comment: null },
        ...{ permalink: 'https://d', created_at: 1767610800 },
      })
    expect(await identities(`${delighted('50')}\n${delighted('51')}\n`)).toEqual(['id:50', 'id:51'])
    const typeform = (id: string) =>
      `#,How likely are you to recommend us?,Submit Date (UTC)\n${id},9,2026-01-05 10:00:00\n`
    const token = '8f14e45fceea167a5a36dedd4bea2543'
    expect(await identities(typeform(token))).toEqual([`id:${token}`])
    expect(await identities(typeform('1'))).not.toEqual(['id:1'])
  })

  it('is the id of our own API where the columns are called as there', async () => {
    expect(await identities('id,answeredAt,rating\n7,2026-01-05T10:00:00Z,9\n')).toEqual(['id:7'])
  })

  it('is what a person says it is', async () => {
    const csv = 'code,Date,NPS\nA7,2026-01-05,9\n'
    expect(await identities(csv, { columns: { id: 'code' } })).toEqual(['id:A7'])
  })

  it('survives that the rest of the row has changed', async () => {
    const before = 'Response ID,Date,NPS,Tags\nr1,2026-01-05,9,\n'
    const after = 'Response ID,Date,NPS,Tags,Comment\nr1,2026-01-05,8,vip,Still good\n'
    expect(await common(before, after)).toBe(1)
  })

  it('is not an id that a spreadsheet has rounded: many would become one', async () => {
    const rounded = 'Response ID,Date,NPS\n1.15936E+18,2026-01-05,9\n1.15936E+18,2026-01-06,8\n'
    expect(new Set(await identities(rounded)).size).toBe(2)
    const zeros =
      'Response ID,Date,NPS\n1159364820000000000,2026-01-05,9\n1159364820000000000,2026-01-06,8\n'
    expect(new Set(await identities(zeros)).size).toBe(2)
  })

  it.each(['SV_12', '4711'])('is not an id that nearly all rows have: %s', async (id) => {
    const rows = Array.from({ length: 50 }, (_, row) => `${id},2026-01-05,${row % 11}`)
    const found = await identities(['Response ID,Date,NPS', ...rows].join('\n'))
    expect(new Set(found).size).toBe(50)
  })

  it('tells several things apart that somebody rates at once', async () => {
    const rows = ['7,2026-01-05 10:11:12,A,9', '7,2026-01-05 10:11:12,B,3']
    const csv = ['id,Date,Brand,NPS', ...rows, rows[0], rows[1]].join('\n')
    expect(new Set(await identities(csv)).size).toBe(2)
    expect(await common(csv, csv)).toBe(4)
  })

  it('is not the person: answering twice makes two responses', async () => {
    const csv = [
      'id,Email,Customer ID,Submitted at,NPS',
      'c1,a@b.se,77,2026-01-05 10:00:01,9',
      'c1,a@b.se,77,2026-02-05 10:00:01,9',
    ].join('\n')
    expect(new Set(await identities(csv)).size).toBe(2)
  })

  it('is another id with its time, so that more columns do no harm', async () => {
    const before = 'id,Submitted at,NPS\n81,2026-01-05 10:00:01,9\n'
    const after =
      'id,Submitted at,NPS,Comment\n81,2026-01-05 10:00:01,9,Fine\n82,2026-01-05 10:00:02,3,\n'
    expect(await common(before, after)).toBe(1)
  })

  it('needs more than an id and a day: the id may be the shop’s', async () => {
    const csv =
      'id,Date,NPS\n3,2026-01-05,9\n3,2026-01-05,9\n3,2026-01-05 00:00:00,9\n3,2026-01-05 00:00:00,9\n'
    expect(new Set(await identities(csv)).size).toBe(4)
  })

  it('does not take midnight somewhere for a time', async () => {
    const midnight =
      'id,Submitted at,NPS,Region\n3,2026-01-04T23:00:00Z,9,North\n3,2026-01-04T23:00:00Z,9,South\n'
    expect(new Set(await identities(midnight)).size).toBe(2)
    const unix = 'id,Submitted at,NPS,Region\n3,1767571200,9,North\n3,1767571200,9,South\n'
    expect(new Set(await identities(unix)).size).toBe(2)
  })

  it('is otherwise the whole row and which of its equals it is', async () => {
    const january = 'Date,NPS,Region\n2026-01-05,9,North\n2026-01-05,9,North\n2026-01-06,3,South\n'
    const longer = `${january}2026-02-01,9,North\n2026-01-05,9,North\n`
    expect(new Set(await identities(longer)).size).toBe(5)
    expect(await common(january, january)).toBe(3)
    expect(await common(january, longer)).toBe(3)
  })

  it('does not depend on the order of the rows, their numbers, the layout or the blank cells behind', async () => {
    const first = 'No.,Date,NPS,Note\n1,2026-01-05,9,a\n2,2026-01-06,3,"b\nc"\n'
    const second =
      'No.;Date;NPS;Note;\r\n1;2026-01-06;3;"b\r\nc";\r\n2;2026-01-05;9;a;\r\n3;2026-01-07;8;;\r\n'
    expect(await common(first, second)).toBe(2)
  })

  it('holds the day that was given, so that two undated files stay apart', async () => {
    const csv = 'NPS,Region\n9,North\n'
    const [january] = await identities(csv, { day: '2026-01-31' })
    const [february] = await identities(csv, { day: '2026-02-28' })
    expect(january).not.toBe(february)
  })

  it('lets nothing through of what else a row holds', async () => {
    const [identity] = await identities(
      'Date,NPS,Name,Email\n2026-01-05,9,Anna Ek,anna@example.com\n',
    )
    expect(identity).not.toMatch(/Anna|example/)
  })
})

describe('Occurrences.add', () => {
  it('counts as a map would', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 40), { maxLength: 50 }), fc.nat(20_000), (keys, more) => {
        const occurrences = new Occurrences()
        const counts = new Map<number, number>()
        for (const key of [
          ...keys,
          ...Array.from({ length: more }, (_, index) => index % 7000),
          ...keys,
        ]) {
          counts.set(key, (counts.get(key) ?? 0) + 1)
          if (occurrences.add(key) !== counts.get(key)) throw new Error(`${key} is counted wrongly`)
        }
      }),
      { numRuns: 30 },
    )
  })
})
