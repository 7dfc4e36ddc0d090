import { describe, expect, it } from 'vitest'
import { rejectedCsv } from '#app/imports/rejected-csv.ts'
import type { RejectedRow } from '#nps/raw-response.ts'

async function csvOf(...parts: readonly RejectedRow[][]): Promise<string> {
  const given = (async function* () {
    yield* parts
  })()
  return (await Array.fromAsync(rejectedCsv(given))).join('')
}

describe('rejectedCsv(parts)', () => {
  it('has line, reason and the value that was rejected', async () => {
    const first = { line: 3, reason: 'not a date', value: '31/31/2026' }
    const second = { line: 12, reason: '“12” is not a "rating"' }
    const text =
      '\uFEFFline,reason,value\r\n3,not a date,31/31/2026\r\n12,"“12” is not a ""rating""",\r\n'
    expect(await csvOf([first, second])).toBe(text)
    expect(await csvOf([first], [second])).toBe(text)
    expect(await csvOf()).toBe('\uFEFFline,reason,value\r\n')
  })

  it('holds nothing that a spreadsheet would run', async () => {
    for (const start of ['=', '+', '-', '@', '\t'])
      expect(await csvOf([{ line: 1, reason: `${start}1 is not a rating` }])).toContain(
        `1,'${start}1 is not a rating`,
      )
  })
})
