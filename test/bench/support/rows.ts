import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { benchDays } from './days.ts'

/** Rows of a large file. */
export const ROWS = 1_000_000

/** As a survey tool would export them: an id, a moment, a rating and a column nobody asked for. */
export async function writeRows(file: string): Promise<string> {
  const days = benchDays()
  const out = createWriteStream(file)
  out.write('id,answered_at,rating,region\n')
  const regions = ['North', 'South', 'East', 'West']
  for (let from = 0; from < ROWS; from += 10_000) {
    const lines = Array.from({ length: 10_000 }, (_, index) => {
      const row = from + index
      const time = new Date(row * 7_919_000).toISOString().slice(11, 19)
      return `R_${row.toString(36).padStart(8, '0')},${days[row % days.length]}T${time}Z,${row % 11},${regions[row % 4]}\n`
    })
    if (!out.write(lines.join(''))) await once(out, 'drain')
  }
  out.end()
  await once(out, 'finish')
  return file
}
