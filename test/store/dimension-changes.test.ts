import { describe, expect, it } from 'vitest'
import { dailyRatings } from '#store/daily-ratings.ts'
import { dimensionNamed, renameDimension } from '#store/dimension-changes.ts'
import { listDimensions } from '#store/dimensions.ts'
import { dimensionsInCare } from '#store/segments-in-care.ts'
import { importAnswers } from '#test/support/imports.ts'
import { databaseWithSurveys, post, times } from '#test/support/results.ts'

async function withRegions() {
  const database = await databaseWithSurveys()
  await post(database.writer, times(2, { segments: { Region: 'North', Product: 'Heat' } }))
  await post(database.writer, [{ segments: { Region: 'North' } }], 2)
  return database
}

describe('renameDimension(connection, id, name)', () => {
  it('keeps its segments, and finds it by its former name in files and posts', async () => {
    const { writer, reader } = await withRegions()
    const renamed = await writer.write((connection) => renameDimension(connection, 1, 'Area'))
    expect(renamed).toBe('done')
    await post(writer, times(1, { segments: { REGION: 'North' } }, 'posted'))
    await importAnswers(writer, times(1, { segments: { Region: 'North' } }, 'imported'))
    await importAnswers(writer, times(1, { segments: { Area: 'North' } }, 'by its new name'))
    await reader.read(async (connection) => {
      const names = (await listDimensions(connection, 1)).map(({ name }) => name)
      expect(names).toEqual(['Area', 'Product'])
      const [day] = await dailyRatings(connection, { segment: 1 })
      expect(day?.ratings[9]).toBe(5)
      const [area] = await dimensionsInCare(connection, 1)
      expect(area).toMatchObject({ name: 'Area', formerNames: ['Region'] })
    })
  })

  it('leaves the dimension of that name of another survey alone', async () => {
    const { writer } = await withRegions()
    await writer.write(async (connection) => {
      await renameDimension(connection, 1, 'Area')
      expect(dimensionNamed(connection, 1, 'region')).toBe(1)
      expect(dimensionNamed(connection, 2, 'Region')).toBe(3)
      expect(await renameDimension(connection, 3, 'Area')).toBe('done')
    })
  })

  it('gives it a name that it has had, and another case of its own', async () => {
    const { writer } = await withRegions()
    await writer.write(async (connection) => {
      for (const name of ['Area', 'Region', 'REGION', 'Area', 'Place'])
        expect(await renameDimension(connection, 1, name), name).toBe('done')
      const [place] = await dimensionsInCare(connection, 1)
      expect(place).toMatchObject({ name: 'Place', formerNames: ['Area', 'REGION'] })
    })
  })

  it('takes no name that another one has or had', async () => {
    const { writer } = await withRegions()
    await writer.write(async (connection) => {
      await renameDimension(connection, 2, 'Service')
      for (const name of ['SERVICE', 'product'])
        expect(await renameDimension(connection, 1, name)).toBe('taken')
      expect(await renameDimension(connection, 99, 'Area')).toBe('gone')
    })
  })
})
