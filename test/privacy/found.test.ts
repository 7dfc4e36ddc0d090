import { describe, expect, it } from 'vitest'
import { settle } from '#privacy/found.ts'

describe('settle(found, text)', () => {
  const text = 'Anna  Ek, 123 456 7890'

  it('joins what overlaps under the surer label and keeps all of it masked', () => {
    expect(
      settle(
        [
          { start: 14, end: 22, label: 'number' },
          { start: 10, end: 17, label: 'card' },
        ],
        text,
      ),
    ).toEqual([{ start: 10, end: 22, label: 'card' }])
  })

  it('makes one of equals that only blanks part, and sorts', () => {
    expect(
      settle(
        [
          { start: 10, end: 13, label: 'number' },
          { start: 6, end: 8, label: 'name' },
          { start: 0, end: 4, label: 'name' },
        ],
        text,
      ),
    ).toEqual([
      { start: 0, end: 8, label: 'name' },
      { start: 10, end: 13, label: 'number' },
    ])
  })

  it('leaves out what is empty', () => {
    expect(settle([{ start: 3, end: 3, label: 'name' }], text)).toEqual([])
  })
})
