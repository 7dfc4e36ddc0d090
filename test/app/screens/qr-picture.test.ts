import { describe, expect, it } from 'vitest'
import { qrPicture } from '#app/screens/qr-picture.ts'

describe('qrPicture(text)', () => {
  it('draws each run of dark modules of each row', async () => {
    const { size, path } = await qrPicture('https://nps.example.com/admin/screens/new?code=K7P2MW')
    // Version 3: an address of up to 53 characters.
    expect(size).toBe(29)
    const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)]
    expect(runs.map(([text]) => text).join('')).toBe(path)
    const cells = Array.from({ length: size }, () => '.'.repeat(size).split(''))
    for (const [, x, y, width] of runs.map((run) => run.map(Number)))
      cells[y!]!.fill('#', x, x! + width!)
    // The pattern in three corners by which readers know it.
    for (const [top, left] of [
      [0, 0],
      [0, 22],
      [22, 0],
    ] as const) {
      const rows = cells.slice(top, top + 3).map((row) => row.slice(left, left + 7).join(''))
      expect(rows).toEqual(['#######', '#.....#', '#.###.#'])
    }
  })
})
