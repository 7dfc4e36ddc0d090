import type { Day } from '#nps/period.ts'
import type { Connection } from './engines/sqlite.ts'
import { forgetRemoved, type Removed } from './removed.ts'

/** A score of others as somebody wants it to be. */
export interface BenchmarkChange {
  readonly name: string
  /** From -100 to 100. */
  readonly value: number
  /** Where it comes from, in words. */
  readonly source: string
  /** Its address, which begins with `https://`. */
  readonly link: string | null
  /** When it was measured, or published. */
  readonly on: Day
  /** The id of the survey that it is to be compared with; `null`: all of them. */
  readonly survey: number | null
}

/** A score of others to compare with. */
export interface Benchmark extends BenchmarkChange, Removed {
  readonly id: number
}

/** Those that concern a survey: the company's and its own, by their names. */
export function listBenchmarks(connection: Connection, survey: number): Benchmark[] {
  return benchmarksInCare(connection).filter(
    (one) => one.removedAt === null && (one.survey === null || one.survey === survey),
  )
}

/** All of them by their names, and those that can be put back. */
export function benchmarksInCare({ prepare }: Connection): Benchmark[] {
  return prepare(
    `SELECT id, name, value, source, link, measured_on AS "on", survey_id AS survey,
        removed_at AS removedAt
      FROM benchmarks ORDER BY name COLLATE NOCASE, measured_on DESC, id`,
  ).all() as Benchmark[]
}

/** Adds a benchmark; `false` when its survey is gone. */
export function addBenchmark({ prepare }: Connection, benchmark: BenchmarkChange): boolean {
  const added = prepare(
    `INSERT INTO benchmarks (name, value, source, link, measured_on, survey_id)
      SELECT @name, @value, @source, @link, @on, @survey WHERE ${HAS_SURVEY}`,
  ).run(benchmark)
  return added.changes > 0
}

/** Changes a benchmark; `false` when it, or its survey, is gone. */
export function changeBenchmark(
  { prepare }: Connection,
  id: number,
  benchmark: BenchmarkChange,
): boolean {
  const changed = prepare(
    `UPDATE benchmarks SET name = @name, value = @value, source = @source, link = @link,
        measured_on = @on, survey_id = @survey
      WHERE id = @id AND removed_at IS NULL AND ${HAS_SURVEY}`,
  ).run({ ...benchmark, id })
  return changed.changes > 0
}

/** Removes a benchmark, so that it can be put back for a while; `false` when there is none. */
export function removeBenchmark(connection: Connection, id: number, now: string): boolean {
  forgetRemoved(connection, 'benchmarks', now)
  const removed = connection
    .prepare('UPDATE benchmarks SET removed_at = ? WHERE id = ? AND removed_at IS NULL')
    .run(now, id)
  return removed.changes > 0
}

/** Puts back what was removed; `false` when there is nothing to put back. */
export function putBenchmarkBack({ prepare }: Connection, id: number): boolean {
  const put = prepare(
    'UPDATE benchmarks SET removed_at = NULL WHERE id = ? AND removed_at IS NOT NULL',
  ).run(id)
  return put.changes > 0
}

const HAS_SURVEY = '(@survey IS NULL OR EXISTS (SELECT 1 FROM surveys WHERE id = @survey))'
