import { describe, expect, it } from 'vitest'
import { CommonWords, type Word } from '#privacy/names/common-words.ts'

const word = (lower: string, rank: number): Word => ({
  ...{ lower, rank, hash: 1, number: -1 },
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
    expect(first.number).toBe(0)
  })

  it('does not keep what may be a name', () => {
    const words = new CommonWords()
    words.get('ceglarek', () => word('ceglarek', 0))
    expect(words.get('ceglarek', () => word('other', 0)).lower).toBe('other')
    expect(words.get('ceglarek', () => word('ceglarek', 0)).number).toBe(-1)
  })

  it('adds up once what a word adds to the scores in each way of writing it', () => {
    const words = new CommonWords()
    const good = words.get('good', () => word('good', 1))
    const bad = words.get('bad', () => word('bad', 1))
    expect(words.sumOf(good, 5, () => Int32Array.of(1, 2))).toEqual([1, 2])
    expect(words.sumOf(good, 5, () => Int32Array.of(3, 4))).toEqual([1, 2])
    expect(words.sumOf(good, 6, () => Int32Array.of(3, 4))).toEqual([3, 4])
    expect(words.sumOf(bad, 5, () => Int32Array.of(5, 6))).toEqual([5, 6])
  })

  it('keeps signs', () => {
    const words = new CommonWords()
    expect(words.get('.', () => word('.', 0)).number).toBe(0)
  })
})
