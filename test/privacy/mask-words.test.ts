import { describe, expect, it } from 'vitest'
import { maskWords } from '#privacy/mask-words.ts'

const NO_RULES = { always: [], never: [] }

describe('maskWords(words, rules)', () => {
  it('masks words, and what people always want masked', () => {
    const rules = { always: [{ word: 'falcon', token: '[name]' }], never: [] } as const
    expect(
      maskWords(
        { text: 'When my order is ready please call Kim or the falcon on 0701234567', known: [] },
        rules,
      ),
    ).toMatchObject({
      comment: { text: 'When my order is ready please call [name] or the [name] on [number]' },
      never: null,
    })
  })

  it('keeps nothing when masking fails, and says so', () => {
    const broken = {
      normalize: () => {
        throw new Error('no')
      },
    } as unknown as string
    const masked = maskWords({ text: broken, known: [] }, NO_RULES)
    expect(masked).toEqual({ comment: null, never: 'failed' })
  })

  it.each(['', ' \n', '\u200b'])('makes no comment of %j', (text) => {
    expect(maskWords({ text, known: [] }, NO_RULES)).toEqual({ comment: null, never: null })
  })
})
