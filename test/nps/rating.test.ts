import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  answerIndex,
  answerOnceSaid,
  ANSWERS,
  CATEGORIES,
  categoryOf,
  isRating,
  RATINGS,
} from '#nps/rating.ts'

describe('isRating(value)', () => {
  it('takes the integers from 0 to 10', () => {
    expect(RATINGS.every(isRating)).toBe(true)
    expect(RATINGS).toHaveLength(11)
  })

  it('takes nothing else, whatever it looks like', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const expected = typeof value === 'number' && (RATINGS as readonly number[]).includes(value)
        expect(isRating(value)).toBe(expected)
      }),
    )
    for (const value of ['9', 9.5, -1, 11, NaN, Infinity, null, true, [9], 9n])
      expect(isRating(value), String(value)).toBe(false)
  })
})

describe('categoryOf(rating)', () => {
  it('puts every rating in exactly one category', () => {
    for (const rating of RATINGS) {
      const isIn = {
        promoter: rating >= 9,
        passive: rating === 7 || rating === 8,
        detractor: rating <= 6,
      }
      expect(CATEGORIES.filter((category) => isIn[category])).toEqual([categoryOf(rating)])
    }
  })
})

describe('answerIndex(answer)', () => {
  it('is its place among all answers, of a rating the rating itself', () => {
    expect(ANSWERS.map(answerIndex)).toEqual(ANSWERS.map((_, index) => index))
    expect(RATINGS.map(answerIndex)).toEqual(RATINGS)
  })
})

describe('answerOnceSaid(said, known)', () => {
  it('takes what is said, but for the category of a rating that is known', () => {
    expect(answerOnceSaid('promoter', 9)).toBe(9)
    expect(answerOnceSaid('passive', 9)).toBe('passive')
    expect(answerOnceSaid(10, 9)).toBe(10)
    expect(answerOnceSaid(9, 'promoter')).toBe(9)
    expect(answerOnceSaid('promoter', 'promoter')).toBe('promoter')
  })
})
