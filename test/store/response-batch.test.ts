import { describe, expect, it } from 'vitest'
import { ANSWERS } from '#nps/rating.ts'
import { packResponses, transferablesOf } from '#store/response-batch.ts'
import { response } from '#test/support/responses.ts'

const RESPONSES = [
  response({ identity: 'a', rating: 0, day: '2026-11-20' }),
  response({ identity: 'b', rating: 10, day: '2026-11-19', segments: { Region: 'North' } }),
  response({ identity: 'c', rating: 7, day: '2026-11-20', comment: 'Good' }),
  response({ identity: 'd', rating: 7, segments: { Region: 'North' } }),
]

describe('packResponses(responses)', () => {
  it('keeps all there is of each, in their order', () => {
    const batch = packResponses(RESPONSES)
    expect(batch.count).toBe(4)
    expect(Buffer.from(batch.keys).toString('hex')).toBe(RESPONSES.map(({ key }) => key).join(''))
    expect([...batch.ratings]).toEqual([0, 10, 7, 7])
    expect([...batch.dayIndexes].map((index) => batch.days[index])).toEqual(
      RESPONSES.map(({ day }) => day),
    )
    expect([...batch.placementIndexes].map((index) => batch.placements[index])).toEqual(
      RESPONSES.map(({ touchpoint, segments }) => ({ touchpoint, segments })),
    )
    expect([...batch.comments]).toEqual([[2, RESPONSES[2]?.comment]])
    expect(batch.never.size).toBe(0)
  })

  it('keeps categories apart from ratings, in a byte as well', () => {
    const answers = ANSWERS.map((rating, index) => response({ identity: String(index), rating }))
    const { ratings } = packResponses(answers)
    expect([...ratings].map((code) => ANSWERS[code])).toEqual(ANSWERS)
    expect(ratings.byteLength).toBe(ANSWERS.length)
  })

  it('names each day and each placement once', () => {
    const { days, placements } = packResponses(RESPONSES)
    expect(days).toEqual(['2026-11-20', '2026-11-19'])
    expect(placements).toHaveLength(2)
  })

  it('can be empty', () => {
    expect(packResponses([])).toMatchObject({ count: 0, days: [], placements: [] })
  })
})

describe('transferablesOf(batch)', () => {
  it('is memory that moves to another thread with what it holds', () => {
    const batch = packResponses(RESPONSES)
    const before = { keys: [...batch.keys], ratings: [...batch.ratings] }
    const moved = structuredClone(batch, { transfer: transferablesOf(batch) })
    expect({ keys: [...moved.keys], ratings: [...moved.ratings] }).toEqual(before)
    expect(moved.comments).toEqual(batch.comments)
    for (const memory of transferablesOf(batch)) expect(memory.byteLength).toBe(0)
  })
})
