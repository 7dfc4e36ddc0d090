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
    expect(queryOf(viewOf('intranet', query)!)).toBe('?theme=price')
  })

  it.each([
    ['from=2026-01-01&to=2026-04-01', '2026-01-01', '2026-04-01'],
    ['from=2026-01-31&to=2026-03-02', '2026-01-01', '2026-04-01'],
    ['from=2026-11&to=2026-12', '2026-11-01', '2026-12-01'],
    ['from=2026-12-24', '2026-12-01', null],
    ['from=beginning', null, null],
    ['to=2026-12-31', null, '2027-01-01'],
    ['from=beginning&to=9999-12-31', null, '9999-12-01'],
  ])('widens %s to whole months', (query, from, to) => {
    const view = viewOf('intranet', new URLSearchParams(query))
    expect(view?.months).toEqual({ from, to })
  })

  it.each(['from=yesterday', 'from=2026-02-30', 'from=2026-05-01&to=2026-05-01', 'to=2026-13'])(
    'is none of %s',
    (query) => {
      expect(viewOf('intranet', new URLSearchParams(query))).toBeNull()
    },
  )

  it('has all segments on request, and not beside one of them', () => {
    const query = (text: string) => new URLSearchParams(text)
    expect(viewOf('wall', query('splits=1'))).toHaveProperty('isSplit', true)
    expect(viewOf('wall', query('splits=yes'))).not.toHaveProperty('isSplit')
    expect(viewOf('wall', query('by=quarter'))).not.toHaveProperty('by')
    expect(viewOf('intranet', query('by=quarter'))).toHaveProperty('by', 'quarter')
    expect(viewOf('intranet', query('by=week'))).not.toHaveProperty('by')
    expect(viewOf('intranet', query('splits=1&segment=3'))).not.toHaveProperty('isSplit')
  })

  it('has no period on a screen', () => {
    expect(viewOf('wall', new URLSearchParams('from=2026-01-01'))).not.toHaveProperty('months')
  })
})

describe('queryOf(view)', () => {
  it('is read back as the same view', () => {
    const view = { audience: 'intranet', survey: 'å & b', segment: '7' } as const
    expect(viewOf('intranet', new URLSearchParams(queryOf(view)))).toEqual(view)
    expect(queryOf({ ...view, survey: null, segment: null })).toBe('')
    const split = { audience: 'wall', survey: 'a', segment: null, isSplit: true } as const
    expect(viewOf('wall', new URLSearchParams(queryOf(split)))).toEqual(split)
    for (const from of ['2026-01-01', null] as const)
      for (const to of ['2026-04-01', null] as const) {
        const ofMonths = { ...view, months: { from, to } }
        expect(viewOf('intranet', new URLSearchParams(queryOf(ofMonths)))).toEqual(ofMonths)
      }
  })
})
