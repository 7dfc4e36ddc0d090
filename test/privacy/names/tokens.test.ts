import { describe, expect, it } from 'vitest'
import { tokensOf } from '#privacy/names/tokens.ts'

describe('tokensOf(text)', () => {
  it.each([
    ['Anna-Lena O’Neill!', ['Anna', '-', 'Lena', 'O', '’', 'Neill', '!']],
    ['王丽hello 24', ['王', '丽', 'hello', '24']],
    ['żółć 🙂', ['żółć', '🙂']],
    ['', []],
  ])('takes %j to pieces', (text, words) => {
    const tokens = tokensOf(text)
    expect(tokens.words).toEqual(words)
    expect(tokens.starts.map((start, at) => text.slice(start, tokens.ends[at]))).toEqual(words)
  })
})
