import { describe, expect, it } from 'vitest'
import {
  findSegment,
  listDimensions,
  segmentsByDimension,
  touchpointId,
} from '#store/dimensions.ts'
import type { Connection } from '#store/engines/sqlite.ts'
import { databaseWithSurveys, post } from '#test/support/results.ts'

/** The ids of the segments, in ascending order. */
async function segmentsOf(
  connection: Connection,
  survey: number,
  segments: Readonly<Record<string, string>>,
): Promise<number[]> {
  const ids = await segmentsByDimension(connection, survey, segments)
  return [...ids.values()].sort((a, b) => a - b)
}

describe('segmentsByDimension(connection, survey, segments)', () => {
  it('adds what is new and finds it again, whatever the case', async () => {
    const { writer } = await databaseWithSurveys()
    await writer.write(async (connection) => {
      const north = await segmentsOf(connection, 1, { Region: 'North' })
      expect(await segmentsOf(connection, 1, { REGION: 'north' })).toEqual(north)
      const both = await segmentsOf(connection, 1, { Product: 'Heat', Region: 'North' })
      expect(both).toHaveLength(2)
      expect(both).toEqual(both.toSorted((a, b) => a - b))
      expect(both).toContain(north[0])
    })
  })

  it('keeps the same name in two dimensions, and in two surveys, apart', async () => {
    const { writer } = await databaseWithSurveys()
    await writer.write(async (connection) => {
      const ids = [
        ...(await segmentsOf(connection, 1, { Region: 'Other', Product: 'Other' })),
        ...(await segmentsOf(connection, 2, { Region: 'Other' })),
      ]
      expect(new Set(ids).size).toBe(3)
    })
  })

  it('is empty of no segments', async () => {
    const { writer } = await databaseWithSurveys()
    expect(await writer.write((connection) => segmentsOf(connection, 1, {}))).toEqual([])
  })

  it('gives a response one segment of a dimension, even if it is named twice', async () => {
    const { writer } = await databaseWithSurveys()
    await writer.write(async (connection) => {
      const south = await segmentsOf(connection, 1, { Region: 'South' })
      expect(await segmentsOf(connection, 1, { Region: 'North', region: 'South' })).toEqual(south)
      expect(await segmentsOf(connection, 1, { Region: 'South', region: 'SOUTH' })).toEqual(south)
    })
  })
})

describe('touchpointId(connection, survey, name)', () => {
  it('adds a name once for each survey, whatever the case', async () => {
    const { writer } = await databaseWithSurveys()
    await writer.write(async (connection) => {
      const phone = await touchpointId(connection, 1, 'Phone')
      expect(await touchpointId(connection, 1, 'PHONE')).toBe(phone)
      expect(await touchpointId(connection, 1, 'Shop')).not.toBe(phone)
      expect(await touchpointId(connection, 2, 'Phone')).not.toBe(phone)
    })
  })
})

describe('listDimensions(connection, survey)', () => {
  const namesOf = (survey: number) => async (connection: Connection) =>
    (await listDimensions(connection, survey)).map(({ name, segments }) => [
      name,
      segments.map((segment) => segment.name),
    ])

  it('lists dimensions as they came and segments by the alphabet', async () => {
    const { reader, writer } = await databaseWithSurveys()
    await post(writer, [
      { identity: 'a', segments: { Region: 'west', Product: 'Heat' } },
      { identity: 'b', segments: { Region: 'North', Product: 'Power' } },
      { identity: 'c', segments: { Region: 'South' } },
    ])
    expect(await reader.read(namesOf(1))).toEqual([
      ['Region', ['North', 'South', 'west']],
      ['Product', ['Heat', 'Power']],
    ])
    expect(await reader.read(namesOf(2))).toEqual([])
  })

  it('leaves out segments that no answer is in any more', async () => {
    const { reader, writer } = await databaseWithSurveys()
    await post(writer, [
      { identity: 'a', segments: { Region: 'North' } },
      { identity: 'b', segments: { Region: 'South', Product: 'Heat' } },
    ])
    await post(writer, [{ identity: 'b', segments: { Region: 'North', Product: 'Power' } }])
    expect(await reader.read(namesOf(1))).toEqual([
      ['Region', ['North']],
      ['Product', ['Power']],
    ])
  })
})

describe('findSegment(connection, survey, segment)', () => {
  it('finds a segment of the survey by its id', async () => {
    const { reader, writer } = await databaseWithSurveys()
    await post(writer, [{ identity: 'a', segments: { Region: 'North' } }])
    const find = (survey: number, segment: number) =>
      reader.read((connection) => findSegment(connection, survey, segment))
    expect(await find(1, 1)).toEqual({ id: 1, name: 'North' })
    expect([await find(2, 1), await find(1, 2), await find(1, NaN)]).toEqual([null, null, null])
  })

  it('finds one that no answer is in any more', async () => {
    const { reader, writer } = await databaseWithSurveys()
    await post(writer, [{ segments: { Region: 'North' } }])
    await post(writer, [{ segments: { Region: 'South' } }])
    await reader.read(async (connection) => {
      expect((await listDimensions(connection, 1))[0]?.segments).toEqual([
        { id: 2, name: 'South', isHidden: false },
      ])
      expect(await findSegment(connection, 1, 1)).toEqual({ id: 1, name: 'North' })
    })
  })
})
