import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { renewal } from '#islands/renewal.ts'

const MINUTE = 60_000
const PAGE = '<html><script src="/assets/wall.js"></script><div id="island"></div></html>'

describe('renewal(own, renewing)', () => {
  let answers: Record<string, string | number>
  let reloads: number
  let asked: string[]

  beforeEach(() => {
    vi.useFakeTimers()
    answers = { '/wall': PAGE, '/assets/wall.js': 'run()' }
    reloads = 0
    asked = []
    vi.stubGlobal('fetch', (address: string) => {
      asked.push(address)
      const answer = answers[address] ?? 404
      if (answer === 0) return Promise.reject(new TypeError('Failed to fetch'))
      return Promise.resolve(
        typeof answer === 'number'
          ? new Response('<html>502 Bad Gateway</html>', { status: answer })
          : new Response(answer),
      )
    })
  })

  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  const start = (random = 0) =>
    renewal('old', {
      address: () => '/wall',
      reload: () => (reloads += 1),
      random: () => random,
    })

  it('does nothing while the version is its own, or none is told', async () => {
    const renewing = start()
    renewing.heard('old')
    renewing.heard(undefined)
    await vi.advanceTimersByTimeAsync(60 * MINUTE)
    expect([reloads, asked]).toEqual([0, []])
  })

  it.each([0, 0.5, 1])(
    'loads the page within ten minutes, each screen at its time (%d)',
    async (random) => {
      const renewing = start(random)
      renewing.heard('new')
      renewing.heard('new')
      await vi.advanceTimersByTimeAsync((1 + 8 * random) * MINUTE - 1)
      expect(reloads).toBe(0)
      await vi.advanceTimersByTimeAsync(1)
      expect(reloads).toBe(1)
      await vi.advanceTimersByTimeAsync(5 * MINUTE)
      expect(reloads).toBe(1)
    },
  )

  it.each([
    ['/wall', 0],
    ['/wall', 502],
    ['/wall', '<html>Please sign in</html>'],
    ['/wall', PAGE.slice(0, -7)],
    ['/assets/wall.js', 404],
  ])('waits while %s is %s, and asks once a minute', async (address, answer) => {
    const before = answers[address]!
    answers[address] = answer
    start().heard('new')
    await vi.advanceTimersByTimeAsync(5 * MINUTE)
    expect(reloads).toBe(0)
    expect(asked.filter((one) => one === '/wall')).toHaveLength(5)
    answers[address] = before
    await vi.advanceTimersByTimeAsync(MINUTE)
    expect(reloads).toBe(1)
  })

  it('stays when the version is its own again', async () => {
    const renewing = start()
    renewing.heard('new')
    renewing.heard('old')
    await vi.advanceTimersByTimeAsync(60 * MINUTE)
    expect(reloads).toBe(0)
  })
})
