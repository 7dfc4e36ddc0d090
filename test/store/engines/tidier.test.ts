import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { queue } from '#store/engines/queue.ts'
import { Tidier } from '#store/engines/tidier.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('Tidier.begin()', () => {
  it('copies the log once for all commits of a while', async () => {
    const pragma = vi.fn()
    const tidier = new Tidier({ inTransaction: false, pragma }, queue(), 100)
    tidier.begin()
    tidier.begin()
    await vi.advanceTimersByTimeAsync(100)
    expect(pragma.mock.calls).toEqual([['wal_checkpoint(PASSIVE)']])
  })

  it('outlives a full disk, and tries again after the next commit', async () => {
    const pragma = vi.fn().mockImplementationOnce(() => {
      throw new Error('database or disk is full')
    })
    const tidier = new Tidier({ inTransaction: false, pragma }, queue(), 100)
    tidier.begin()
    await vi.advanceTimersByTimeAsync(100)
    tidier.begin()
    await vi.advanceTimersByTimeAsync(100)
    expect(pragma).toHaveBeenCalledTimes(2)
  })
})

describe('Tidier.end()', () => {
  it('copies at once what waits for it, and nothing else', () => {
    const pragma = vi.fn()
    const tidier = new Tidier({ inTransaction: false, pragma }, queue())
    tidier.end()
    expect(pragma).not.toHaveBeenCalled()
    tidier.begin()
    tidier.end()
    tidier.end()
    expect(pragma).toHaveBeenCalledTimes(1)
  })
})
