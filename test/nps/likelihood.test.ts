import { describe, expect, it } from 'vitest'
import { likelihoodOf } from '#nps/likelihood.ts'

describe('likelihoodOf(chance)', () => {
  it.each([
    [0, 'very unlikely'],
    [0.0999, 'very unlikely'],
    [0.1, 'unlikely'],
    [0.33, 'as likely as not'],
    [0.5, 'as likely as not'],
    [0.66, 'as likely as not'],
    [0.67, 'likely'],
    [0.9, 'likely'],
    [0.91, 'very likely'],
    [1, 'very likely'],
  ])('%d is %s', (chance, words) => {
    expect(likelihoodOf(chance)).toBe(words)
  })
})
