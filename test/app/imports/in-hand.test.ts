import { describe, expect, it } from 'vitest'
import { InHand } from '#app/imports/in-hand.ts'

/** Something of the state 7, with a clock that is set by hand. */
function inHand(found: Promise<string>) {
  const clock = { now: 0 }
  const now = () => Temporal.Instant.fromEpochMilliseconds(clock.now)
  return { clock, it: new InHand(7, found, now) }
}

describe('InHand.isGood(latest)', () => {
  it('is while it is being found out, however much has changed', () => {
    const { clock, it: one } = inHand(new Promise(() => undefined))
    clock.now = 1_000_000
    expect(one.isGood(8)).toBe(true)
  })

  it('is of its own state for good, and of a later one for 15 seconds more', async () => {
    const { clock, it: one } = inHand(Promise.resolve('found'))
    clock.now = 500
    await one.found
    clock.now = 15_499
    expect(one.isGood(8)).toBe(true)
    clock.now = 15_500
    expect([one.isGood(8), one.isGood(7)]).toEqual([false, true])
  })

  it('is no longer than that of what could not be found out', async () => {
    const { clock, it: one } = inHand(Promise.reject(new Error('gone')))
    await expect(one.found).rejects.toThrow('gone')
    clock.now = 15_000
    expect(one.isGood(8)).toBe(false)
  })
})
