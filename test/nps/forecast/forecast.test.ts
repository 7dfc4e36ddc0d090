import { beforeAll, describe, expect, it } from 'vitest'
import { forecast } from '#nps/forecast/forecast.ts'
import type { History } from '#nps/forecast/history.ts'
import type { Outlook } from '#nps/forecast/outlook.ts'
import { firstDayOf, lastDayOf, monthNumber, type Day } from '#nps/period.ts'
import { DEFAULT_WINDOW } from '#nps/window.ts'
import { backTest, offBy, type Outcome } from '#test/support/back-test.ts'
import { ownForecast } from '#test/support/forecast-methods.ts'
import { madeUp } from '#test/support/score-histories.ts'

/** Whole months from January 2025 on, each with so many answers of which 30 % are passives. */
function historyOf(scores: readonly number[], n = 200): History {
  const first = monthNumber('2025-01-01')
  const months = scores.map((score, at) => {
    const promoters = Math.round((n * (0.7 + score / 100)) / 2)
    const passives = Math.round(n * 0.3)
    const tally = { promoters, passives, detractors: n - promoters - passives }
    return { month: firstDayOf(first + at), tally }
  })
  const last = first + scores.length
  return { months, through: lastDayOf({ from: firstDayOf(last - 1), to: firstDayOf(last) }) }
}

const flat = (months: number): number[] => Array.from({ length: months }, () => 30)

const ask = (history: History, due: Day, target: number | null = null, window = DEFAULT_WINDOW) =>
  forecast(history, { window, due, target })

function told(...asked: Parameters<typeof ask>): Outlook {
  const outlook = ask(...asked)
  if (!outlook || outlook.isTooEarly) throw new Error('Nothing was told.')
  return outlook
}

describe('forecast(history, question)', () => {
  it('expects a steady score to stay, give or take what chance does', () => {
    const { likely, half, most, basis } = told(historyOf(flat(24)), '2027-06-30')
    expect(likely).toBeCloseTo(30, 0)
    expect(most.low).toBeLessThan(half.low)
    expect(most.high).toBeGreaterThan(half.high)
    expect(most.high - most.low).toBeGreaterThan(2 * 1.28 * basis.noise)
    expect(Math.abs(basis.trend)).toBeLessThan(0.1)
    expect(basis).toMatchObject({ months: 24, responses: 4_800, given: 0, isSeasonal: false })
    expect(basis.expected).toBeCloseTo((4_800 / 730) * 90, 6)
  })

  it('goes on as the score went, the longer ahead the less sure', () => {
    const rising = historyOf(Array.from({ length: 18 }, (_, month) => 10 + 1.5 * month))
    const { likely, path, basis } = told(rising, '2027-06-30')
    expect(likely).toBeGreaterThan(40)
    expect(basis.trend).toBeGreaterThan(1)
    const widths = path.map(({ most }) => most.high - most.low)
    expect(widths).toEqual(widths.toSorted((one, other) => one - other))
  })

  it('knows the answers that are in the window already', () => {
    const history = historyOf([...flat(17), 60])
    const [near, far] = [told(history, '2026-07-15'), told(history, '2027-03-31')]
    expect(near.basis.given).toBeCloseTo(75 / 90, 2)
    expect(near.most.high - near.most.low).toBeLessThan((far.most.high - far.most.low) / 2)
  })

  it('says how likely a target is: the higher the less', () => {
    const history = historyOf(flat(24))
    const chances = [-100, 20, 30, 40, 101].map(
      (target) => told(history, '2027-06-30', target).chance ?? NaN,
    )
    expect(chances).toEqual(chances.toSorted((one, other) => other - one))
    expect(chances[0]).toBeCloseTo(1, 6)
    expect(chances[2]).toBeCloseTo(0.5, 1)
    expect(chances.at(-1)).toBeLessThan(0.001)
    expect(told(history, '2027-06-30').chance).toBeNull()
  })

  it('has a path through the ends of the months to the due date', () => {
    const { path, likely, half, most } = told(historyOf(flat(12)), '2026-04-10')
    const days = ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-10']
    expect(path.map(({ day }) => day)).toEqual(days)
    expect(path.at(-1)).toEqual({ day: '2026-04-10', likely, half, most })
  })

  it('sees a year come back', () => {
    const wave = (month: number): number => 30 + 15 * Math.sin((2 * Math.PI * month) / 12)
    const history = historyOf(
      Array.from({ length: 36 }, (_, month) => wave(month)),
      500,
    )
    const month = { kind: 'calendar', unit: 'month' } as const
    expect(told(history, '2028-04-30', null, month).likely).toBeGreaterThan(40)
    expect(told(history, '2028-10-31', null, month).likely).toBeLessThan(20)
  })

  it('stays on the scale', () => {
    const { likely, most } = told(
      historyOf(
        Array.from({ length: 12 }, () => 70),
        20,
      ),
      '2026-12-31',
    )
    const best = told(
      historyOf(
        Array.from({ length: 12 }, (_, at) => 15 + 5 * at),
        20,
      ),
      '2026-12-31',
    )
    expect(likely).toBeGreaterThan(60)
    for (const { high } of [most, best.most]) expect(high).toBeLessThanOrEqual(100)
  })

  it('says the same of the same', () => {
    const [one, other] = [1, 2].map(() => ask(historyOf(flat(12)), '2026-06-30', 50))
    expect(one).toEqual(other)
  })

  it('says nothing of a day whose answers are known', () => {
    const history = historyOf(flat(12))
    expect(ask(history, history.through)).toBeNull()
    expect(ask(history, '2026-01-01')).not.toBeNull()
  })

  it.each([
    ['few months', historyOf(flat(5)), '2025-06-30', { have: 5, limit: 6 }],
    ['few months', { months: [], through: '2025-05-31' }, '2025-06-30', { have: 0, limit: 6 }],
    ['few answers', historyOf(flat(6), 8), '2025-09-30', { have: 48, limit: 50 }],
    ['far', historyOf(flat(6)), '2026-09-30', { limit: 12 }],
    ['far', historyOf(flat(36)), '2031-01-01', { limit: 24 }],
  ] as const)('says that it is too early: %s', (reason, history, due, figures) => {
    expect(ask(history, due)).toMatchObject({ isTooEarly: true, reason, ...figures })
  })

  it('says that it is too early when the window would hold next to nothing', () => {
    const month = { kind: 'calendar', unit: 'month' } as const
    const history = historyOf(flat(12), 30)
    expect(ask(history, '2026-06-05', 50, month)).toMatchObject({
      reason: 'small window',
      limit: 10,
    })
    expect(ask(history, '2026-06-30', 50, month)).toMatchObject({ isTooEarly: false })
  })
})

describe('forecast(history of a company that is made up)', () => {
  // The same companies every time. `npm run bench -- forecast` has ten times as many.
  let outcome: Outcome
  beforeAll(() => {
    outcome = backTest(madeUp(300, 5), ownForecast)
  })

  it('has a range that holds what comes in about 80 of 100 cases', () => {
    expect(outcome.silent).toBeLessThan(15)
    expect(outcome.all.inside).toBeGreaterThan(0.75)
    expect(outcome.all.inside).toBeLessThan(0.87)
  })

  it('gives chances that come true about as often as it says', () => {
    for (const tenth of outcome.tenths) {
      expect(tenth.count).toBeGreaterThan(200)
      expect(offBy(tenth)).toBeLessThan(8)
    }
  })
})
