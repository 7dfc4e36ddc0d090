import { describe, expect, it } from 'vitest'
import { maskComment } from '#privacy/mask-comment.ts'

const KNOWN = ['Anna Ek-Öberg', 'anna.ek@acme.example', 'Acme Bolts AB']

describe('maskComment(comment, known)', () => {
  it.each([
    ['Best regards, Anna Ek-Öberg', 'Best regards, [name]'],
    ["We at ACME love it. anna's team", 'We at [name] love it. [name] team'],
    ['Annas ärende, hälsningar Ek', '[name] ärende, hälsningar [name]'],
    ['I bolted the annals, and ek is an oak', 'I bolted the annals, and ek is an oak'],
    ['A company like no other', 'A company like no other'],
  ])('masks in %j every word of what is known', (comment, masked) => {
    expect(maskComment(comment, KNOWN)).toBe(masked)
  })

  it('takes nothing in a name for a pattern', () => {
    expect(maskComment('a.*b (Bo', ['.*', '(Bo', '\\p{L}+'])).toBe('a.*b ([name]')
    expect(maskComment('So says (Bosse', ['(Bosse'])).toBe('So says ([name]')
  })

  it('leaves a comment alone when nothing is known', () => {
    expect(maskComment('Anna was kind', [])).toBe('Anna was kind')
  })
})
