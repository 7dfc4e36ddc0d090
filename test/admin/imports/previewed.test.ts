import { describe, expect, it } from 'vitest'
import { byReason } from '#admin/imports/previewed.ts'

describe('byReason(rejected, mostLines)', () => {
  it('counts each reason, the commonest first, with its first lines', () => {
    const rejected = [
      { line: 2, reason: 'not a date', value: '31/31/2026' },
      { line: 3, reason: 'no rating' },
      { line: 5, reason: 'no rating' },
      { line: 8, reason: 'no rating' },
    ]
    expect(byReason(rejected, 2)).toEqual([
      { reason: 'no rating', count: 3, lines: [3, 5], values: [] },
      { reason: 'not a date', count: 1, lines: [2], values: ['31/31/2026'] },
    ])
  })
})
