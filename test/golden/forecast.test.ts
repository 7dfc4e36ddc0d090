import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openResults } from '#intake/read-file.ts'
import { forecast } from '#nps/forecast/forecast.ts'
import type { History } from '#nps/forecast/history.ts'
import type { Outlook } from '#nps/forecast/outlook.ts'
import { paceOf } from '#nps/pace.ts'
import { addDays, firstDayOf, monthNumber, type Day } from '#nps/period.ts'
import { answerIndex } from '#nps/rating.ts'
import { scoreOf } from '#nps/score.ts'
import { NO_COUNTS, tallyOf, type Tally } from '#nps/tally.ts'
import { DEFAULT_WINDOW, windowThrough } from '#nps/window.ts'
import { formats, isThere } from '#test/support/shared-formats.ts'

/*
 * 889 answers of 28 months, 7 to 104 a month. The score was near 68 for a year and a half, and fell to
 * 25 within October 2017. Nothing in the months before could have told that.
 */
const FILE = 'carpentries/instructor_training_20180908.csv'

interface Answer {
  readonly day: Day
  readonly index: number
}

async function answers(): Promise<Answer[]> {
  const choices = { columns: {}, dateOrder: null, timeZone: 'Europe/Stockholm', day: null }
  const results = await openResults(join(formats, FILE), { ...choices, today: '2026-11-21' })
  const all: Answer[] = []
  for await (const { responses } of results.batches())
    for (const { day, rating } of responses) all.push({ day, index: answerIndex(rating) })
  return all
}

function tallied(all: readonly Answer[]): Tally {
  const counts = [...NO_COUNTS]
  for (const { index } of all) counts[index] = (counts[index] ?? 0) + 1
  return tallyOf(counts)
}

function historyThrough(through: Day, all: readonly Answer[]): History {
  const known = all.filter(({ day }) => day <= through)
  const byMonth = Map.groupBy(known, ({ day }) => firstDayOf(monthNumber(day)))
  const months = [...byMonth].map(([month, some]) => ({ month, tally: tallied(some) }))
  return { months: months.toSorted((one, other) => (one.month < other.month ? -1 : 1)), through }
}

function headlineOn(day: Day, all: readonly Answer[]): number {
  const { from, to } = windowThrough(DEFAULT_WINDOW, day)
  return scoreOf(tallied(all.filter((one) => from <= one.day && one.day < to)))!
}

function told(history: History, due: Day, target: number): Outlook {
  const outlook = forecast(history, { window: DEFAULT_WINDOW, due, target })
  if (!outlook || outlook.isTooEarly) throw new Error(`Nothing was told of ${due}.`)
  return outlook
}

describe.runIf(isThere)('forecast(a real export with dates)', async () => {
  const all = isThere ? await answers() : []
  const history = historyThrough('2018-09-08', all)

  it('expects about what there is, not what there was before the score fell', () => {
    expect(headlineOn('2018-09-08', all)).toBeCloseTo(31.8, 1)
    const { likely, most, chance, basis } = told(history, '2018-12-31', 50)
    expect(basis).toMatchObject({ months: 28, responses: 889 })
    expect(likely).toBeGreaterThan(25)
    expect(likely).toBeLessThan(42)
    expect(most.high - most.low).toBeGreaterThan(15)
    expect(most.high - most.low).toBeLessThan(40)
    expect(chance).toBeLessThan(0.25)
  })

  it('is less sure of what is further away, and says when it is too far', () => {
    const [near, far] = [told(history, '2018-12-31', 50), told(history, '2019-12-31', 50)]
    expect(far.most.high - far.most.low).toBeGreaterThan(near.most.high - near.most.low)
    expect(
      forecast(history, { window: DEFAULT_WINDOW, due: '2021-12-31', target: 50 }),
    ).toMatchObject({ isTooEarly: true, reason: 'far' })
  })

  it('was mostly right in the year after the fall', () => {
    const held = (['2017-11-30', '2018-01-31', '2018-03-31'] as const).flatMap((through) =>
      [91, 152].map((days) => {
        const due = addDays(through, days)
        const { most } = told(historyThrough(through, all), due, 50)
        const came = headlineOn(due, all)
        return most.low <= came && came <= most.high
      }),
    )
    expect(held.filter(Boolean).length).toBeGreaterThanOrEqual(4)
  })

  it('knows no pace of its last year: it went both ways', () => {
    const { low, high } = paceOf(history)!
    expect(low).toBeLessThan(0)
    expect(high).toBeGreaterThan(0)
  })
})
