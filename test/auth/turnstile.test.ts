import { describe, expect, it } from 'vitest'
import { Crowded, Turnstile } from '#auth/turnstile.ts'

/** Work that goes on until it is told to end. */
function works(count: number) {
  return Array.from({ length: count }, () => Promise.withResolvers<number>())
}

describe('Turnstile.through(work)', () => {
  it('runs so many at once, the others after them', async () => {
    const turnstile = new Turnstile(2, 10)
    const ends = works(3)
    const begun: number[] = []
    const all = ends.map(({ promise }, index) =>
      turnstile.through(() => {
        begun.push(index)
        return promise
      }),
    )
    await new Promise(setImmediate)
    expect(begun).toEqual([0, 1])
    ends[1]!.resolve(1)
    await new Promise(setImmediate)
    expect(begun).toEqual([0, 1, 2])
    for (const [index, { resolve }] of ends.entries()) resolve(index)
    expect(await Promise.all(all)).toEqual([0, 1, 2])
  })

  it('turns away who would wait behind too many', async () => {
    const turnstile = new Turnstile(1, 1)
    const [first, second] = works(2)
    const running = turnstile.through(() => first!.promise)
    const waiting = turnstile.through(() => second!.promise)
    await expect(turnstile.through(() => Promise.resolve())).rejects.toBeInstanceOf(Crowded)
    first!.resolve(1)
    second!.resolve(2)
    expect(await Promise.all([running, waiting])).toEqual([1, 2])
    expect(await turnstile.through(() => Promise.resolve('again'))).toBe('again')
  })

  it('lets the next one in when a work fails', async () => {
    const turnstile = new Turnstile(1, 1)
    const failing = turnstile.through(() => Promise.reject(new Error('no')))
    const next = turnstile.through(() => Promise.resolve('yes'))
    await expect(failing).rejects.toThrow('no')
    expect(await next).toBe('yes')
  })
})
