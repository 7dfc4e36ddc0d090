import { describe, expect, it } from 'vitest'
import { dailyRatings } from '#store/daily-ratings.ts'
import { findSegment, segmentsByDimension } from '#store/dimensions.ts'
import { listGoals } from '#store/goals.ts'
import { undoImport } from '#store/imports.ts'
import { changeSegment, mergeSegments, separateSegment } from '#store/segment-changes.ts'
import { dimensionsInCare } from '#store/segments-in-care.ts'
import { importAnswers } from '#test/support/imports.ts'
import { databaseWithSurveys, NOW, post, times } from '#test/support/results.ts'

async function withRegions() {
  const database = await databaseWithSurveys()
  for (const Region of ['North', 'South', 'West'])
    await post(database.writer, times(2, { segments: { Region } }, Region))
  return database
}

describe('mergeSegments(connection, from, into)', () => {
  it('gives the second one all answers of the first, now and later', async () => {
    const { writer, reader } = await withRegions()
    expect(await writer.write((connection) => mergeSegments(connection, 1, 2))).toBe(true)
    await post(writer, times(3, { segments: { Region: 'NORTH' } }, 'later'))
    await reader.read(async (connection) => {
      const [day] = await dailyRatings(connection, { segment: 2 })
      expect(day?.ratings[9]).toBe(7)
      expect(await findSegment(connection, 1, 1)).toEqual({ id: 2, name: 'South' })
      const [region] = await dimensionsInCare(connection, 1)
      expect(region?.segments).toEqual([
        {
          ...{ id: 2, name: 'South', isHidden: false, otherNames: ['North'] },
          parts: [{ id: 1, name: 'North', otherNames: [] }],
        },
        { id: 3, name: 'West', isHidden: false, otherNames: [], parts: [] },
      ])
    })
  })

  it('lets the undoing of an import from before put every figure back', async () => {
    const { writer, reader } = await withRegions()
    const before = await reader.read((connection) => dailyRatings(connection, { segment: 2 }))
    const moved = [...times(2, { segments: { Region: 'South' } }, 'North'), ...times(5, {}, 'new')]
    const { id } = await importAnswers(
      writer,
      moved.map((answer) => ({ ...answer, rating: 3, segments: { Region: 'West' } })),
    )
    await writer.write((connection) => mergeSegments(connection, 3, 2))
    await writer.write((connection) => undoImport(connection, id, NOW))
    await reader.read(async (connection) => {
      // Two of South as before, and the two of West that were merged into it.
      expect(before[0]?.ratings[9]).toBe(2)
      expect((await dailyRatings(connection, { segment: 2 }))[0]?.ratings[9]).toBe(4)
      expect((await dailyRatings(connection, { segment: 1 }))[0]?.ratings[9]).toBe(2)
    })
  })

  it('follows one merge after the other, and takes goals along', async () => {
    const { writer, reader } = await withRegions()
    await writer.write(async (connection) => {
      await connection.tables.insertInto('goals').values({ target: 40, segment_id: 1 }).execute()
      await mergeSegments(connection, 1, 2)
      await mergeSegments(connection, 2, 3)
    })
    await reader.read(async (connection) => {
      expect(await findSegment(connection, 1, 1)).toEqual({ id: 3, name: 'West' })
      const goals = await listGoals(connection, 1, 3)
      expect(goals.find(({ target }) => target === 40)).toMatchObject({ segment: 3 })
    })
  })

  it('does nothing with what are not two of one dimension', async () => {
    const { writer } = await withRegions()
    await post(writer, [{ segments: { Product: 'Heat' } }])
    await writer.write(async (connection) => {
      await mergeSegments(connection, 1, 2)
      for (const [from, into] of [
        [2, 2],
        [2, 4],
        [1, 3],
        [3, 1],
        [3, 99],
        [NaN, 3],
      ] as const)
        expect(await mergeSegments(connection, from, into), `${from} ${into}`).toBe(false)
    })
  })
})

describe('separateSegment(connection, id)', () => {
  it('gives a segment back what is its own, that which came meanwhile included', async () => {
    const { writer, reader } = await withRegions()
    await writer.write(async (connection) => {
      await connection.tables.insertInto('goals').values({ target: 40, segment_id: 1 }).execute()
      await mergeSegments(connection, 1, 2)
    })
    await post(writer, times(3, { segments: { Region: 'North' } }, 'later'))
    await post(writer, times(1, { segments: { Region: 'North' } }, 'South'))
    expect(await writer.write((connection) => separateSegment(connection, 1))).toBe(true)
    await reader.read(async (connection) => {
      const countOf = async (segment: number) =>
        (await dailyRatings(connection, { segment }))[0]?.ratings[9]
      // Of the two of South, one has said since that it is of North.
      expect([await countOf(1), await countOf(2)]).toEqual([6, 1])
      expect(await findSegment(connection, 1, 1)).toEqual({ id: 1, name: 'North' })
      const targets = async (segment: number) =>
        (await listGoals(connection, 1, segment)).map(({ target }) => target)
      expect(await targets(1)).toContain(40)
      expect(await targets(2)).not.toContain(40)
    })
  })

  it('takes along what had been merged into it, and leaves its former names to it', async () => {
    const { writer } = await withRegions()
    await writer.write(async (connection) => {
      await changeSegment(connection, 2, { name: 'Syd', isHidden: false })
      await mergeSegments(connection, 1, 2)
      await mergeSegments(connection, 2, 3)
      expect(await findSegment(connection, 1, 1)).toMatchObject({ name: 'West' })
      expect(await separateSegment(connection, 2)).toBe(true)
      expect((await dimensionsInCare(connection, 1))[0]?.segments).toMatchObject([
        { name: 'Syd', otherNames: ['North', 'South'], parts: [{ name: 'North' }] },
        { name: 'West', otherNames: [], parts: [] },
      ])
      expect(await findSegment(connection, 1, 1)).toMatchObject({ name: 'Syd' })
    })
  })

  it('does nothing with what is part of no other', async () => {
    const { writer } = await withRegions()
    await writer.write(async (connection) => {
      await changeSegment(connection, 1, { name: 'Nord', isHidden: false })
      for (const id of [1, 4, 99, NaN]) expect(await separateSegment(connection, id)).toBe(false)
    })
  })

  it('finds nothing of its own in what was merged for good', async () => {
    const { writer } = await withRegions()
    await writer.write(async (connection) => {
      // As merges were once: the answers had gone to the other, and a name was left.
      connection.prepare('UPDATE segments SET merged_into = 2 WHERE id = 1').run()
      expect(await separateSegment(connection, 1)).toBe(false)
      expect((await dimensionsInCare(connection, 1))[0]?.segments[0]).toMatchObject({
        ...{ name: 'South', otherNames: ['North'], parts: [] },
      })
    })
  })
})

describe('changeSegment(connection, id, change)', () => {
  it('renames, and what comes with the former name is still its', async () => {
    const { writer } = await withRegions()
    await writer.write(async (connection) => {
      const rename = (name: string) => changeSegment(connection, 1, { name, isHidden: false })
      const idOf = async (Region: string) => [
        ...(await segmentsByDimension(connection, 1, { Region })).values(),
      ]
      expect(await rename('Nord')).toBe('done')
      expect([await idOf('North'), await idOf('nord')]).toEqual([[1], [1]])
      expect(await rename('NORTH')).toBe('done')
      expect([await idOf('North'), await idOf('Nord')]).toEqual([[1], [1]])
      expect(await rename('South')).toBe('taken')
      expect((await dimensionsInCare(connection, 1))[0]?.segments[0]).toMatchObject({
        name: 'NORTH',
        otherNames: ['Nord'],
      })
    })
  })

  it('keeps a name that belongs to another segment from being taken', async () => {
    const { writer } = await withRegions()
    await writer.write(async (connection) => {
      await changeSegment(connection, 1, { name: 'Nord', isHidden: false })
      const change = { name: 'North', isHidden: false }
      expect(await changeSegment(connection, 2, change)).toBe('taken')
      expect(await changeSegment(connection, 99, change)).toBe('gone')
      await mergeSegments(connection, 2, 3)
      expect(await changeSegment(connection, 3, { ...change, name: 'South' })).toBe('taken by part')
      expect(await changeSegment(connection, 2, change)).toBe('gone')
    })
  })
})
