import { describe, expect, it } from 'vitest'
import { CommonWords, type Word } from '#privacy/names/common-words.ts'

const word = (lower: string, rank: number): Word => ({
  ...{ lower, rank, hash: 1, sums: null },
  ...{ name: 0, seen: 0, read: 0, tail: 0 },
})

describe('CommonWords', () => {
  it('looks a common word up once', () => {
    const words = new CommonWords()
    const first = words.get('good', () => word('good', 1))
    const again = words.get('good', () => {
      throw new Error('It was looked up again.')
    })
    expect(again).toBe(first)
    expect(first.sums).toEqual([])
  })

  it('does not keep what may be a name', () => {
    const words = new CommonWords()
    words.get('ceglarek', () => word('ceglarek', 0))
    expect(words.get('ceglarek', () => word('other', 0)).lower).toBe('other')
    expect(words.get('ceglarek', () => word('ceglarek', 0)).sums).toBeNull()
  })

  it('keeps signs', () => {
    const words = new CommonWords()
    expect(words.get('.', () => word('.', 0)).sums).toEqual([])
  })
})
