import { describe, expect, it } from 'vitest'
import {
  addMaskingWord,
  applyWord,
  maskingRules,
  maskingWords,
  removeMaskingWord,
  type MaskingWord,
} from '#store/masking-words.ts'
import type { Writer } from '#store/engines/sqlite.ts'
import { storedComments } from '#test/support/comments.ts'
import { databaseWithSurveys, NOW, post, times } from '#test/support/results.ts'

const KIM: MaskingWord = { kind: 'always', word: 'Kim', token: '[name]', by: 1, now: NOW }

function add(writer: Writer, word: Partial<MaskingWord> = {}) {
  return writer.write(async (connection) => addMaskingWord(connection, { ...KIM, ...word }))
}

describe('applyWord(connection, most)', () => {
  it('goes through all comments in slices, the newest first, and then has nothing to do', async () => {
    const { writer, reader } = await databaseWithSurveys()
    await post(writer, times(4, { comment: 'Kim again' }))
    await post(writer, [{ identity: 'x', comment: 'Somebody', decision: 'hidden' }])
    await add(writer)
    const slice = () => writer.write(async (connection) => applyWord(connection, 2))
    expect([await slice(), await slice(), await slice(), await slice()]).toEqual([
      { changed: 1, isSeen: true },
      { changed: 2, isSeen: true },
      { changed: 1, isSeen: true },
      null,
    ])
    const stored = await reader.read(async (connection) => storedComments(connection))
    expect(stored.map(({ text }) => text)).toEqual([
      ...Array<string>(4).fill('[name] again'),
      'Somebody',
    ])
  })

  it('only makes certain what is never masked, and shows nothing', async () => {
    const { writer, reader } = await databaseWithSurveys()
    await post(writer, [{ comment: 'The Rose sofa' }])
    await writer.write(async ({ execute }) => execute("UPDATE comments SET uncertain = '[[4,8]]'"))
    await add(writer, { kind: 'never', word: 'rose' })
    const slice = await writer.write(async (connection) => applyWord(connection, 10))
    expect(slice).toEqual({ changed: 1, isSeen: false })
    const marks = await reader.read(async ({ prepare }) =>
      prepare('SELECT text, uncertain FROM comments').all(),
    )
    expect(marks).toEqual([{ text: 'The Rose sofa', uncertain: '[]' }])
  })
})

describe('maskingRules(connection)', () => {
  it('are the words as they were last decided about', async () => {
    const { writer, reader } = await databaseWithSurveys()
    await add(writer)
    await add(writer, { word: 'KIM', token: '[company]' })
    await add(writer, { kind: 'never', word: 'Rose' })
    expect(await reader.read(maskingRules)).toMatchObject({
      always: [{ word: 'KIM', token: '[company]' }],
      never: ['Rose'],
    })
    const [first] = await reader.read(maskingWords)
    await writer.write(async (connection) => {
      expect(removeMaskingWord(connection, first?.id ?? 0)).toBe('always')
      expect(removeMaskingWord(connection, 99)).toBeNull()
    })
    expect((await reader.read(maskingRules)).always).toEqual([])
  })
})
