import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { pollWhenSilent } from '#islands/polling.ts'
import type { Snapshot } from '#nps/snapshot.ts'
import { fullSnapshot } from '#test/support/snapshots.ts'

describe('pollWhenSilent(stream, silence, listener)', () => {
  let silence: number
  let answer: () => Promise<Response>
  let asked: string[]
  let got: Snapshot[]
  let versions: (string | undefined)[]
  let stop: () => void

  beforeEach(() => {
    vi.useFakeTimers()
    silence = 60_000
    asked = []
    got = []
    versions = []
    answer = () =>
      Promise.resolve(
        new Response(JSON.stringify(fullSnapshot()), { headers: { 'nps-wall-version': 'ab12' } }),
      )
    vi.stubGlobal('fetch', (address: string, { signal }: { signal: AbortSignal }) => {
      asked.push(address)
      const given = Promise.withResolvers<never>()
      signal.addEventListener('abort', () => given.reject(new Error('aborted')))
      return Promise.race([answer(), given.promise])
    })
    stop = pollWhenSilent('/api/v1/stream?audience=wall', () => silence, {
      snapshot: (snapshot) => got.push(snapshot),
      heard: (version) => versions.push(version),
    })
  })

  afterEach(() => {
    stop()
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  it('asks nothing while the stream is heard', async () => {
    silence = 59_000
    await vi.advanceTimersByTimeAsync(300_000)
    expect(asked).toEqual([])
  })

  it('asks for the same view every half minute otherwise', async () => {
    await vi.advanceTimersByTimeAsync(60_000)
    expect(asked).toEqual(['/api/v1/snapshot?audience=wall', '/api/v1/snapshot?audience=wall'])
    expect(got).toEqual([fullSnapshot(), fullSnapshot()])
    expect(versions).toEqual(['ab12', 'ab12'])
  })

  it.each([
    ['a server that is gone', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['a proxy without a server', () => Promise.resolve(new Response('<html>', { status: 502 }))],
    ['a page in its place', () => Promise.resolve(new Response('<html>Sign in</html>'))],
    ['half a snapshot', () => Promise.resolve(new Response('{"number": 3, "sco'))],
  ])('has heard nothing of %s', async (_, other) => {
    answer = other
    await vi.advanceTimersByTimeAsync(60_000)
    expect(asked).toHaveLength(2)
    expect([got, versions]).toEqual([[], []])
  })

  it('gives up after ten seconds, and asks again', async () => {
    answer = () => new Promise(() => undefined)
    await vi.advanceTimersByTimeAsync(30_000)
    answer = () => Promise.resolve(new Response(JSON.stringify(fullSnapshot())))
    await vi.advanceTimersByTimeAsync(30_000)
    expect(got).toHaveLength(1)
  })

  it('ends with no timer left', () => {
    stop()
    expect(vi.getTimerCount()).toBe(0)
  })
})
