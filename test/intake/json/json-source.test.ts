import { describe, expect, it } from 'vitest'
import { read, refusalOf } from '#test/intake/reading.ts'

const ANSWERS = [
  { id: '1234567890123456789', score: 9, survey_type: 'nps', created_at: 1767610800, comment: 'a' },
  { id: '2', score: 3, survey_type: 'nps', created_at: 1767697200, person: { email: 'a@b.se' } },
]

describe('openResults(JSON)', () => {
  const lines = ANSWERS.map((answer) => JSON.stringify(answer)).join('\n')

  it.each([
    ['one object a line', `${lines}\n`],
    ['an array', JSON.stringify(ANSWERS, null, 2)],
    ['an object around an array', JSON.stringify({ total: 2, data: ANSWERS, tags: [] })],
  ])('reads %s', async (_, json) => {
    const { responses, columns } = await read(json)
    expect(columns).toMatchObject({ rating: 'score', date: 'created_at', comment: 'comment' })
    expect(responses).toMatchObject([
      { rating: 9, day: '2026-01-05', comment: 'a' },
      { rating: 3, day: '2026-01-06', comment: null },
    ])
  })

  it('keeps every digit of an id that was written as a number', async () => {
    const json = `${lines}\n{"id":2345678901234567891,"score":9,"created_at":1767610801}`
    const { responses } = await read(json)
    expect(responses[2]?.identity).toContain('2345678901234567891')
  })

  it('refuses what is damaged or holds no answers', async () => {
    expect(await refusalOf(() => read(lines.slice(0, -5)))).toMatchObject({ code: 'unreadable' })
    expect(await refusalOf(() => read('[{"a":'))).toMatchObject({ code: 'unreadable' })
    expect(await refusalOf(() => read('[]'))).toMatchObject({ code: 'empty' })
  })
})
