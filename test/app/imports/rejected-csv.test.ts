import { describe, expect, it } from 'vitest'
import { rejectedCsv } from '#app/imports/rejected-csv.ts'

describe('rejectedCsv(rows)', () => {
  it('has line and reason', () => {
    const rows = [
      { line: 3, reason: 'no rating' },
      { line: 12, reason: '“12” is not a "rating"' },
    ]
    expect(rejectedCsv(rows)).toBe(
      'line,reason\r\n3,"no rating"\r\n12,"“12” is not a ""rating"""\r\n',
    )
  })

  it('holds nothing that a spreadsheet would run', () => {
    for (const start of ['=', '+', '-', '@', '\t'])
      expect(rejectedCsv([{ line: 1, reason: `${start}1 is not a rating` }])).toContain(
        `1,"'${start}1 is not a rating"`,
      )
  })
})
