import { describe, expect, it } from 'vitest'
import { howPage } from '#islands/how-page.ts'

describe('howPage(board)', () => {
  it('is of the same figures, in the same language', () => {
    expect(howPage({ stream: '/api/v1/stream' })).toBe('/how')
    const stream = '/api/v1/stream?survey=a&from=2026-10-01&theme=price&lang=sv'
    expect(howPage({ stream })).toBe('/how?survey=a&from=2026-10-01&lang=sv')
  })
})
