import { describe, expect, it } from 'vitest'
import { databaseWithSurveys, post, times } from '#test/support/results.ts'
import { pictureOf } from './picture.ts'

const READABLE = 'It was quick, friendly and right the first time.'
const LONG = 'They said that they would call back, and then nobody ever did. '.repeat(4)

describe('publicComments(facts, results, groups)', () => {
  it('chooses for the wall what can be read in passing, and for the intranet everything', async () => {
    const { reader, writer } = await databaseWithSurveys()
    await post(writer, [
      ...times(8, { comment: 'Good' }, 'short'),
      ...times(8, { comment: LONG }, 'long'),
      ...times(4, { comment: READABLE, day: '2026-10-20' }, 'readable'),
      ...times(6, { day: '2026-10-20' }, 'silent'),
    ])
    const wall = await pictureOf(reader, { audience: 'wall' })
    expect(wall.comments).toHaveLength(6)
    expect(wall.comments.slice(0, 4).map(({ text }) => text)).toEqual(Array(4).fill(READABLE))
    expect((await pictureOf(reader)).comments).toHaveLength(20)
  })

  it('leaves out those of a month with too few answers, which would be a small group of their own', async () => {
    const { reader, writer } = await databaseWithSurveys()
    await post(writer, times(20, { comment: READABLE }))
    await post(writer, times(9, { comment: LONG, day: '2026-10-20' }, 'earlier'))
    expect(new Set((await pictureOf(reader)).comments.map(({ period }) => period))).toEqual(
      new Set(['2026-11']),
    )
    await post(writer, times(10, { comment: LONG, day: '2026-10-20' }, 'earlier'))
    expect((await pictureOf(reader)).comments.map(({ period }) => period)).toContain('2026-10')
  })

  it('tells who wrote it no closer than month and category', async () => {
    const { reader, writer } = await databaseWithSurveys()
    await post(writer, times(10, { comment: READABLE, rating: 7, touchpoint: 'Phone' }))
    const [comment] = (await pictureOf(reader)).comments
    expect(comment).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
      text: READABLE,
      category: 'passive',
      period: '2026-11',
      themes: [],
      note: null,
    })
  })
})
