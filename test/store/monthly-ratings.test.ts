import { describe, expect, it } from 'vitest'
import { monthlyRatings } from '#store/monthly-ratings.ts'
import { databaseWithSurveys, post, ratedOnly, times } from '#test/support/results.ts'

describe('monthlyRatings(connection, survey)', () => {
  it('adds the days of a month up, everybody before the segments, and of one survey alone', async () => {
    const { writer, reader } = await databaseWithSurveys()
    const segments = { Region: 'North' }
    await post(writer, [
      ...times(2, { day: '2026-10-01', rating: 10, segments }, 'first'),
      ...times(3, { day: '2026-10-31', rating: 0 }, 'last'),
      ...times(1, { day: '2026-11-01', rating: 7 }, 'next'),
    ])
    await post(writer, times(4, { day: '2026-10-01', segments: { Region: 'South' } }, 'other'), 2)
    expect(await reader.read((on) => monthlyRatings(on, 1))).toEqual([
      { month: '2026-10-01', segment: null, ratings: ratedOnly(3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2) },
      { month: '2026-10-01', segment: 1, ratings: ratedOnly(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2) },
      { month: '2026-11-01', segment: null, ratings: ratedOnly(0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0) },
    ])
  })

  it('is empty where nobody has answered', async () => {
    const { reader } = await databaseWithSurveys()
    expect(await reader.read((on) => monthlyRatings(on, 1))).toEqual([])
  })
})
