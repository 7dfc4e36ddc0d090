import { describe, expect, it } from 'vitest'
import { problem } from '#app/problem.ts'

describe('problem(status, title, detail, more)', () => {
  it('is an answer as RFC 9457 wants it', async () => {
    const answer = problem(409, 'Taken', 'Choose another name.')
    expect(answer.status).toBe(409)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(await answer.json()).toEqual({
      type: 'about:blank',
      status: 409,
      title: 'Taken',
      detail: 'Choose another name.',
    })
  })

  it('carries what else there is to say', async () => {
    const answer = problem(400, 'No', 'Because', { code: 'no-rating' })
    expect(await answer.json()).toMatchObject({ code: 'no-rating', title: 'No' })
  })
})
