import { describe, expect, it } from 'vitest'
import { lengthOf, sizeFor } from '#islands/scenes/text-size.ts'

const LIMITS = [10, 20, 30] as const

describe('lengthOf(text)', () => {
  it('counts Chinese, Japanese and Korean characters twice', () => {
    expect(['Grüße', '谢谢', 'ありがとう', '감사', ''].map(lengthOf)).toEqual([5, 4, 10, 4, 0])
  })
})

describe('sizeFor(texts, limits)', () => {
  it('is that of the longest', () => {
    expect(sizeFor(['a b', 'one two'], LIMITS)).toBe('huge')
    expect(sizeFor(['a b', 'one two three'], LIMITS)).toBe('large')
    expect(sizeFor(['one two three four five'], LIMITS)).toBe('medium')
    expect(sizeFor(['one two three four five six seven'], LIMITS)).toBe('small')
    expect(sizeFor([], LIMITS)).toBe('huge')
  })

  it('minds a word that is long by itself, not characters that may break anywhere', () => {
    expect(sizeFor(['Störungsannahme!'], [99, 99, 99])).toBe('large')
    expect(sizeFor(['Jahresverbrauchsabrechnung'], [99, 99, 99])).toBe('small')
    expect(sizeFor(['客服人员非常耐心解释了每一项费用'], [99, 99, 99])).toBe('huge')
  })
})
