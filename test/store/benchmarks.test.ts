import { describe, expect, it } from 'vitest'
import {
  addBenchmark,
  benchmarksInCare,
  changeBenchmark,
  listBenchmarks,
  putBenchmarkBack,
  removeBenchmark,
  type BenchmarkChange,
} from '#store/benchmarks.ts'
import { deleteSurvey } from '#store/delete-survey.ts'
import type { Connection } from '#store/engines/sqlite.ts'
import { createSurvey } from '#store/surveys.ts'
import { freshDatabase } from '#test/support/database.ts'

const TRADE: BenchmarkChange = {
  name: 'Our trade',
  value: 38.5,
  source: 'A report',
  link: null,
  on: '2026-06-01',
  survey: null,
}
const NOW = '2026-11-20T12:00:00Z'

function withBenchmarks<Answer>(ask: (connection: Connection) => Promise<Answer>) {
  return freshDatabase().writer.write(async (connection) => {
    await createSurvey(connection, 'Customers', 'relationship')
    return ask(connection)
  })
}

describe('listBenchmarks(connection, survey)', () => {
  it('are those of all surveys and its own, by their names', async () => {
    await withBenchmarks(async (connection) => {
      for (const one of [{ name: 'b' }, { name: 'A', survey: 1 }, { name: 'c' }])
        expect(addBenchmark(connection, { ...TRADE, ...one })).toBe(true)
      expect(addBenchmark(connection, { ...TRADE, survey: 9 })).toBe(false)
      const names = (survey: number) => listBenchmarks(connection, survey).map(({ name }) => name)
      expect(names(1)).toEqual(['A', 'b', 'c'])
      expect(names(2)).toEqual(['b', 'c'])
      expect(await deleteSurvey(connection, 1)).toBe('done')
      expect(benchmarksInCare(connection).map(({ name }) => name)).toEqual(['b', 'c'])
    })
  })

  it('are as they were changed last, without what was removed until it is put back', async () => {
    await withBenchmarks(async (connection) => {
      addBenchmark(connection, TRADE)
      const change = { ...TRADE, value: -100, link: 'https://example.com/' }
      expect(changeBenchmark(connection, 1, change)).toBe(true)
      expect(changeBenchmark(connection, 2, change)).toBe(false)
      expect(listBenchmarks(connection, 1)).toEqual([{ id: 1, ...change, removedAt: null }])
      expect(removeBenchmark(connection, 1, NOW)).toBe(true)
      expect(removeBenchmark(connection, 1, NOW)).toBe(false)
      expect(listBenchmarks(connection, 1)).toEqual([])
      expect(putBenchmarkBack(connection, 1)).toBe(true)
      expect(putBenchmarkBack(connection, 1)).toBe(false)
      expect(listBenchmarks(connection, 1)).toMatchObject([{ removedAt: null }])
    })
  })
})
