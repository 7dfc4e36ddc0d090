import { describe, expect, it } from 'vitest'
import { howPage } from '#islands/how-page.ts'

describe('howPage(address)', () => {
  it('is of the same figures, in the same language', () => {
    expect(howPage('/')).toBe('/how')
    const address = '/?survey=a&from=2026-10-01&theme=price&by=quarter&q=late&lang=sv#trend'
    expect(howPage(address)).toBe('/how?survey=a&from=2026-10-01&lang=sv')
  })
})
