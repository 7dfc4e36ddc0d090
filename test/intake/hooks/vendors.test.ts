import { describe, expect, it } from 'vitest'
import { asknicely } from '#intake/hooks/asknicely.ts'
import { delighted } from '#intake/hooks/delighted.ts'
import { formbricks } from '#intake/hooks/formbricks.ts'
import { googleforms } from '#intake/hooks/googleforms.ts'
import { helpscout } from '#intake/hooks/helpscout.ts'
import { survicate } from '#intake/hooks/survicate.ts'
import { tally } from '#intake/hooks/tally.ts'
import { sendsOnlyIds, vendorOf, VENDORS } from '#intake/hooks/vendors.ts'
import { readFrom, refusal, taken } from './reading.ts'
import { NOW } from './signing.ts'

const RECOMMEND = 'How likely are you to recommend us?'

function throwing(code: string, words?: string | RegExp): Error {
  return expect.objectContaining(refusal(code, words)) as Error
}

describe('formbricks.read(body, headers, options)', () => {
  const event = (data: unknown, kind = 'responseFinished', id = 'r1') => ({
    event: kind,
    webhookId: 'w',
    data: { id, createdAt: '2026-11-18T07:47:29.507Z', finished: true, data },
  })

  it('takes the question that was chosen, created, updated and finished under one id', () => {
    const body = [
      event({ q1: 9 }, 'responseCreated'),
      event({ q1: 9, q2: 'Quick' }, 'responseUpdated'),
      event({ q1: 9, q2: 'Quick', q3: 'Kim' }),
    ]
    const reading = readFrom(formbricks, body, { question: 'q1', commentQuestion: 'q2' })
    const all = { id: 'r1', rating: 9, day: '2026-11-18' }
    const [first, ...later] = taken(reading)
    expect(first).toEqual({ ...all, comment: null })
    expect(later).toEqual([1, 2].map(() => ({ ...all, comment: 'Quick' })))
  })

  it('takes a question whose id says NPS', () => {
    expect(taken(readFrom(formbricks, [event({ nps: 0, other: 5 })]))).toMatchObject([
      { rating: 0, comment: null },
    ])
  })

  it('refuses numbers of which nothing tells what they mean, and names the ids to choose from', () => {
    expect(() => readFrom(formbricks, [event({ q1: 9 })])).toThrow(
      throwing('ambiguous-rating', /“q1”/),
    )
  })

  it('has nothing to take before the question is answered, or without numbers', () => {
    for (const options of [{}, { question: 'q9' }])
      expect(readFrom(formbricks, [event({ q1: 'clicked' })], options).ignored).not.toBeNull()
    expect(readFrom(formbricks, [event({ q1: 3 })], { question: 'q9' }).ignored).not.toBeNull()
    expect(readFrom(formbricks, [event({ nps: 3 }, 'somethingElse')]).ignored).not.toBeNull()
    expect(readFrom(formbricks, []).ignored).not.toBeNull()
  })

  it('refuses what is no list, but for the test of the address', () => {
    expect(() => readFrom(formbricks, event({ nps: 1 }))).toThrow(throwing('bad-body'))
    expect(readFrom(formbricks, { event: 'testEndpoint' }).ignored).not.toBeNull()
  })

  it('knows no question by a name that every object has', () => {
    for (const question of ['constructor', '__proto__', 'toString'])
      expect(readFrom(formbricks, [event({ nps: 1 })], { question }).responses).toEqual([])
    const body = '[{"event":"responseFinished","data":{"id":"x","data":{"__proto__":{"nps":9}}}}]'
    expect(readFrom(formbricks, body).responses).toEqual([])
  })
})

describe('delighted.read(body)', () => {
  const event = (data: object, type = 'survey_response.updated') => ({
    event_type: type,
    event_id: 'e',
    event_data: { id: '5435', score: 5, comment: null, created_at: 1_795_000_000, ...data },
  })

  it('takes the response, whether created or updated', () => {
    const first = readFrom(delighted, event({}, 'survey_response.created'))
    const second = readFrom(delighted, event({ comment: 'Slow', survey_type: 'nps' }))
    const same = { id: '5435', rating: 5, day: '2026-11-18' }
    expect(taken(first)).toEqual([{ ...same, comment: null }])
    expect(taken(second)).toEqual([{ ...same, comment: 'Slow' }])
  })

  it('has nothing to take of CSAT, CES and other events', () => {
    for (const type of ['csat', 'ces', 'five_star', 'smileys', 'thumbs', 'pmf', 7])
      expect(readFrom(delighted, event({ survey_type: type })).ignored).toMatch(/NPS/)
    expect(readFrom(delighted, event({}, 'unsubscribe.created')).ignored).not.toBeNull()
  })

  it('rejects a score that is a text or none', () => {
    for (const score of ['5', null, 11, true])
      expect(readFrom(delighted, event({ score })).rejected).toHaveLength(1)
  })
})

describe('tally.read(body, headers, options)', () => {
  const call = (fields: unknown, type = 'FORM_RESPONSE') => ({
    eventId: 'e',
    eventType: type,
    createdAt: '2026-11-18T10:00:00.000Z',
    data: { responseId: 'r', submissionId: 's', createdAt: '2026-11-18T10:00:00.000Z', fields },
  })
  const scale = (value: unknown, label = RECOMMEND, key = 'question_1') => ({
    key,
    label,
    type: 'LINEAR_SCALE',
    value,
  })
  const why = { key: 'question_2', label: 'Why?', type: 'TEXTAREA', value: 'Quick' }

  it('takes a scale whose label tells its ends, with the comment after it', () => {
    const body = call([scale(3, `${RECOMMEND} (0-10)`), why])
    expect(taken(readFrom(tally, body))).toEqual([
      { id: 's', rating: 3, day: '2026-11-18', comment: 'Quick' },
    ])
  })

  it('refuses a scale of unknown length until it is chosen by label or key', () => {
    expect(() => readFrom(tally, call([scale(9)]))).toThrow(throwing('ambiguous-rating'))
    for (const question of [RECOMMEND, 'question_1'])
      expect(taken(readFrom(tally, call([scale(9)]), { question }))).toMatchObject([{ rating: 9 }])
  })

  it('refuses a scale that says it ends elsewhere, and stars', () => {
    const five = scale(5, `${RECOMMEND} (1-5)`)
    const stars = { ...scale(5), type: 'RATING' }
    for (const field of [five, stars])
      for (const question of [null, 'question_1'])
        expect(() => readFrom(tally, call([field]), { question })).toThrow(throwing('wrong-scale'))
  })

  it('has nothing to take when it was passed over, or of another event', () => {
    expect(readFrom(tally, call([scale(null, 'NPS')])).ignored).not.toBeNull()
    expect(readFrom(tally, call([scale(9, 'NPS')], 'FORM_DELETED')).ignored).not.toBeNull()
    for (const fields of [null, {}, 'text', [null, 3, []]])
      expect(readFrom(tally, call(fields)).ignored).not.toBeNull()
  })
})

describe('asknicely.read(body)', () => {
  const call = (question: object, count = 1) => ({
    count,
    question: { id: '345094', score: '10', comment: 'Great', responded: '1795000000', ...question },
  })

  it('takes a score that comes as text, and the same again as the same response', () => {
    const same = { id: '345094', rating: 10, day: '2026-11-18' }
    expect(taken(readFrom(asknicely, call({})))).toEqual([{ ...same, comment: 'Great' }])
    expect(taken(readFrom(asknicely, call({ comment: 'Good' }, 2)))).toEqual([
      { ...same, comment: 'Good' },
    ])
  })

  it('has nothing to take without a score, or of another kind of question', () => {
    for (const question of [{ score: null }, { score: '' }, { question_type: 'csat' }])
      expect(readFrom(asknicely, call(question)).ignored).not.toBeNull()
    expect(readFrom(asknicely, { count: 1 }).ignored).not.toBeNull()
  })

  it('rejects a score that is none', () => {
    for (const score of ['11', 'ten', '9.5', '-1'])
      expect(readFrom(asknicely, call({ score })).rejected).toHaveLength(1)
  })
})

describe('survicate.read(body, headers, options)', () => {
  const call = (choice: object, more: object = {}) => ({
    messageId: 'm',
    deliveryTries: 0,
    event: {
      questionAnswered: {
        responseUuid: 'u',
        timestamp: '2026-11-18T06:46:02+00:00',
        question: { id: 12123, body: RECOMMEND },
        choice,
        ...more,
      },
    },
  })

  it('takes an NPS answer: its number, whatever it is called', () => {
    const reading = readFrom(survicate, call({ id: 9, body: 'passive', comment: 'Quick' }))
    expect(taken(reading)).toEqual([{ id: 'u', rating: 9, day: '2026-11-18', comment: 'Quick' }])
  })

  it('knows older calls, without the response’s own id, by the call', () => {
    const body = call({ id: 0, body: 'detractor' }, { responseUuid: undefined })
    expect(taken(readFrom(survicate, body))).toMatchObject([{ id: 'm', rating: 0 }])
  })

  it('has nothing to take of other questions and events', () => {
    for (const choice of [{ id: 21573, body: 'Great' }, { id: 5, body: '5' }, { body: 'promoter' }])
      expect(readFrom(survicate, call(choice)).ignored).not.toBeNull()
    expect(readFrom(survicate, { event: { surveyCompleted: {} } }).ignored).not.toBeNull()
    const other = readFrom(survicate, call({ id: 9, body: 'promoter' }), { question: 'Another' })
    expect(other.ignored).not.toBeNull()
  })

  it('takes the question that is chosen by id or wording', () => {
    for (const question of ['12123', RECOMMEND])
      expect(
        taken(readFrom(survicate, call({ id: 9, body: 'promoter' }), { question })),
      ).toHaveLength(1)
  })
})

describe('helpscout.read(body, headers)', () => {
  const call = (response: object, customer?: number) => ({
    message: { name: 'Monthly NPS survey' },
    response: {
      value: '9',
      category: 'passive',
      comment: 'Amazing',
      timestamp: '2026-09-05T13:43:12Z',
      ...response,
    },
    ...(customer && { _embedded: { customer: { id: customer } } }),
  })
  const idOf = (body: unknown) => taken(readFrom(helpscout, body))[0]?.id

  it('takes the score, and never its label', () => {
    expect(taken(readFrom(helpscout, call({})))).toMatchObject([
      { rating: 9, day: '2026-09-05', comment: 'Amazing' },
    ])
  })

  it('knows a response by survey, customer and second', () => {
    expect(idOf(call({}, 500))).toBe(idOf(call({ comment: 'Changed' }, 500)))
    expect(idOf(call({}, 500))).not.toBe(idOf(call({}, 501)))
    expect(idOf(call({}))).toBe(idOf(call({})))
    expect(idOf(call({}))).not.toBe(idOf(call({ comment: 'Another' })))
  })

  it('has nothing to take of smileys, choices and other events', () => {
    for (const value of ['😀', '5', 'Yes'])
      expect(readFrom(helpscout, call({ value, category: undefined })).ignored).toMatch(/NPS/)
    const headers = { 'x-helpscout-event': 'satisfaction.ratings' }
    expect(readFrom(helpscout, call({}), {}, headers).ignored).not.toBeNull()
  })
})

describe('googleforms.read(body, headers, options)', () => {
  const call = (more: object = {}) => ({
    id: 'g1',
    answeredAt: '2026-11-18T10:00:00.000Z',
    namedValues: { [RECOMMEND]: ['7'], 'Why?': ['Slow'] },
    scales: { [RECOMMEND]: [0, 10] },
    texts: ['Why?'],
    ...more,
  })

  it('takes what our script sends', () => {
    expect(taken(readFrom(googleforms, call()))).toEqual([
      { id: 'g1', rating: 7, day: '2026-11-18', comment: 'Slow' },
    ])
  })

  it('refuses a scale that starts at 1', () => {
    const body = call({ scales: { [RECOMMEND]: [1, 10] } })
    expect(() => readFrom(googleforms, body)).toThrow(throwing('wrong-scale'))
  })

  it('takes bare named values once it is said which question counts, as given today', () => {
    const body = { [RECOMMEND]: ['7'], 'Your name': ['Kim'] }
    expect(() => readFrom(googleforms, body)).toThrow(throwing('ambiguous-rating'))
    const [first] = taken(readFrom(googleforms, body, { question: RECOMMEND }))
    const [again] = taken(readFrom(googleforms, body, { question: RECOMMEND }))
    expect(first).toMatchObject({ rating: 7, day: '2026-11-20', comment: null })
    expect(again).toEqual(first)
  })

  it('has nothing to take when it was passed over', () => {
    const body = call({ namedValues: { [RECOMMEND]: [''] } })
    expect(readFrom(googleforms, body).ignored).not.toBeNull()
  })
})

describe.each(VENDORS)('readHook($key, …)', (vendor) => {
  it('takes its own made-up call, with any options', () => {
    for (const question of [null, 'A question of ours'])
      expect(
        taken(
          readFrom(vendor, vendor.sample({ question, commentQuestion: null }, NOW), { question }),
        ),
      ).toMatchObject([{ rating: 9, day: '2026-11-20' }])
  })

  it('refuses what is no JSON', () => {
    for (const body of ['', '{"a":', 'MSG=%7B%7D'])
      expect(() => readFrom(vendor, body)).toThrow(throwing('bad-body'))
  })

  it('takes nothing of JSON that is something else, and does not fall over it', () => {
    const bodies = [null, 1, 'text', true, {}, { question: { score: [] } }, { data: 3 }]
    for (const body of bodies)
      try {
        expect(readFrom(vendor, JSON.stringify(body)).responses).toEqual([])
      } catch (error) {
        expect(error).toMatchObject({ name: 'Refusal' })
      }
  })

  it('cuts a comment that is longer than anybody reads', () => {
    const sample = JSON.stringify(vendor.sample({ question: null, commentQuestion: 'c' }, NOW))
    const body = sample.replace('A made-up comment.', 'x'.repeat(20_000))
    const [response] = taken(readFrom(vendor, body, { commentQuestion: 'c' }))
    expect(response?.comment?.length ?? 10_000).toBe(10_000)
  })
})

describe('vendorOf(name) and sendsOnlyIds(name)', () => {
  it('know the tools however they are written', () => {
    for (const name of ['helpscout', 'help-scout', 'Help Scout', 'HELP_SCOUT'])
      expect(vendorOf(name)?.key).toBe('helpscout')
    expect(vendorOf('google-forms')?.key).toBe('googleforms')
    expect(sendsOnlyIds('survey-monkey')).toBe('SurveyMonkey')
    expect(sendsOnlyIds('qualtrics')).toBe('Qualtrics')
  })

  it('know nothing that every object has', () => {
    for (const name of ['constructor', '__proto__', 'toString', '', 'api'])
      expect([vendorOf(name), sendsOnlyIds(name)]).toEqual([null, null])
  })
})
