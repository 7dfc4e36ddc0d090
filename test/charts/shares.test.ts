import { describe, expect, it } from 'vitest'
import { percents, startsOf } from '#charts/shares.ts'
import { messagesIn } from '#messages/language.ts'

describe('percents(counts)', () => {
  it('are shares of their sum, or nothing of nothing', () => {
    expect(percents([1, 1, 2])).toEqual([25, 25, 50])
    expect(percents([0, 0, 0])).toEqual([0, 0, 0])
  })

  it('are written rounded, each by itself, whatever they add up to', () => {
    const words = (counts: readonly number[]) =>
      percents(counts).map((percent) => messagesIn('en').share('promoter', percent).split('%')[0])
    expect(words([76, 48, 47])).toEqual(['44', '28', '27'])
    expect(words([1, 1, 1])).toEqual(['33', '33', '33'])
    expect(words([199, 1, 0])).toEqual(['100', '1', '0'])
  })
})

describe('startsOf(widths)', () => {
  it('are where the ones before end', () => {
    expect(startsOf([59, 24, 17])).toEqual([0, 59, 83])
  })
})
