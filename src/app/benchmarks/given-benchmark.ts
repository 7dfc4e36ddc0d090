import type { Faulty } from '#app/faulty.ts'
import type { SurveyChoice } from '#app/improvements/scope-choices.ts'
import type { Form } from '#app/read-form.ts'
import { GivenFields } from '#app/settings/given-fields.ts'
import type { BenchmarkChange } from '#store/benchmarks.ts'

/** A benchmark as it was typed. The survey is an id; empty for all of them. */
export interface BenchmarkForm {
  readonly name: string
  readonly value: string
  readonly source: string
  readonly link: string
  readonly on: string
  readonly survey: string
}

/** What stands in the form before anything is typed. */
export const NO_BENCHMARK: BenchmarkForm = {
  ...{ name: '', value: '', source: '', link: '', on: '', survey: '' },
}

/** So long may texts be; the database would refuse longer ones. */
const LONGEST_NAME = 100
const LONGEST_SOURCE = 200
const LONGEST_LINK = 500

/** Reads the form of a benchmark. */
export function benchmarkIn(form: Form): BenchmarkForm {
  return {
    name: form.text('name'),
    value: form.text('value'),
    source: form.text('source'),
    link: form.text('link'),
    on: form.text('on'),
    survey: form.text('survey'),
  }
}

/** A benchmark as it is typed. */
export function typedBenchmark(benchmark: BenchmarkChange): BenchmarkForm {
  const { name, value, source, link, on, survey } = benchmark
  return {
    ...{ name, source, on, link: link ?? '' },
    value: String(value).replace('-', '−'),
    survey: String(survey ?? ''),
  }
}

/** Reads a benchmark, or says what is wrong with it. */
export function givenBenchmark(
  form: BenchmarkForm,
  surveys: readonly SurveyChoice[],
): { change: BenchmarkChange } | Faulty {
  const fields = new GivenFields()
  const change: BenchmarkChange = {
    name: fields.name('name', form.name, LONGEST_NAME),
    value: fields.score('value', form.value),
    source: fields.name('source', form.source, LONGEST_SOURCE),
    link: fields.link('link', form.link, LONGEST_LINK),
    on: fields.day('on', form.on),
    survey: fields.idAmong('survey', form.survey, surveys),
  }
  return fields.faulty ?? { change }
}
