import { describe, expect, it } from 'vitest'
import { responseRate } from '#nps/response-rate.ts'

describe('responseRate(responses, invitations, minimum)', () => {
  it('is the share of those who were asked', () => {
    const rate = { withheld: false, responses: 490, invitations: 4200, rate: 490 / 4200 }
    expect(responseRate(490, 4200, 5)).toEqual(rate)
    expect(responseRate(12, 10, 5)).toMatchObject({ rate: 1.2 })
  })

  it('tells no number of a group below the minimum', () => {
    expect(responseRate(4, 100, 5)).toEqual({ withheld: true, reason: 'too few answers' })
    expect(responseRate(5, 100, 5)).toMatchObject({ withheld: false })
    expect(responseRate(0, 100, 5)).toEqual({ withheld: true, reason: 'no answers' })
  })

  it('tells none either where so few have not answered', () => {
    const reason = 'protects a small group'
    for (const silent of [1, 4])
      expect(responseRate(100 - silent, 100, 5)).toEqual({ withheld: true, reason })
    expect(responseRate(95, 100, 5)).toMatchObject({ rate: 0.95 })
    expect(responseRate(100, 100, 5)).toMatchObject({ rate: 1 })
    expect(responseRate(101, 100, 5)).toMatchObject({ rate: 1.01 })
  })

  it('refuses a wave in which nobody was asked', () => {
    expect(() => responseRate(3, 0, 3)).toThrow(RangeError)
  })
})
