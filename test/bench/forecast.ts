import { forecast } from '#nps/forecast/forecast.ts'
import {
  backTest,
  offBy,
  type Coverage,
  type Outcome,
  type Tenth,
} from '#test/support/back-test.ts'
import { ownForecast } from '#test/support/forecast-methods.ts'
import { madeUp, RANGES, type Ranges } from '#test/support/score-histories.ts'
import type { Benchmark, Figure } from './support/figure.ts'
import { OTHERS } from './support/forecast-others.ts'
import { median } from './support/statistics.ts'

/** Companies that nothing was tuned on: other seeds were used for that. */
const SEED = 20_261_122
const COMPANIES = 3_000

/** Further ahead than is asked of it. */
const FAR: Ranges = { ...RANGES, horizon: [12, 24] }
const FAR_COMPANIES = 1_000

/** The slowest: five years of history, and as far ahead as anything is said. */
const SLOW: Ranges = { ...RANGES, months: [60, 60], horizon: [22, 23] }
const SLOW_COMPANIES = 200

/** Whether the forecast is right as often as it says, on companies whose future is known, and what it costs. */
export const forecasting: Benchmark = { name: 'forecast', run: async () => measure() }

function measure(): Figure[] {
  const companies = [...madeUp(COMPANIES, SEED)]
  const outcome = backTest(companies, ownForecast)
  const told = companies.filter(({ history, window, due }) => ownForecast(history, window, due))
  return [
    covered('forecast', outcome.all),
    ...Object.entries(outcome.kinds).map(([kind, coverage]) => held(`forecast, ${kind}`, coverage)),
    ...outcome.tenths.map(calibrated),
    { name: 'forecast: too early to say', value: outcome.silent, unit: `of ${COMPANIES}` },
    held('forecast, 12 to 24 months', backTest(madeUp(FAR_COMPANIES, SEED, FAR), ownForecast).all),
    ...Object.entries(OTHERS).flatMap(([name, method]) => ofOther(name, backTest(told, method))),
    speed(),
  ]
}

function covered(name: string, coverage: Coverage): Figure {
  const { note } = held(name, coverage)
  const off = Math.abs(100 * coverage.inside - 80)
  const told = `${(100 * coverage.inside).toFixed(1)} % held, ${note}`
  return {
    name: `${name}: range off 80 %`,
    value: off,
    unit: 'points',
    target: { most: 5 },
    note: told,
  }
}

function held(name: string, { inside, count, width }: Coverage): Figure & { note: string } {
  const note = `${width.toFixed(1)} points wide, of ${count}`
  return { name: `${name}: range held`, value: 100 * inside, unit: '%', note }
}

function calibrated(tenth: Tenth, index: number): Figure {
  const said = `${(100 * tenth.said).toFixed(1)} % said, ${(100 * tenth.came).toFixed(1)} % came`
  return {
    name: `forecast: chances of ${index * 10} to ${index * 10 + 10} % off`,
    value: offBy(tenth),
    unit: 'points',
    target: { most: 5 },
    note: `${said}, of ${tenth.count}`,
  }
}

function ofOther(name: string, { all, tenths }: Outcome): Figure[] {
  const worst = Math.max(...tenths.map(offBy))
  return [held(name, all), { name: `${name}: chances off at most`, value: worst, unit: 'points' }]
}

function speed(): Figure {
  const times = [...madeUp(SLOW_COMPANIES, SEED, SLOW)].map(({ history, window, due }) => {
    const begun = performance.now()
    forecast(history, { window, due, target: 50 })
    return performance.now() - begun
  })
  const note = '60 months of history, 23 months ahead'
  return { name: 'a forecast', value: median(times), unit: 'ms', target: { most: 2 }, note }
}
