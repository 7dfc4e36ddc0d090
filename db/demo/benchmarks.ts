import { addDays, type Day } from '#nps/period.ts'

/** A score that the company compares itself with. */
export interface DemoBenchmark {
  readonly name: string
  readonly value: number
  readonly source: string
  readonly on: Day
}

/** Its benchmarks when the story ends on a day; all are invented, like the company. */
export function demoBenchmarks(through: Day): DemoBenchmark[] {
  return [
    {
      name: 'Bicycle shops in the Nordic countries',
      value: 38.5,
      source: 'Invented for this demo',
      on: addDays(through, -120),
    },
    {
      name: 'Best of the trade',
      value: 61,
      source: 'Invented for this demo',
      on: addDays(through, -120),
    },
  ]
}
