import { describe, expect, it } from 'vitest'
import { hashOf } from '#privacy/names/hash.ts'
import { packTable, rowOf } from '#privacy/names/packed-table.ts'

const words = Array.from({ length: 5_000 }, (_, at) => `word ${at}`)
const table = packTable(
  2,
  words.map((word, at) => [hashOf(word), [at % 100, -(at % 7)]] as const),
)

describe('rowOf(packTable(width, entries), hash)', () => {
  it('finds every row but those whose hashes cannot be told apart', () => {
    const right = words.filter((word, at) => {
      const row = rowOf(table, hashOf(word))
      return table.rows[row] === at % 100 && (table.rows[row + 1] ?? 0) + (at % 7) === 0
    })
    expect(right.length).toBeGreaterThan(4_990)
  })

  it('finds hardly anything that was not put in', () => {
    const strange = words.filter((word) => rowOf(table, hashOf(`${word}!`)) >= 0)
    expect(strange.length).toBeLessThan(10)
  })

  it('is -1 in an empty table', () => {
    expect(rowOf(packTable(1, []), hashOf('anything'))).toBe(-1)
  })
})
