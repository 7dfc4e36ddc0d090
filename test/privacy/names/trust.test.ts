import { describe, expect, it } from 'vitest'
import { INFLECTED, NAME, OF_THE_LANGUAGE, type WordFacts } from '#privacy/names/lexicon.ts'
import { isListedName, trustIn } from '#privacy/names/trust.ts'
import { SHAPE } from '#privacy/names/word-shape.ts'

const NOTHING: WordFacts = { name: 0, rank: 0, seen: 0, read: 0, tail: 0 }
const MIDDLE = { shape: SHAPE.lower, place: 0 }
const FIRST = NAME.first | OF_THE_LANGUAGE

describe('trustIn(facts, standing)', () => {
  it('is little in a common word in lower case, a last name too', () => {
    expect(trustIn({ ...NOTHING, rank: 7 }, MIDDLE)).toBeLessThan(1)
    expect(trustIn({ ...NOTHING, rank: 7, name: NAME.last }, MIDDLE)).toBeLessThan(1)
    expect(trustIn({ ...NOTHING, tail: 2 }, MIDDLE)).toBeLessThan(1)
  })

  it('is whole in an unknown word and in a first name', () => {
    expect(trustIn(NOTHING, MIDDLE)).toBe(1)
    expect(trustIn({ ...NOTHING, rank: 7, name: NAME.first }, MIDDLE)).toBe(1)
  })

  it('is little behind a capital only where that says nothing', () => {
    const common = { ...NOTHING, rank: 3 }
    const capital = { ...MIDDLE, shape: SHAPE.capital }
    expect(trustIn(common, capital)).toBe(1)
    expect(trustIn(common, { ...capital, place: 1 })).toBeLessThan(1)
    expect(trustIn({ ...common, rank: 7, read: 7 }, { ...capital, place: 1 })).toBe(1)
    expect(trustIn({ ...common, name: NAME.last }, { ...capital, place: 1 })).toBe(1)
  })
})

describe('isListedName(facts, standing)', () => {
  it('is a rare first name of the language in lower case', () => {
    expect(isListedName({ ...NOTHING, name: FIRST }, MIDDLE)).toBe(true)
    expect(isListedName({ ...NOTHING, name: FIRST, rank: 7 }, MIDDLE)).toBe(true)
  })

  it.each([
    [{ name: NAME.first }],
    [{ name: FIRST, rank: 3 }],
    [{ name: FIRST, seen: 1 }],
    [{ name: FIRST | INFLECTED }],
    [{ name: NAME.last | OF_THE_LANGUAGE }],
  ])('is not %j', (facts) => {
    expect(isListedName({ ...NOTHING, ...facts }, MIDDLE)).toBe(false)
  })
})
