import { describe, expect, it } from 'vitest'
import { pairAt } from '#islands/rotation.ts'
import { comment } from '#test/support/snapshots.ts'

const HOUR = 3_600_000
const MOMENT = Date.UTC(2026, 10, 20, 13, 5)

const comments = (count: number) =>
  Array.from({ length: count }, (_, index) => comment(`Comment ${index}`, 'promoter'))

/** What is shown from a moment on, each pair from when it comes. */
function* shown(count: number, from: number, through: number) {
  for (let now = from; now < through;) {
    const { comments: pair, until } = pairAt(comments(count), now)
    yield { now, texts: pair.map(({ text }) => text) }
    if (until === null) return
    expect(until).toBeGreaterThan(now)
    now = until
  }
}

describe('pairAt(comments, now)', () => {
  it.each([30, 24, 18, 7, 6, 3])('shows each of %i once an hour, none twice within it', (count) => {
    const last = new Map<string, number>()
    for (const { now, texts } of shown(count, MOMENT, MOMENT + 3 * HOUR))
      for (const text of texts) {
        if (last.has(text)) expect(now - (last.get(text) ?? 0)).toBeGreaterThan(HOUR - 10 * 60_000)
        last.set(text, now)
      }
    expect(last.size).toBe(count)
  })

  it('repeats none before the hour is over, from whichever moment', () => {
    const began = [...shown(30, MOMENT, MOMENT + HOUR)]
    const seen = began.slice(0, 15).flatMap(({ texts }) => texts)
    expect(new Set(seen).size).toBe(30)
  })

  it('shows the same to all who have the same, whenever they began to look', () => {
    for (let minute = 0; minute < 60; minute += 1) {
      const now = MOMENT + minute * 60_000 + 17
      const [last] = [...shown(30, MOMENT - HOUR, now + 1)].slice(-1)
      expect(pairAt(comments(30), now).comments.map(({ text }) => text)).toEqual(last?.texts)
    }
  })

  it('leaves two, one and none where they are', () => {
    for (const count of [2, 1, 0]) {
      const { comments: pair, until } = pairAt(comments(count), MOMENT)
      expect([pair.length, until]).toEqual([count, null])
    }
  })
})
