import { describe, expect, it } from 'vitest'
import { readResponseObjects, type Received } from '#intake/read-response-objects.ts'
import { refusalOf } from './reading.ts'

const CHOICES = {
  timeZone: 'Europe/Stockholm',
  now: Temporal.Instant.from('2026-11-21T12:00:00Z'),
  most: 3,
}

const RESPONSE = { id: 'r1', rating: 9, answeredAt: '2026-11-20T23:30:00Z' }

function read(body: unknown): Received {
  return readResponseObjects(body, CHOICES)
}

/** Why a response with these fields is rejected; `null` when it is not. */
function reasonOf(fields: Readonly<Record<string, unknown>>): string | null {
  return read({ ...RESPONSE, ...fields }).rejected[0]?.reason ?? null
}

function responseOf(fields: Readonly<Record<string, unknown>>) {
  const [received] = read({ ...RESPONSE, ...fields }).responses
  if (!received) throw new Error(reasonOf(fields) ?? 'nothing was received')
  return received.response
}

describe('readResponseObjects', () => {
  it('reads one response', () => {
    expect(read(RESPONSE)).toEqual({
      responses: [
        {
          survey: null,
          response: {
            line: 0,
            identity: 'id:r1',
            rating: 9,
            day: '2026-11-21',
            comment: null,
            touchpoint: null,
            segments: {},
          },
        },
      ],
      rejected: [],
    })
  })

  it('reads all that may come with it, and ignores what else does', () => {
    const body = {
      ...RESPONSE,
      comment: ' Fine ',
      survey: 'Support',
      touchpoint: ' Call ',
      segments: { ' Region ': 'North ', Product: null, Plan: ' ' },
      email: 'anna@example.com',
    }
    expect(read(body).responses[0]).toMatchObject({
      survey: 'Support',
      response: { comment: 'Fine', touchpoint: 'Call', segments: { Region: 'North' } },
    })
    expect(JSON.stringify(read(body))).not.toContain('anna')
  })

  it('reads several, and says by its place which one it rejects', () => {
    const { responses, rejected } = read([RESPONSE, { ...RESPONSE, rating: 11 }, 'r3'])
    expect(responses.map(({ response }) => response.line)).toEqual([0])
    expect(rejected).toEqual([
      { index: 1, reason: '11 is not a rating from 0 to 10' },
      { index: 2, reason: 'it is not an object' },
    ])
    expect(read([])).toEqual({ responses: [], rejected: [] })
  })

  it.each([null, 7, 'text', true, undefined])('refuses %j as a body', async (body) => {
    expect(await refusalOf(() => read(body))).toMatchObject({ code: 'bad-body' })
  })

  it('refuses more than a call may bring', async () => {
    const refusal = await refusalOf(() => read([RESPONSE, RESPONSE, RESPONSE, RESPONSE]))
    expect(refusal.code).toBe('too-many')
    expect(refusal.message).toContain('4 responses')
  })

  it('takes ids as text or as whole numbers that are exact', () => {
    expect(responseOf({ id: 1027 }).identity).toBe('id:1027')
    expect(responseOf({ id: ' 1234567890123456789 ' }).identity).toBe('id:1234567890123456789')
    for (const id of [undefined, null, '', '  ', 'x'.repeat(201), 2 ** 60, 1.5, true, {}])
      expect(reasonOf({ id }), JSON.stringify(id)).toMatch(/^id is/)
  })

  it('takes ratings as numbers only', () => {
    expect(responseOf({ rating: 0 }).rating).toBe(0)
    for (const rating of [undefined, null, '9', -1, 10.5, 11, true, [9]])
      expect(reasonOf({ rating }), JSON.stringify(rating)).toMatch(/rating/)
  })

  it.each([
    ['2026-11-20T23:30:00+01:00', '2026-11-20'],
    ['2026-11-20T22:30:00-05:00', '2026-11-21'],
    ['2026-11-20T23:30:00.123456Z', '2026-11-21'],
    ['2026-11-20T10:00:00+01:00[Europe/Stockholm]', '2026-11-20'],
    ['2026-11-20', '2026-11-20'],
    ['2026-11-21T12:04:00Z', '2026-11-21'],
  ])('finds the company’s day of %s', (answeredAt, day) => {
    expect(responseOf({ answeredAt }).day).toBe(day)
  })

  it('lets no clock that is ahead make an answer of tomorrow', () => {
    const now = Temporal.Instant.from('2026-11-21T22:58:00Z')
    const body = { ...RESPONSE, answeredAt: '2026-11-21T23:01:00Z' }
    expect(readResponseObjects(body, { ...CHOICES, now }).responses[0]?.response.day).toBe(
      '2026-11-21',
    )
  })

  it.each([
    ['2026-11-21T12:10:00Z', 'answeredAt lies in the future'],
    ['2026-11-22', 'answeredAt lies in the future'],
    ['+275760-01-01T00:00:00Z', 'answeredAt lies in the future'],
    ['0001-01-01T00:00:00Z', 'answeredAt lies before 1990'],
    [
      '2026-11-20T10:00:00',
      'answeredAt has no time zone: end it with Z or an offset such as +01:00',
    ],
    ['2026-02-30', 'answeredAt is neither a date nor an ISO 8601 date-time with a time zone'],
    ['yesterday', 'answeredAt is neither a date nor an ISO 8601 date-time with a time zone'],
    [1763640000, 'answeredAt is neither a date nor an ISO 8601 date-time with a time zone'],
    [undefined, 'answeredAt is missing'],
  ])('rejects %j as a time', (answeredAt, reason) => expect(reasonOf({ answeredAt })).toBe(reason))

  it('rejects what is too long or no text, without quoting it', () => {
    expect(reasonOf({ comment: 'Anna '.repeat(2001) })).toBe(
      'comment is longer than 10,000 characters',
    )
    expect(reasonOf({ comment: 7 })).toBe('comment is not a text')
    expect(reasonOf({ touchpoint: 'x'.repeat(101) })).toBe(
      'touchpoint is longer than 100 characters',
    )
    expect(reasonOf({ survey: {} })).toBe('survey is not a text')
    expect(reasonOf({ survey: 'x'.repeat(201) })).toBe('survey is longer than 200 characters')
    expect(reasonOf({ segments: ['North'] })).toBe('segments is not an object')
    expect(reasonOf({ segments: { Region: 7 } })).toBe('a segment is not a text')
    expect(reasonOf({ segments: { Region: 'x'.repeat(101) } })).toBe(
      'a segment is longer than 100 characters',
    )
    const many = Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`d${index}`, 'x']))
    expect(reasonOf({ segments: many })).toBe('segments has more than 20 entries')
  })

  it('is not confused by names that mean something to JavaScript', () => {
    const body = JSON.parse(
      `{"id":"r1","rating":9,"answeredAt":"2026-11-20","segments":{"__proto__":"x"}}`,
    ) as unknown
    expect(Object.entries(read(body).responses[0]?.response.segments ?? {})).toEqual([
      ['__proto__', 'x'],
    ])
  })
})
