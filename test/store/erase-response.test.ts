import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dailyRatings } from '#store/daily-ratings.ts'
import { eraseResponse } from '#store/erase-response.ts'
import { undoImport } from '#store/imports.ts'
import { importAnswers } from '#test/support/imports.ts'
import { response } from '#test/support/responses.ts'
import { databaseWithSurveys, NOW, post, times } from '#test/support/results.ts'
import { countingResponses } from './counting.ts'
import { figuresOf } from './replay.ts'

const keyOf = (identity: string) => response({ identity }).key

describe('eraseResponse(connection, key)', () => {
  it('deletes every version, its words and segments, and counts the figures without it', async () => {
    const { writer, reader } = await databaseWithSurveys()
    const segments = { Region: 'North' }
    await importAnswers(writer, [
      { identity: 'a', rating: 0, comment: 'At first', segments },
      { identity: 'b', rating: 9, comment: 'Mine', segments },
    ])
    await importAnswers(writer, [{ identity: 'a', rating: 3, comment: 'On second thoughts' }])
    await importAnswers(writer, [{ identity: 'b', rating: 9, comment: 'Mine', segments }])
    await writer.write(async (connection) => {
      expect(eraseResponse(connection, keyOf('a'))).toBe(true)
      expect(eraseResponse(connection, keyOf('a'))).toBe(false)
      expect(eraseResponse(connection, keyOf('nobody'))).toBe(false)
    })
    await reader.read(async (connection) => {
      const counting = countingResponses(connection)
      expect(counting.map(({ key }) => key)).toEqual([keyOf('b')])
      const expected = figuresOf(counting, 1)
      expect(await dailyRatings(connection, { survey: 1 })).toEqual(expected.survey)
      expect(await dailyRatings(connection, { segment: 1 })).toEqual(
        expected.segments['Region: North'],
      )
      const texts = connection.prepare('SELECT text FROM comments').pluck().all()
      expect(texts).toEqual(['Mine'])
    })
  })

  it('leaves undoing exact, of imports that brought it and of those that come later', async () => {
    const { writer, reader } = await databaseWithSurveys()
    const { id: first } = await importAnswers(writer, [
      { identity: 'a', rating: 5 },
      { identity: 'b', rating: 6 },
    ])
    // A repeat is noted to come before the next id; then that id is given out a second time.
    const { id: repeating } = await importAnswers(writer, [{ identity: 'a', rating: 5 }])
    await writer.write(async (connection) => eraseResponse(connection, keyOf('b')))
    const { id: newest } = await importAnswers(writer, [{ identity: 'a', rating: 10 }])
    const ratings = () =>
      reader.read(async (connection) => countingResponses(connection).map(({ rating }) => rating))
    await writer.write((connection) => undoImport(connection, first, NOW))
    expect(await ratings()).toEqual([10])
    await writer.write((connection) => undoImport(connection, newest, NOW))
    expect(await ratings()).toEqual([5])
    await writer.write((connection) => undoImport(connection, repeating, NOW))
    expect(await ratings()).toEqual([])
  })

  it('leaves nothing of the words in the file, nor in its log once that is scrubbed', async () => {
    const { writer, reader, file } = await databaseWithSurveys()
    await post(writer, times(300, { comment: 'Zebrafink sang '.repeat(20) }))
    await writer.scrub()
    expect(readFileSync(file).includes('Zebrafink')).toBe(true)
    for (let index = 0; index < 300; index += 1)
      await writer.write(async (connection) => eraseResponse(connection, keyOf(`person ${index}`)))
    await reader.read(async () => undefined)
    expect(await writer.scrub()).toBe(true)
    expect(readFileSync(file).includes('Zebrafink')).toBe(false)
    expect(readFileSync(`${file}-wal`).includes('Zebrafink')).toBe(false)
  })
})
