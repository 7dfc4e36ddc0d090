import { describe, expect, it } from 'vitest'
import { pathOf } from '#app/source-path.ts'

describe('pathOf(source)', () => {
  it('is where the source sends to', () => {
    expect(pathOf({ kind: 'api', slug: null })).toBe('/api/v1/responses')
    expect(pathOf({ kind: 'tally', slug: 'our-forms' })).toBe('/hooks/tally/our-forms')
  })
})
