import { describe, expect, it } from 'vitest'
import { Tries } from '#auth/tries.ts'
import { FRIDAY, MINUTE } from '#test/support/people.ts'

describe('Tries', () => {
  it('lets so many fail within a span, and says how long to wait then', () => {
    const clock = { now: FRIDAY }
    const tries = new Tries({ most: 3, span: 10 * MINUTE, now: () => clock.now })
    for (let index = 0; index < 3; index += 1) {
      expect(tries.waitOf('Anna')).toBe(0)
      tries.failed('Anna')
      clock.now += MINUTE
    }
    expect(tries.waitOf('Anna')).toBe(7 * MINUTE)
    expect(tries.waitOf('Kim')).toBe(0)
    clock.now += 7 * MINUTE
    expect(tries.waitOf('Anna')).toBe(0)
    tries.failed('Anna')
    expect(tries.waitOf('Anna')).toBe(MINUTE)
  })
})
