import { describe, expect, it } from 'vitest'
import { SILENT } from '#app/log.ts'
import { orFailed, problem } from '#app/problem.ts'

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

describe('orFailed(answer, path, log)', () => {
  it('is the answer where there is one', async () => {
    const answer = new Response('fine')
    expect(await orFailed(() => Promise.resolve(answer), '/api/v1/snapshot', SILENT)).toBe(answer)
  })

  it('tells the log why there is none, and nobody else', async () => {
    const told: unknown[] = []
    const log = { ...SILENT, error: (...said: unknown[]) => told.push(said) }
    const fail = () => Promise.reject(new Error('the disk is gone'))
    const answer = await orFailed(fail, '/api/v1/snapshot', log)
    expect(answer.status).toBe(500)
    expect(await answer.text()).not.toContain('disk')
    expect(told).toEqual([
      [
        'A request failed',
        { path: '/api/v1/snapshot', error: expect.stringContaining('the disk is gone') as string },
      ],
    ])
  })
})
