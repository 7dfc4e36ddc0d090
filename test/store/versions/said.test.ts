import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '#nps/period.ts'
import type { Answer } from '#nps/rating.ts'
import { carriedBy, isKnown, isSame, type KnownWords, type Said } from '#store/versions/said.ts'

const PLAIN = { rating: 9, day: '2026-11-20', touchpoint: null, comment: null } as const

function words(id: number, text: string): KnownWords {
  return { id, text, print: null, isPending: 0 }
}

function said(given: Partial<Said<KnownWords>> = {}): Said<KnownWords> {
  return { ...PLAIN, segments: new Map(), ...given }
}

const FULL = said({
  touchpoint: 1,
  segments: new Map([
    [1, 10],
    [2, 20],
  ]),
  comment: words(1, 'Good'),
})

const anySaid: fc.Arbitrary<Said<KnownWords>> = fc.record({
  rating: fc.constantFrom<Answer[]>(0, 10, 'promoter'),
  day: fc.constantFrom<Day[]>('2026-11-19', '2026-11-20'),
  touchpoint: fc.constantFrom(null, 1, 2),
  segments: fc
    .record({ 1: fc.constantFrom(10, 11), 2: fc.constantFrom(20, 21) }, { requiredKeys: [] })
    .map((pairs) => new Map(Object.entries(pairs).map(([key, value]) => [Number(key), value]))),
  comment: fc.constantFrom(null, words(1, 'Good'), words(2, 'Bad')),
})

describe('isKnown(said, known)', () => {
  it.each([
    ['what says less', said()],
    ['what says as much', FULL],
    ['what says only the category of the rating', said({ rating: 'promoter' })],
    ['what says one segment of two', said({ segments: new Map([[2, 20]]) })],
    ['equal words of another id', said({ comment: words(7, 'Good') })],
  ])('holds of %s', (_, some) => {
    expect(isKnown(some, FULL)).toBe(true)
  })

  it.each([
    ['rating', said({ rating: 8 })],
    ['day', said({ day: '2026-11-19' })],
    ['touchpoint', said({ touchpoint: 2 })],
    ['segment', said({ segments: new Map([[1, 11]]) })],
    ['dimension', said({ segments: new Map([[3, 30]]) })],
    ['comment', said({ comment: words(1, 'Bad') })],
  ])('does not hold of another %s', (_, other) => {
    expect(isKnown(other, FULL)).toBe(false)
  })
})

describe('isSame(one, other)', () => {
  it('does not hold of what says less, either way', () => {
    expect([isSame(FULL, FULL), isSame(said(), FULL), isSame(FULL, said())]).toEqual([
      true,
      false,
      false,
    ])
  })
})

describe('carriedBy(said, before)', () => {
  it('is what the version before has and the new one does not speak of', () => {
    expect(carriedBy(said({ segments: new Map([[1, 11]]) }), FULL)).toEqual({
      rating: null,
      touchpoint: 1,
      segments: [20],
      comment: words(1, 'Good'),
    })
  })

  it('is the rating behind a category that fits it', () => {
    expect(carriedBy(said({ rating: 'promoter' }), said({ rating: 9 }))).toMatchObject({
      rating: 9,
    })
    for (const before of [5, 'promoter', 'detractor'] as const)
      expect(carriedBy(said({ rating: 'promoter' }), said({ rating: before })).rating).toBe(null)
  })

  it('is nothing when the new one speaks of all, or there was nothing', () => {
    const nothing = { rating: null, touchpoint: null, segments: [], comment: null }
    expect(carriedBy(FULL, FULL)).toEqual(nothing)
    expect(carriedBy(FULL, said())).toEqual(nothing)
  })

  it('is never about what the new one speaks of', () => {
    fc.assert(
      fc.property(anySaid, anySaid, (some, before) => {
        const { touchpoint, segments, comment } = carriedBy(some, before)
        expect(touchpoint === null || some.touchpoint === null).toBe(true)
        expect(comment === null || some.comment === null).toBe(true)
        const dimensions = segments.map((segment) => Math.floor(segment / 10))
        expect(dimensions.filter((dimension) => some.segments.has(dimension))).toEqual([])
      }),
    )
  })
})
