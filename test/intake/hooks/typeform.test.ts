import { describe, expect, it } from 'vitest'
import { typeform } from '#intake/hooks/typeform.ts'
import { readFrom, refusal, taken } from './reading.ts'

interface Field {
  readonly id: string
  readonly type: string
  readonly title?: string
  readonly ref?: string
  readonly properties?: unknown
}

const RECOMMEND = 'How likely are you to recommend us?'

/** A response to a form with some fields, of which some are answered. */
function response(fields: readonly Field[], answers: Record<string, number | string>) {
  const given = Object.entries(answers).map(([id, value]) => {
    const { type = 'opinion_scale', ref } = fields.find((field) => field.id === id) ?? {}
    const field = { id, type, ref }
    return typeof value === 'number'
      ? { type: 'number', number: value, field }
      : { type: 'text', text: value, field }
  })
  return {
    event_id: 'e',
    event_type: 'form_response',
    form_response: {
      form_id: 'f',
      token: 'token-1',
      landed_at: '2026-11-18T10:00:00Z',
      submitted_at: '2026-11-18T10:05:00Z',
      definition: { id: 'f', title: 'Form', fields },
      answers: given,
    },
  }
}

const nps = { id: 'q1', type: 'nps', title: RECOMMEND }
const scale = (properties: unknown, title = RECOMMEND) => ({
  id: 'q1',
  type: 'opinion_scale',
  title,
  properties,
})
const why = { id: 'why', type: 'long_text', title: 'Why?' }

describe('typeform.read(body, headers, options)', () => {
  it('takes the NPS question with its comment', () => {
    const reading = readFrom(typeform, response([nps, why], { q1: 9, why: 'Quick' }))
    expect(taken(reading)).toEqual([
      { id: 'token-1', rating: 9, day: '2026-11-18', comment: 'Quick' },
    ])
  })

  it('takes an opinion scale from 0 to 10 that asks for a recommendation', () => {
    for (const field of [
      scale({ steps: 11, start_at_one: false }),
      scale({ steps: 11 }),
      scale({}, 'On a scale from 0 to 10, how likely are you to recommend us?'),
    ])
      expect(taken(readFrom(typeform, response([field], { q1: 4 })))).toMatchObject([{ rating: 4 }])
  })

  it('takes a question that calls itself NPS, which is from 0 to 10 by definition', () => {
    const body = response([], { nps_question: 9 })
    expect(taken(readFrom(typeform, body))).toMatchObject([{ rating: 9 }])
  })

  it.each([0, 1, 4, 5, 7, 9, 10])(
    'refuses a scale of unknown length whatever was answered, for to take only some would be a wrong score (%s)',
    (value) => {
      expect(() => readFrom(typeform, response([scale({})], { q1: value }))).toThrow(
        expect.objectContaining(refusal('ambiguous-rating', /recommend us/)) as Error,
      )
    },
  )

  it('takes it once somebody has said that it counts, by title, id or ref', () => {
    const body = response([{ ...scale({}), ref: 'readable' }], { q1: 4 })
    for (const question of [RECOMMEND, ` ${RECOMMEND.toUpperCase()}`, 'q1', 'readable'])
      expect(taken(readFrom(typeform, body, { question }))).toMatchObject([{ rating: 4 }])
  })

  it('refuses other scales, whoever has chosen them', () => {
    for (const properties of [
      { steps: 5, start_at_one: true },
      { steps: 11, start_at_one: true },
    ])
      for (const question of [null, 'q1'])
        expect(() =>
          readFrom(typeform, response([scale(properties)], { q1: 5 }), { question }),
        ).toThrow(expect.objectContaining(refusal('wrong-scale')) as Error)
    const stars = { id: 'q1', type: 'rating', title: RECOMMEND }
    expect(() => readFrom(typeform, response([stars], { q1: 5 }))).toThrow(
      expect.objectContaining(refusal('wrong-scale')) as Error,
    )
  })

  it('takes the one that asks for a recommendation among several from 0 to 10', () => {
    const easy = { ...scale({ steps: 11 }, 'How easy was it?'), id: 'easy' }
    const body = response([easy, scale({ steps: 11 })], { easy: 2, q1: 10 })
    expect(taken(readFrom(typeform, body))).toMatchObject([{ rating: 10 }])
  })

  it('refuses two that are equally good, and takes the one that is chosen', () => {
    const other = { id: 'q2', type: 'nps', title: 'How likely are you to recommend our shop?' }
    const body = response([nps, other], { q1: 9, q2: 2 })
    expect(() => readFrom(typeform, body)).toThrow(
      expect.objectContaining(refusal('ambiguous-rating', /our shop/)) as Error,
    )
    expect(taken(readFrom(typeform, body, { question: 'q2' }))).toMatchObject([{ rating: 2 }])
  })

  it('refuses a chosen question that the form does not have, and names those it has', () => {
    expect(() => readFrom(typeform, response([nps], { q1: 9 }), { question: 'q7' })).toThrow(
      expect.objectContaining(refusal('unknown-column', /q7.*recommend us/)) as Error,
    )
  })

  it('finds questions in groups', () => {
    const group = { id: 'g', type: 'group', title: 'All', properties: { fields: [nps] } }
    const body = response([group], { q1: 8 })
    expect(taken(readFrom(typeform, body))).toMatchObject([{ rating: 8 }])
  })

  it('leaves a short text alone, which may be a name, unless it is chosen', () => {
    const name = { id: 'name', type: 'short_text', title: 'What is your name?' }
    const body = response([nps, name], { q1: 9, name: 'Kim' })
    expect(taken(readFrom(typeform, body))).toMatchObject([{ comment: null }])
    expect(taken(readFrom(typeform, body, { commentQuestion: 'name' }))).toMatchObject([
      { comment: 'Kim' },
    ])
  })

  it('has nothing to take when it was passed over, or of another event', () => {
    for (const body of [
      response([nps, why], { why: 'No number' }),
      response([], {}),
      { event_type: 'form_response_partial' },
    ])
      expect(readFrom(typeform, body)).toMatchObject({ responses: [], rejected: [] })
    expect(readFrom(typeform, response([], {})).ignored).toEqual(expect.any(String))
  })

  it('rejects a number that is no rating, and a response without id or time', () => {
    for (const value of [11, -1, 8.5])
      expect(readFrom(typeform, response([nps], { q1: value })).rejected).toHaveLength(1)
    const { form_response: whole, ...call } = response([nps], { q1: 9 })
    for (const left of ['token', 'submitted_at']) {
      const rest = { ...whole, [left]: null }
      expect(readFrom(typeform, { ...call, form_response: rest }).rejected).toHaveLength(1)
    }
  })
})
