import { describe, expect, it } from 'vitest'
import { Flashes } from '#app/flashes.ts'
import { MINUTE } from '#test/support/people.ts'

describe('Flashes', () => {
  it('say something once, to the session that it is for', () => {
    const flashes = new Flashes(() => 0)
    flashes.leave('hers', { text: 'Saved.' })
    expect(flashes.take('his')).toBeNull()
    expect(flashes.take('hers')).toEqual({ text: 'Saved.' })
    expect(flashes.take('hers')).toBeNull()
  })

  it('say nothing ten minutes later', () => {
    let now = 0
    const flashes = new Flashes(() => now)
    flashes.leave('hers', { text: 'Saved.' })
    now = 10 * MINUTE
    expect(flashes.take('hers')).toBeNull()
  })

  it('keep a thousand at most', () => {
    const flashes = new Flashes(() => 0)
    for (let session = 0; session <= 1000; session += 1)
      flashes.leave(String(session), { text: 'Saved.' })
    expect(flashes.take('0')).toBeNull()
    expect(flashes.take('1')).not.toBeNull()
    expect(flashes.take('1000')).not.toBeNull()
  })
})
