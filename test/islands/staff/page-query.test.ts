import { describe, expect, it } from 'vitest'
import {
  pageAddress,
  readPageAddress,
  readPageQuery,
  withoutSplits,
} from '#islands/staff/page-query.ts'

const addressOf = (search: string): string | null => {
  const read = readPageQuery(search)
  return read && pageAddress(read)
}

describe('pageAddress(readPageQuery(search))', () => {
  it('is the same address, in a fixed order', () => {
    expect(addressOf('')).toBe('/')
    expect(
      addressOf('?q=late&lang=en&category=detractor&by=wave&theme=price&to=2026-04-01&survey=one'),
    ).toBe(
      '/?survey=one&from=beginning&to=2026-04-01&theme=price&by=wave&q=late&category=detractor&lang=en',
    )
  })

  it('widens days to months, and leaves out what nobody can choose', () => {
    expect(addressOf('?from=2026-02-10&by=day&category=fans&lang=tlh&q=+')).toBe(
      '/?from=2026-02-01',
    )
  })

  it('is null of days that no calendar has', () => {
    expect(addressOf('?from=2026-02-30')).toBeNull()
    expect(addressOf('?from=2026-05-01&to=2026-04-01')).toBeNull()
  })
})

describe('withoutSplits(view)', () => {
  it('is the same but for the segments beside each other', () => {
    const view = { audience: 'intranet', survey: null, segment: null } as const
    expect(withoutSplits({ ...view, isSplit: true })).toEqual(view)
  })
})

describe('readPageAddress(address)', () => {
  it('reads whole addresses, and those of this server', () => {
    for (const address of ['https://nps.example/?by=wave&q=a+b#trend', '/?by=wave&q=a%20b'])
      expect(readPageAddress(address)).toMatchObject({
        view: { by: 'wave' },
        search: { words: 'a b' },
      })
    expect(readPageAddress('/')).toEqual(readPageQuery(''))
  })
})
