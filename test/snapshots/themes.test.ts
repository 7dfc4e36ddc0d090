import { describe, expect, it } from 'vitest'
import type { Rating } from '#nps/rating.ts'
import { addTheme, listThemes } from '#store/themes/themes.ts'
import { shownScore } from '#test/support/snapshots.ts'
import { databaseWithSurveys, post, times, type Answer } from '#test/support/results.ts'
import { pictureIfAny, pictureOf, segmentPicture } from './picture.ts'

/** A database with the themes *Price* and *Service*, and a hidden one. */
async function databaseWithThemes() {
  const database = await databaseWithSurveys()
  await database.writer.write(async (connection) => {
    const theme = (name: string, word: string, isHidden = false) =>
      addTheme(connection, { name, isHidden, words: [{ word, language: null }] })
    theme('Price', 'price*')
    theme('Service', 'service')
    theme('Secret', 'secret', true)
  })
  return database
}

const about = (count: number, comment: string | null, rating: Rating, more: Answer = {}) =>
  times(count, { comment, rating, ...more }, `${comment ?? 'none'} ${rating}`)

describe('themeStandings(facts, results, groups)', () => {
  it('tells of each theme how many write of it and what those answered, the most first', async () => {
    const { reader, writer } = await databaseWithThemes()
    await post(writer, [
      ...about(12, 'The price', 3),
      ...about(3, 'Good service', 8),
      ...about(20, 'Good service', 10),
      ...about(15, 'The secret', 10),
      ...about(30, null, 7),
    ])
    const { themes, theme } = await pictureOf(reader)
    expect(theme).toBeNull()
    expect(themes).toEqual([
      {
        ...{ id: 'service', name: 'Service', withheld: false, comments: 23, share: 23 / 50 },
        score: shownScore({ promoters: 20, passives: 3, detractors: 0 }),
      },
      {
        ...{ id: 'price', name: 'Price', withheld: false, comments: 12, share: 12 / 50 },
        score: shownScore({ promoters: 0, passives: 0, detractors: 12 }),
      },
    ])
  })

  it('withholds themes of too few, and those that leave too few of the others', async () => {
    const { reader, writer } = await databaseWithThemes()
    await post(writer, [...about(9, 'The price', 3), ...about(40, 'Good service', 10)])
    const reason = 'protects a small group'
    expect((await pictureOf(reader)).themes).toEqual([
      { id: 'price', name: 'Price', withheld: true, reason },
      { id: 'service', name: 'Service', withheld: true, reason },
    ])
    await post(writer, about(1, 'What a price', 3))
    expect((await pictureOf(reader)).themes.map(({ withheld }) => withheld)).toEqual([false, false])
  })

  it('withholds a theme of all comments while too few wrote none', async () => {
    const { reader, writer } = await databaseWithThemes()
    await post(writer, [...about(40, 'Good service', 10), ...about(9, null, 2)])
    const [first, second] = (await pictureOf(reader)).themes
    expect(first).toMatchObject({ id: 'price', withheld: true, reason: 'no answers' })
    expect(second).toMatchObject({ id: 'service', withheld: true })
    await post(writer, about(1, null, 3))
    expect((await pictureOf(reader)).themes[0]).toMatchObject({ id: 'service', withheld: false })
  })

  it('tells nothing to a wall, of a segment, and while the window is not told', async () => {
    const { reader, writer } = await databaseWithThemes()
    await post(writer, about(4, 'The price', 3))
    expect((await pictureOf(reader)).themes).toEqual([])
    const north = { segments: { Region: 'North' } }
    await post(writer, [...about(40, 'A price', 3, north), ...about(40, 'Prices', 3)])
    expect((await pictureOf(reader)).themes).not.toEqual([])
    expect((await pictureOf(reader, { audience: 'wall' })).themes).toEqual([])
    expect((await segmentPicture(reader, 'North')).themes).toEqual([])
  })

  it('counts what nobody may read as well', async () => {
    const { reader, writer } = await databaseWithThemes()
    await post(writer, [
      ...about(12, 'The price', 3, { decision: 'hidden' }),
      ...about(12, 'A price', 9, { decision: 'hidden' }),
    ])
    const { themes, comments } = await pictureOf(reader)
    expect(comments).toEqual([])
    expect(themes[0]).toMatchObject({ comments: 24, share: 1, score: { nps: 0 } })
  })
})

describe('comments of a view with a theme', () => {
  it('are those about it, and each tells its themes that are not hidden', async () => {
    const { reader, writer } = await databaseWithThemes()
    await post(writer, [
      ...about(12, 'The price of service is no secret', 3),
      ...about(20, 'Good service', 10),
    ])
    const { comments, theme, score } = await pictureOf(reader, { theme: 'price' })
    expect(theme).toEqual({ id: 'price', name: 'Price' })
    expect(comments).toHaveLength(12)
    expect(comments[0]?.themes).toEqual(['Price', 'Service'])
    expect(score).toEqual((await pictureOf(reader)).score)
    const wall = await pictureOf(reader, { audience: 'wall' })
    expect(wall.comments.every(({ themes }) => themes.includes('Service'))).toBe(true)
  })

  it('are none while there are too few', async () => {
    const { reader, writer } = await databaseWithThemes()
    await post(writer, [...about(9, 'The price', 3), ...about(20, 'Good service', 10)])
    expect((await pictureOf(reader, { theme: 'price' })).comments).toEqual([])
    expect((await pictureOf(reader, { theme: 'service' })).comments).toHaveLength(20)
  })

  it('is no view when nobody may see the theme', async () => {
    const { reader, writer } = await databaseWithThemes()
    await post(writer, about(40, 'The secret', 3))
    const slugs = await reader.read(async (connection) =>
      listThemes(connection).map(({ slug }) => slug),
    )
    expect(slugs).toContain('secret')
    expect(await pictureIfAny(reader, { theme: 'secret' })).toBeNull()
    expect(await pictureIfAny(reader, { theme: 'nothing' })).toBeNull()
  })
})
