import { describe, expect, it } from 'vitest'
import { isWithin, phrasesOf } from '#nps/themes/phrases.ts'

describe('phrasesOf(text, language, marked)', () => {
  it('has one to three words in small letters, and no stop word at either end', () => {
    expect([...phrasesOf('The opening hours of the shop', 'en')]).toEqual([
      'opening',
      'opening hours',
      'hours',
      'shop',
    ])
    expect([...phrasesOf('Long queue at checkout', 'en')]).toContain('queue at checkout')
  })

  it('never reaches into what is masked, marked or another sentence', () => {
    const phrases = phrasesOf('Ask [name] there. Anna helped with parking', 'en', [[18, 22]])
    expect([...phrases].join()).not.toMatch(/name|anna/i)
    expect(phrases).not.toContain('ask there')
    expect([...phrases]).toEqual(['ask', 'helped', 'helped with parking', 'parking'])
  })

  it('has no figures and nothing too short', () => {
    expect([...phrasesOf('ab 12 weeks', 'en')]).toEqual(['ab 12 weeks', 'weeks'].slice(1))
  })

  it('finds the words of Chinese', () => {
    expect(phrasesOf('停车场太小了', 'zh')).toContain('停车场')
    expect(phrasesOf('很好', 'zh').size).toBe(0)
  })
})

describe('isWithin(phrase, other)', () => {
  it('takes whole words', () => {
    expect(isWithin('hours', 'opening hours')).toBe(true)
    expect(isWithin('hour', 'opening hours')).toBe(false)
    expect(isWithin('停车', '停车场')).toBe(true)
  })
})
