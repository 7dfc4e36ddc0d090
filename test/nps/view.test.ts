import { describe, expect, it } from 'vitest'
import { queryOf, viewOf } from '#nps/view.ts'

describe('viewOf(audience, query)', () => {
  it('reads survey and segment, and takes blank for not given', () => {
    const query = new URLSearchParams('survey=a&segment=&theme=dark')
    expect(viewOf('wall', query)).toEqual({ audience: 'wall', survey: 'a', segment: null })
  })

  it('takes a theme for people, and for a screen what it wears', () => {
    const query = new URLSearchParams('theme=price')
    expect(viewOf('intranet', query)).toEqual({
      ...{ audience: 'intranet', survey: null, segment: null },
      theme: 'price',
    })
    expect(viewOf('wall', query)).toEqual({ audience: 'wall', survey: null, segment: null })
    expect(queryOf(viewOf('intranet', query))).toBe('?theme=price')
  })
})

describe('queryOf(view)', () => {
  it('is read back as the same view', () => {
    const view = { audience: 'intranet', survey: 'å & b', segment: '7' } as const
    expect(viewOf('intranet', new URLSearchParams(queryOf(view)))).toEqual(view)
    expect(queryOf({ ...view, survey: null, segment: null })).toBe('')
  })
})
