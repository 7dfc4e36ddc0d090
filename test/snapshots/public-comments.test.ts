import { describe, expect, it } from 'vitest'
import { changeSettings } from '#store/settings.ts'
import { databaseWithSurveys, post, times } from '#test/support/results.ts'
import { pictureOf } from './picture.ts'

const READABLE = 'It was quick, friendly and right the first time.'
const LONG = 'They said that they would call back, and then nobody ever did. '.repeat(4)

describe('publicComments(facts, results, groups)', () => {
  it('has for the wall a fair sample, and for the intranet all, those of the sample first', async () => {
    const { reader, writer } = await databaseWithSurveys()
    const name = (index: number) => String.fromCharCode(97 + index).repeat(6)
    const said = (count: number, rating: 9 | 2, from: number) =>
      Array.from({ length: count }, (_, index) => ({
        identity: `speaker ${from + index}`,
        rating,
        comment: `So ${name(from + index)} and ${name(from + index)}x, and ${name(from + index)}y then`,
      }))
    await post(writer, [...said(8, 9, 0), ...said(8, 2, 8), ...times(8, { rating: 9 }, 'silent')])
    const wall = await pictureOf(reader, { audience: 'wall' })
    expect(wall.sample).toEqual({ fair: 12, lacking: [] })
    const of = (category: string) => wall.comments.filter((one) => one.category === category)
    expect([of('promoter').length, of('detractor').length]).toEqual([8, 4])
    const page = await pictureOf(reader)
    expect(page.comments).toHaveLength(16)
    expect(page.comments.slice(0, 12)).toEqual(wall.comments)
  })

  it('has none that has been public for long enough', async () => {
    const { reader, writer } = await databaseWithSurveys()
    await post(writer, times(10, { comment: READABLE, day: '2026-10-20' }))
    const days = (commentDays: number) =>
      writer.write((connection) => changeSettings(connection, { commentDays }))
    // October ended 20 days ago.
    await days(20)
    expect((await pictureOf(reader)).comments).toHaveLength(10)
    await days(19)
    expect(await pictureOf(reader)).toMatchObject({ comments: [], sample: null })
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
    // As masking would have found.
    await writer.write(({ prepare }) =>
      Promise.resolve(prepare("UPDATE comments SET language = 'en'").run()),
    )
    const [comment] = (await pictureOf(reader)).comments
    expect(comment).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
      text: READABLE,
      language: 'en',
      category: 'passive',
      period: '2026-11',
      themes: [],
      note: null,
    })
  })
})
