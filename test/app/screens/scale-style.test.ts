import { describe, expect, it } from 'vitest'
import { scaleStyle } from '#app/screens/scale-style.ts'

describe('scaleStyle(scale)', () => {
  it('is nothing where everything is as large as it is', () => {
    expect(scaleStyle(1)).toBeNull()
  })

  it('is a style, and the hash that the security policy of a page names', () => {
    expect(scaleStyle(1.25)).toEqual({
      css: ':root{--scale:1.25}',
      hash: expect.stringMatching(/^sha256-[\w+/]{43}=$/) as string,
    })
  })
})
