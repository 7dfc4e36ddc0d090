import { describe, expect, it } from 'vitest'
import { anyOf } from '#privacy/decision/word-pattern.ts'

describe('anyOf(words).test(text)', () => {
  const pattern = anyOf('thief begin* two_words związk*_zawodow* i’m 小偷')

  it.each([
    ['a thief!'],
    ['THIEF'],
    ['in the beginning'],
    ['begin'],
    ['Two words.'],
    ['ze związkami zawodowymi'],
    ['I’m here'],
    ['有小偷吗'],
    ['two, two words'],
  ])('finds a word, a beginning or a phrase in %j', (text) => {
    expect(pattern.test(text)).toBe(true)
  })

  it.each([[''], ['thieves'], ['unbegun'], ['two'], ['two-words'], ['小'], ['związki'], ['I’ma']])(
    'finds nothing in %j',
    (text) => {
      expect(pattern.test(text)).toBe(false)
    },
  )

  it('keeps apart what is in several', () => {
    const other = anyOf('thief gold')
    expect([other.test('a thief'), pattern.test('a thief')]).toEqual([true, true])
    expect([other.test('gold'), pattern.test('gold')]).toEqual([true, false])
  })
})
