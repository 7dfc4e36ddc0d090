import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reuse } from '#charts/reuse.ts'

describe('reuse(previous, next)', () => {
  it('is the previous value when nothing changed', () => {
    const previous = { a: [1, { b: 'c' }], d: null }
    expect(reuse(previous, structuredClone(previous))).toBe(previous)
  })

  it('keeps the identity of what did not change beside what did', () => {
    const previous = { goals: [{ target: 30 }], score: { nps: 41 } }
    const next = reuse(previous, { goals: [{ target: 30 }], score: { nps: 42 } })
    expect(next).not.toBe(previous)
    expect(next.goals).toBe(previous.goals)
    expect(next.score).toEqual({ nps: 42 })
  })

  it.each([
    [[1, 2], [1]],
    [[1], [1, 2]],
    [{ a: 1 }, {}],
    [{}, { a: 1 }],
    [[], {}],
    [{ a: null }, { a: {} }],
  ])('tells %j from %j', (previous: unknown, next) => {
    expect(reuse(previous, structuredClone(next))).toEqual(next)
    expect(previous).not.toEqual(next)
  })

  it('never changes what is meant, nor the previous value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (previous, next) => {
        const before = JSON.stringify(previous)
        expect(JSON.stringify(reuse(previous, structuredClone(next)))).toBe(JSON.stringify(next))
        expect(JSON.stringify(previous)).toBe(before)
      }),
    )
  })
})
