import { describe, expect, it } from 'vitest'
import { unstretched } from '#pictures/unstretched.ts'

const stretched = (data: string) =>
  `<svg viewBox="0 0 100 30" preserveAspectRatio="none" width="100%" height="3em"><path class="a" d="${data}"></path></svg>`

describe('unstretched(markup, { width, em })', () => {
  it('draws what was stretched where it would have come to lie', () => {
    const markup = `<b/>${stretched('M0,10V30M5,21H10L50,3Z')}<c/>`
    expect(unstretched(markup, { width: 1000, em: 20 })).toBe(
      '<b/><g><path class="a" d="M0 20V60M50 42H100L500 6Z"></path></g><c/>',
    )
  })

  it('leaves everything else alone', () => {
    const markup = '<svg viewBox="0 0 20 20"><path d="M10 18V3"></path></svg>'
    expect(unstretched(markup, { width: 1000, em: 20 })).toBe(markup)
  })

  it('throws rather than draws what it cannot scale', () => {
    expect(() => unstretched(stretched('M0 0a8 8 0 0 1 0 16'), { width: 10, em: 1 })).toThrow(
      /cannot be scaled/,
    )
  })
})
