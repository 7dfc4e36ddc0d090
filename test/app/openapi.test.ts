import { describe, expect, it } from 'vitest'
import { OPENAPI } from '#app/openapi.ts'

describe('OPENAPI', () => {
  it('refers to nothing that is not there', () => {
    const text = JSON.stringify(OPENAPI)
    const names = [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(
      ([, name = '']) => name,
    )
    expect(names.length).toBeGreaterThan(10)
    for (const name of names) expect(OPENAPI.components.schemas).toHaveProperty(name)
  })

  it('describes everything that programs may ask', () => {
    expect(Object.keys(OPENAPI.paths)).toEqual([
      '/api/v1/snapshot',
      '/api/v1/stream',
      '/api/v1/tallies',
      '/api/v1/responses',
      '/hooks/{vendor}/{source}',
    ])
  })
})
