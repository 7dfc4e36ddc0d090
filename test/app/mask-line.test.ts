import { describe, expect, it } from 'vitest'
import { maskLine } from '#app/mask-line.ts'

describe('maskLine(line, lang)', () => {
  it('answers a line with its masking, at offsets of the text', () => {
    const line = JSON.stringify({
      text: 'Svara gärna till kim@exempel.se om ni vill veta mer om hur det gick till',
    })
    expect(JSON.parse(maskLine(line, 'sv'))).toEqual({
      text: 'Svara gärna till [e-mail] om ni vill veta mer om hur det gick till',
      decision: 'show',
      spans: [{ start: 17, end: 31, label: 'e-mail' }],
      lang: 'sv',
      reasons: [],
      uncertain: [],
    })
  })

  it('takes the language of the line before that of the call, and what is known of the row', () => {
    const line = JSON.stringify({ text: 'z markiem', lang: 'pl', known: ['Marek'] })
    expect(JSON.parse(maskLine(line, 'sv'))).toMatchObject({ text: 'z [name]', lang: 'pl' })
  })

  it.each([
    '',
    'secret',
    '"secret"',
    '{"text":"secret"',
    '{"txt":"secret"}',
    '{"text":7,"x":"secret"}',
  ])('answers %j with an error that repeats nothing of it', (line) => {
    expect(JSON.parse(maskLine(line, null))).toEqual({
      error: expect.stringMatching(/\.$/) as string,
    })
    expect(maskLine(line, null)).not.toContain('secret')
  })

  it.each([
    ['{"text":"secret","lang":7}', '“lang” is not a string.'],
    ['{"text":"secret","known":"secret"}', '“known” is not a list of strings.'],
  ])('answers %s with %s', (line, error) => {
    expect(JSON.parse(maskLine(line, null))).toEqual({ error })
  })
})
