import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partsFound, searchComments, wordsIn } from '#nps/search-comments.ts'
import { comment } from '#test/support/snapshots.ts'

const ALL = { words: '', category: null } as const
const COMMENTS = [
  comment('The invoice was wrong, and the INVOICE after it too.', 'detractor'),
  comment('Trevlig personal, och vänlig på telefon', 'promoter'),
  comment('Bardzo miła obsługa', 'promoter'),
  comment('Die Straße war gesperrt', 'passive'),
  comment('配送很快，客服也很耐心', 'promoter'),
  comment('ＡＰＰ很好用', 'passive'),
]

const found = (words: string) =>
  searchComments(COMMENTS, { ...ALL, words }).map(({ text }) => text.slice(0, 6))

describe('searchComments(comments, search)', () => {
  it('is all of them, unchanged, while nothing is looked for', () => {
    expect(searchComments(COMMENTS, ALL)).toBe(COMMENTS)
    expect(searchComments(COMMENTS, { ...ALL, words: '  ' })).toBe(COMMENTS)
  })

  it('finds words in whatever capitals, with or without marks, and parts of them', () => {
    expect(found('invoice')).toEqual(['The in'])
    expect(found('VANLIG')).toEqual(['Trevli'])
    expect(found('obsluga')).toEqual(['Bardzo'])
    expect(found('strasse')).toEqual(['Die St'])
    expect(found('Straße')).toEqual(['Die St'])
  })

  it('finds Chinese without spaces, and wide letters', () => {
    expect(found('客服')).toEqual(['配送很快，客'])
    expect(found('app')).toEqual(['ＡＰＰ很好用'])
  })

  it('asks for all of several words, in any order', () => {
    expect(found('wrong invoice')).toEqual(['The in'])
    expect(found('wrong vänlig')).toEqual([])
  })

  it('asks for the category', () => {
    const passives = searchComments(COMMENTS, { words: '', category: 'passive' })
    expect(passives.map(({ category }) => category)).toEqual(['passive', 'passive'])
  })

  it('never finds what was not among them', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom(null, 'promoter', 'detractor'),
        (words, category) => {
          for (const one of searchComments(COMMENTS, { words, category }))
            expect(COMMENTS).toContain(one)
        },
      ),
    )
  })
})

describe('partsFound(text, words)', () => {
  it('marks each place where a word is', () => {
    const parts = partsFound('The invoice, an INVOICE', 'invoice')
    expect(parts.filter(({ isFound }) => isFound).map(({ text }) => text)).toEqual([
      'invoice',
      'INVOICE',
    ])
  })

  it('marks letters with their marks, and one that stands for two', () => {
    const marked = (text: string, words: string) =>
      partsFound(text, words).flatMap(({ text: part, isFound }) => (isFound ? [part] : []))
    expect(marked('så vänlig', 'vanlig')).toEqual(['vänlig'])
    expect(marked('så va\u0308nlig', 'vanlig')).toEqual(['va\u0308nlig'])
    expect(marked('Straße', 'strasse')).toEqual(['Straße'])
    expect(marked('配送很快', '很快')).toEqual(['很快'])
  })

  it('is the whole text, whatever is looked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, words) => {
        const parts = partsFound(text, words)
        expect(parts.map((part) => part.text).join('')).toBe(text)
      }),
    )
  })
})

describe('wordsIn(typed)', () => {
  it('is what was typed, in one line that is not too long', () => {
    expect(wordsIn(null)).toBe('')
    expect(wordsIn('  late \n delivery ')).toBe('late delivery')
    expect(wordsIn('x'.repeat(500))).toHaveLength(100)
  })
})
