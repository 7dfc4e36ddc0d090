import { MessageChannel } from 'node:worker_threads'
import { describe, expect, it, onTestFinished } from 'vitest'
import { Calls } from '#app/threads/calls.ts'
import { serve, type Job } from '#app/threads/serve.ts'
import { Refusal } from '#nps/refusal.ts'

/** Calls to jobs that are served in this very thread. */
function callsTo(jobs: Readonly<Record<string, Job>>) {
  const { port1, port2 } = new MessageChannel()
  serve(port2, jobs)
  onTestFinished(() => port1.close())
  return { calls: new Calls<string>(port1, 'The other side'), port: port2 }
}

describe('Calls.call(job, argument, options)', () => {
  it('gives each call its own answer, in whatever order they come', async () => {
    const slow = Promise.withResolvers<string>()
    const { calls } = callsTo({ slow: () => slow.promise, fast: async () => 'fast' })
    const first = calls.call('slow')
    expect(await calls.call('fast')).toBe('fast')
    slow.resolve('slow')
    expect(await first).toBe('slow')
    expect(calls.underWay).toBe(0)
  })

  it('throws a refusal as one, and a failure with its stack', async () => {
    const { calls } = callsTo({
      refuse: () => Promise.reject(new Refusal('empty', 'It is empty.', 'Fill it.')),
      fail: () => Promise.reject(new Error('broken')),
    })
    await expect(calls.call('refuse')).rejects.toMatchObject({ code: 'empty', hint: 'Fill it.' })
    await expect(calls.call('fail')).rejects.toThrow(/broken\n\s+at /)
  })

  it('tells how far it is, and lets the other side give up', async () => {
    const { calls } = callsTo({
      count: async (_, { report, signal }) => {
        report(1)
        await new Promise((resolve) => signal.addEventListener('abort', resolve))
        signal.throwIfAborted()
      },
    })
    const giving = new AbortController()
    const told = Promise.withResolvers<number>()
    const call = calls.call('count', null, { onProgress: told.resolve, signal: giving.signal })
    expect(await told.promise).toBe(1)
    giving.abort(new Error('enough'))
    await expect(call).rejects.toThrow('enough')
  })

  it('waits for no reply to what cannot be sent', async () => {
    const { calls } = callsTo({ take: async () => null })
    await expect(calls.call('take', () => 'a function')).rejects.toThrow('could not be cloned')
    expect(calls.underWay).toBe(0)
  })

  it('fails, now and later, when the other side has ended', async () => {
    const { calls, port } = callsTo({ never: () => new Promise(() => undefined) })
    const open = calls.call('never')
    port.close()
    await expect(open).rejects.toThrow('The other side has ended.')
    expect(calls.isAlive).toBe(false)
    await expect(calls.call('never')).rejects.toThrow('The other side has ended.')
  })
})
