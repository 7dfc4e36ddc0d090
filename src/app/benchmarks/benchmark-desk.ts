import type { Done } from '#app/done.ts'
import { faulty, type Faulty } from '#app/faulty.ts'
import type { SurveyChoice } from '#app/improvements/scope-choices.ts'
import { removedAmong, type RemovedThing } from '#app/removed.ts'
import type { Writing } from '#app/writing/writing-thread.ts'
import { benchmarksInCare, type Benchmark, type BenchmarkChange } from '#store/benchmarks.ts'
import type { Connection, Reader } from '#store/engines/sqlite.ts'
import { listSurveys } from '#store/surveys.ts'
import { givenBenchmark, typedBenchmark, type BenchmarkForm } from './given-benchmark.ts'

/** Scores of others, for those who look after them. */
export interface BenchmarkDesk {
  /** Those that are there, by their names, and those that can be put back. */
  list(): Promise<{ benchmarks: BenchmarkListed[]; removed: RemovedThing[] }>
  /** `null` when there is none, or it has been removed. */
  find(id: number): Promise<BenchmarkListed | null>
  surveys(): Promise<readonly SurveyChoice[]>
  add(form: BenchmarkForm): Promise<Done | Faulty>
  change(id: number, form: BenchmarkForm): Promise<Done | Faulty>
  /** `false` when there is none. */
  remove(id: number): Promise<boolean>
  /** `false` when there is nothing to put back. */
  putBack(id: number): Promise<boolean>
}

/** A benchmark among the others. */
export interface BenchmarkListed extends Omit<Benchmark, 'survey'> {
  /** `null`: for all of them. */
  readonly survey: SurveyChoice | null
  /** As it is typed. */
  readonly typed: BenchmarkForm
}

interface Parts {
  readonly reader: Reader
  readonly writing: Writing
  readonly now: () => Temporal.Instant
}

/** Opens the desk. */
export function benchmarkDesk({ reader, writing, now }: Parts): BenchmarkDesk {
  const list = () => reader.read(benchmarksListed)
  const surveys = () => reader.read(listSurveys)

  async function note(
    form: BenchmarkForm,
    write: (change: BenchmarkChange) => Promise<boolean>,
  ): Promise<Done | Faulty> {
    const given = givenBenchmark(form, await surveys())
    if (!('change' in given)) return given
    return (await write(given.change)) ? { done: true } : faulty('form', 'gone')
  }

  return {
    list: async () => {
      const all = await list()
      return {
        benchmarks: all.filter(({ removedAt }) => removedAt === null),
        removed: removedAmong(all),
      }
    },
    find: async (id) =>
      (await list()).find((one) => one.id === id && one.removedAt === null) ?? null,
    surveys,
    add: (form) => note(form, (change) => writing.addBenchmark(change)),
    change: (id, form) => note(form, (change) => writing.changeBenchmark({ id, change })),
    remove: (id) => writing.removeBenchmark({ id, now: now().toString() }),
    putBack: (id) => writing.putBenchmarkBack({ id }),
  }
}

async function benchmarksListed(connection: Connection): Promise<BenchmarkListed[]> {
  const surveys = await listSurveys(connection)
  return benchmarksInCare(connection).map((benchmark) => ({
    ...benchmark,
    survey: surveys.find(({ id }) => id === benchmark.survey) ?? null,
    typed: typedBenchmark(benchmark),
  }))
}
