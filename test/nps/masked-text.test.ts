import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  clearWord,
  hideWord,
  isToken,
  piecesOf,
  plainWord,
  TOKENS,
  type MaskedText,
  type Span,
} from '#nps/masked-text.ts'

const plain = (text: string): MaskedText => ({ text, uncertain: [] })
const hidden = (text: string, word: string) => hideWord(plain(text), word, '[name]')?.text ?? null

describe('hideWord(masked, word, token)', () => {
  it.each([
    ['Kim was kind', 'Kim', '[name] was kind'],
    ['ask kim, or KIM’s boss', 'Kim', 'ask [name], or [name] boss'],
    ['Kims bil', 'Kim', '[name] bil'],
    ['Anna  Berg and Anna', 'anna berg', '[name] and Anna'],
    ['a 3.5 (beta)', '3.5 (beta)', 'a [name]'],
    ['客服张伟很好', '张伟', '客服[name]很好'],
    ['ÅSA ringde', 'åsa', '[name] ringde'],
  ])('masks in %j the word %j', (text, word, result) => {
    expect(hidden(text, word)).toBe(result)
  })

  it.each([
    ['Kimono', 'Kim'],
    ['Akim', 'Kim'],
    ['[name] and [e-mail]', 'name'],
    ['[name] and [e-mail]', 'mail'],
    ['[number]', '[number]'],
    ['anything', 'else'],
  ])('leaves %j when the word is %j', (text, word) => {
    expect(hidden(text, word)).toBeNull()
  })

  it('moves what is uncertain along, and drops what is masked now', () => {
    const text = 'Kim and Rose saw Will'
    const uncertain: Span[] = [
      [0, 3],
      [8, 12],
      [17, 21],
    ]
    const masked = hideWord({ text, uncertain }, 'Rose', '[name]')
    expect(masked?.text).toBe('Kim and [name] saw Will')
    expect(masked?.uncertain.map(([from, to]) => masked.text.slice(from, to))).toEqual([
      'Kim',
      'Will',
    ])
  })

  it('never brings anything back, and leaves the word nowhere', () => {
    const word = fc.constantFrom('Kim', 'Åsa', '张伟', 'a.b', 'Anna Berg', 's')
    const part = fc.constantFrom(
      'Kim',
      'kims',
      'Åsa',
      '张伟',
      'a.b',
      'Anna Berg',
      's',
      '[name]',
      ', ',
      ' ',
      'x',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), word, (parts, wanted) => {
        const masked = hideWord(plain(parts.join('')), wanted, '[id]')
        if (!masked) return
        expect(masked.text).toContain('[id]')
        expect(hideWord(masked, wanted, '[id]')).toBeNull()
      }),
    )
  })
})

describe('clearWord(masked, word)', () => {
  it('takes the uncertainty from a word and leaves the text', () => {
    const text = 'The Rose sofa, said Rose Berg'
    const uncertain: Span[] = [
      [4, 8],
      [20, 29],
    ]
    expect(clearWord({ text, uncertain }, 'rose')).toEqual({ text, uncertain: [[20, 29]] })
    expect(clearWord({ text, uncertain }, 'sofa')).toBeNull()
  })
})

describe('piecesOf(masked)', () => {
  it('tells tokens and what is uncertain from the rest, in their order', () => {
    const text = 'Ask [name] or Rose (see [note])'
    expect(piecesOf({ text, uncertain: [[14, 18]] })).toEqual([
      { text: 'Ask ', kind: 'plain' },
      { text: '[name]', kind: 'token' },
      { text: ' or ', kind: 'plain' },
      { text: 'Rose', kind: 'uncertain' },
      { text: ' (see ', kind: 'plain' },
      { text: '[note]', kind: 'plain' },
      { text: ')', kind: 'plain' },
    ])
  })

  it('adds up to the text, whatever is said to be uncertain', () => {
    const span = fc.tuple(fc.integer({ min: -2, max: 30 }), fc.integer({ min: -2, max: 30 }))
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.array(span), (text, uncertain) => {
        const pieces = piecesOf({ text, uncertain })
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      }),
    )
  })
})

describe('isToken(text) and plainWord(typed)', () => {
  it('know our tokens, and words in one line', () => {
    expect(TOKENS.every(isToken)).toBe(true)
    expect(isToken('name')).toBe(false)
    expect(plainWord('  Anna \n Berg ')).toBe('Anna Berg')
  })
})
