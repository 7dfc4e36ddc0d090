import { describe, expect, it } from 'vitest'
import { suggestPhrases, type CommentToRead } from '#nps/themes/suggest.ts'

const comments = (count: number, text: string, more: Partial<CommentToRead> = {}) =>
  Array.from({ length: count }, (): CommentToRead => ({
    ...{ text, language: 'en', category: 'passive', hasTheme: true, uncertain: [] },
    ...more,
  }))

const suggest = (all: CommentToRead[], isKnown: (phrase: string) => boolean = () => false) =>
  suggestPhrases(all, 10, isKnown, () => Promise.resolve())

const OTHERS = (['promoter', 'passive', 'detractor'] as const).flatMap((category) => [
  ...comments(20, 'Friendly staff', { category }),
  ...comments(20, 'Too expensive', { category }),
])

describe('suggestPhrases(comments, minimum, isKnown, rest)', () => {
  it('finds what those write more than others whose comments have no theme', async () => {
    const all = [...OTHERS, ...comments(20, 'No parking space', { hasTheme: false })]
    expect((await suggest(all))[0]).toEqual({
      ...{ phrase: 'parking space', language: 'en', comments: 20, withoutTheme: 20, lean: null },
    })
  })

  it('finds what a category writes more than the others', async () => {
    const all = [...OTHERS, ...comments(20, 'Opening hours', { category: 'detractor' })]
    const [first] = await suggest(all)
    expect(first).toMatchObject({ phrase: 'opening hours', lean: 'detractor', withoutTheme: 0 })
  })

  it('leaves out what too few write, what is known, and what tells nothing', async () => {
    const few = comments(9, 'No parking space', { hasTheme: false })
    expect((await suggest([...OTHERS, ...few])).map(({ phrase }) => phrase)).not.toContain(
      'parking space',
    )
    const many = comments(20, 'No parking space', { hasTheme: false })
    const found = await suggest([...OTHERS, ...many], (phrase) => phrase.includes('parking'))
    expect(found.map(({ phrase }) => phrase)).not.toContain('parking space')
    expect(await suggest(comments(100, 'A thing like any other'))).toEqual([])
  })

  it('never has a word that may be a name', async () => {
    const uncertain = [[5, 9]] as const
    const all = [...OTHERS, ...comments(20, 'Call Anna', { hasTheme: false, uncertain })]
    expect((await suggest(all)).map(({ phrase }) => phrase).join()).not.toContain('anna')
  })

  it('weighs each language by itself', async () => {
    const swedish = { language: 'sv', hasTheme: false }
    const all = [
      ...OTHERS,
      ...comments(20, 'Ingen parkering', swedish),
      ...comments(80, 'Trevlig personal', { language: 'sv' }),
    ]
    expect(await suggest(all)).toContainEqual(
      expect.objectContaining({ phrase: 'parkering', language: 'sv' }),
    )
  })
})
