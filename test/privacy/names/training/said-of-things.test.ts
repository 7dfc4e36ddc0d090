import { describe, expect, it } from 'vitest'
import { Dice } from '#privacy/names/training/dice.ts'
import { saidOfThings } from '#privacy/names/training/said-of-things.ts'

describe('saidOfThings(language, things, dice)', () => {
  it.each(['en', 'sv', 'pl', 'de', 'zh'])('puts a thing in every place (%s)', (language) => {
    const dice = new Dice(1)
    const said = Array.from({ length: 200 }, () => saidOfThings(language, ['kettle'], dice))
    expect(said.every((phrase) => /kettle/i.test(phrase) && !/[{}]/.test(phrase))).toBe(true)
    expect(new Set(said).size).toBeGreaterThan(10)
  })

  it('is the same by the same dice', () => {
    const one = saidOfThings('en', ['lid', 'cap'], new Dice(3))
    expect(saidOfThings('en', ['lid', 'cap'], new Dice(3))).toBe(one)
  })
})
