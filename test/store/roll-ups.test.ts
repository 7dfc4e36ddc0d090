import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '#nps/period.ts'
import { answerIndex, type Category, type Rating } from '#nps/rating.ts'
import type { Connection } from '#store/engines/sqlite.ts'
import { dailyRatings, type DailyRatings } from '#store/daily-ratings.ts'
import { listDimensions } from '#store/dimensions.ts'
import { redoImport, undoImport } from '#store/imports.ts'
import { importAnswers } from '#test/support/imports.ts'
import {
  databaseWithSurveys,
  NOW,
  post,
  ratedOnly,
  times,
  type Answer,
} from '#test/support/results.ts'
import { countingResponses } from './counting.ts'
import { anyCaredForHistory, anyHistory, live } from './history.ts'
import { figuresOf } from './replay.ts'

type Counts = Record<string, Record<string, number[]>>

/** The roll-ups as they are stored: owner → day → counts. */
function rollUps({ prepare }: Connection): { surveys: Counts; segments: Counts } {
  const read = (table: string, owner: string): Counts => {
    const counts: Counts = {}
    for (const row of prepare(`SELECT * FROM ${table}`).all() as Record<string, unknown>[]) {
      const { [owner]: id, day, changed, ...ratings } = row
      expect(changed).toBeGreaterThan(0)
      ;(counts[String(id)] ??= {})[String(day)] = Object.values(ratings) as number[]
    }
    return counts
  }
  return {
    surveys: read('daily_ratings', 'survey_id'),
    segments: read('daily_segment_ratings', 'segment_id'),
  }
}

/** The same by a loop over every response that counts. */
function recounted({ prepare }: Connection): { surveys: Counts; segments: Counts } {
  const counted: { surveys: Counts; segments: Counts } = { surveys: {}, segments: {} }
  const count = (counts: Counts, owner: unknown, day: string, index: number) => {
    const days = (counts[String(owner)] ??= {})
    days[day] ??= Array<number>(14).fill(0)
    days[day][index]! += 1
  }
  const segments = prepare('SELECT segment_id FROM response_segments WHERE response_id = ?').pluck()
  const responses = prepare('SELECT * FROM responses WHERE superseded = 0').all()
  for (const { id, survey_id, day, ...row } of responses as ResponseRow[]) {
    const index = answerIndex(row.rating ?? row.carried_rating ?? row.category)
    count(counted.surveys, survey_id, day, index)
    for (const segment of segments.all(id)) count(counted.segments, segment, day, index)
  }
  return counted
}

/** What is told of each segment of the first survey, by its name. */
async function segmentFigures(connection: Connection) {
  const figures: Record<string, DailyRatings[]> = {}
  for (const { name, segments } of await listDimensions(connection, 1))
    for (const segment of segments)
      figures[`${name}: ${segment.name}`] = await dailyRatings(connection, { segment: segment.id })
  return figures
}

interface ResponseRow {
  readonly id: number
  readonly survey_id: number
  readonly day: string
  readonly rating: Rating | null
  readonly carried_rating: Rating | null
  readonly category: Category
}

/** What must hold whatever has happened. */
function expectSound({ prepare }: Connection): void {
  expect(prepare('PRAGMA foreign_key_check').all()).toEqual([])
  const twice = 'SELECT key FROM responses WHERE superseded = 0 GROUP BY key HAVING count(*) > 1'
  expect(prepare(twice).all()).toEqual([])
  const carriedByOthers = `SELECT 1 FROM responses WHERE superseded > 0 AND id IN (
    SELECT response_id FROM response_segments WHERE carried = 1
    UNION ALL SELECT response_id FROM response_comments WHERE carried = 1)`
  expect(prepare(carriedByOthers).all()).toEqual([])
  const unsaid = 'SELECT id FROM comments EXCEPT SELECT comment_id FROM response_comments'
  expect(prepare(unsaid).all()).toEqual([])
  const ofTwo = `SELECT response_id FROM response_segments JOIN segments ON id = segment_id
    GROUP BY response_id, dimension_id HAVING count(*) > 1`
  expect(prepare(ofTwo).all()).toEqual([])
}

describe('the roll-ups', () => {
  it(
    'are what counting the responses gives, whatever came, went and came again',
    { timeout: 30_000 },
    async () => {
      let days = 0
      await fc.assert(
        fc.asyncProperty(anyHistory, async (history) => {
          const { writer, reader } = await databaseWithSurveys()
          await live(writer, history)
          await reader.read((connection) => {
            const stored = rollUps(connection)
            expect(stored).toEqual(recounted(connection))
            expectSound(connection)
            days += Object.keys(stored.segments).length
            return Promise.resolve()
          })
        }),
        { numRuns: 100, interruptAfterTimeLimit: 15_000 },
      )
      expect(days).toBeGreaterThan(0)
    },
  )

  it(
    'are that too when segments are merged, separated and renamed meanwhile',
    { timeout: 30_000 },
    async () => {
      let merged = 0
      let separated = 0
      await fc.assert(
        fc.asyncProperty(anyCaredForHistory, async (history) => {
          const { writer, reader } = await databaseWithSurveys()
          const replay = await live(writer, history)
          await reader.read(async (connection) => {
            expect(rollUps(connection)).toEqual(recounted(connection))
            expectSound(connection)
            const counting = countingResponses(connection)
            const segments = counting.map((one) => [one.key, one.rating, one.day, one.segments])
            expect(segments).toEqual(
              replay.counting().map((one) => [one.key, one.rating, one.day, one.segments]),
            )
            expect(await segmentFigures(connection)).toEqual(
              figuresOf(replay.counting(), 1).segments,
            )
            const parts = 'SELECT count(*) FROM segments WHERE part_of IS NOT NULL'
            merged += connection.prepare(parts).pluck().get() as number
            separated += history.filter(({ kind }) => kind === 'separate').length
          })
        }),
        { numRuns: 150, interruptAfterTimeLimit: 15_000 },
      )
      expect(merged).toBeGreaterThan(0)
      expect(separated).toBeGreaterThan(0)
    },
  )

  it('are the same after undoing and redoing an import of 10,000 answers', async () => {
    const { writer, reader } = await databaseWithSurveys()
    const answers = times(10_000).map((answer, index): Answer => ({
      ...answer,
      rating: (index % 11) as Rating,
      day: `2026-${String(1 + (index % 12)).padStart(2, '0')}-15` as Day,
      segments: { Region: ['North', 'South', 'West'][index % 3]! },
    }))
    await post(writer, answers.slice(0, 2_000))
    const before = await reader.read((connection) => Promise.resolve(rollUps(connection)))
    const changed = answers.map((answer) => ({ ...answer, day: '2026-11-20' as const }))
    const { id, outcome } = await importAnswers(writer, changed)
    expect(outcome).toMatchObject({ added: 8_000, updated: 2_000, duplicates: 0 })
    const after = await reader.read((connection) => Promise.resolve(rollUps(connection)))
    expect(after).not.toEqual(before)
    await writer.write((connection) => undoImport(connection, id, NOW))
    expect(await reader.read((connection) => Promise.resolve(rollUps(connection)))).toEqual(before)
    await writer.write((connection) => redoImport(connection, id))
    await reader.read((connection) => {
      expect(rollUps(connection)).toEqual(after)
      expect(after).toEqual(recounted(connection))
      return Promise.resolve()
    })
  })
})

describe('dailyRatings(connection, rollUp)', () => {
  it('has a line for each day with an answer, oldest first', async () => {
    const { reader, writer } = await databaseWithSurveys()
    await post(writer, [
      { identity: 'a', day: '2026-11-02', rating: 10, segments: { Region: 'North' } },
      { identity: 'b', day: '2026-10-30', rating: 0 },
      { identity: 'c', day: '2026-11-02', rating: 10 },
    ])
    const none = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    expect(await reader.read((connection) => dailyRatings(connection, { survey: 1 }))).toEqual([
      { day: '2026-10-30', ratings: ratedOnly(1, ...none) },
      { day: '2026-11-02', ratings: ratedOnly(...none, 2) },
    ])
    expect(await reader.read((connection) => dailyRatings(connection, { segment: 1 }))).toEqual([
      { day: '2026-11-02', ratings: ratedOnly(...none, 1) },
    ])
    expect(await reader.read((connection) => dailyRatings(connection, { survey: 2 }))).toEqual([])
  })
})
