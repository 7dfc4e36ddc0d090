import { describe, expect, it } from 'vitest'
import { addressOf, backTo, lookingAt } from '#app/comments/review-filter.ts'

const at = (query: string) => lookingAt(new URLSearchParams(query))

describe('lookingAt(query)', () => {
  it('is what waits, as a list, when nothing is said, or something odd', () => {
    const first = {
      ...{ queue: 'waiting', view: 'list', survey: null, category: null, language: null },
      behind: null,
    }
    expect(at('')).toEqual(first)
    expect(at('show=x&survey=-1&category=fan&language=%3Cb%3E&view=x&behind=0')).toEqual(first)
  })

  it('is what an address says', () => {
    const query = 'show=hidden&survey=2&category=passive&language=sv&view=one&behind=17'
    expect(addressOf(at(query), { behind: 17 })).toBe(`/admin/comments?${query}`)
    expect(addressOf(at(query), { queue: 'waiting', survey: null })).toBe(
      '/admin/comments?category=passive&language=sv&view=one',
    )
  })
})

describe('backTo(sent)', () => {
  it('is a page about comments, whatever was sent', () => {
    expect(backTo('/admin/comments?show=shown&behind=3')).toBe(
      '/admin/comments?show=shown&behind=3',
    )
    for (const sent of ['', '//evil.example', '/admin/comments/../people', '/admin/commentsx'])
      expect(backTo(sent)).toBe('/admin/comments')
  })
})
