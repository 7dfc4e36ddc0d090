import { describe, expect, it } from 'vitest'
import { seeded } from '#db/demo/random.ts'
import type { History } from '#nps/forecast/history.ts'
import { paceOf } from '#nps/pace.ts'
import { firstDayOf, lastDayOf, monthNumber } from '#nps/period.ts'
import type { Tally } from '#nps/tally.ts'

const FIRST = monthNumber('2025-01-01')

/** Whole months from January 2025 on. */
function historyOf(tallies: readonly Tally[]): History {
  const last = FIRST + tallies.length
  return {
    months: tallies.map((tally, at) => ({ month: firstDayOf(FIRST + at), tally })),
    through: lastDayOf({ from: firstDayOf(last - 1), to: firstDayOf(last) }),
  }
}

/** 1,000 answers of which 30 % are passives. */
const tallyAt = (score: number): Tally => {
  const promoters = 350 + 5 * score
  return { promoters, passives: 300, detractors: 700 - promoters }
}

const scores = (...all: number[]): History => historyOf(all.map(tallyAt))

describe('paceOf(history)', () => {
  it('is the slope of the months', () => {
    const { perMonth, low, high, months } = paceOf(scores(10, 12, 14, 16, 18, 20))!
    expect(perMonth).toBeCloseTo(2, 1)
    expect(low).toBeLessThan(perMonth)
    expect(high).toBeGreaterThan(perMonth)
    expect(months).toBe(6)
  })

  it('looks at twelve months, and at none before', () => {
    const { perMonth, months } = paceOf(
      scores(60, 50, 40, ...Array.from({ length: 12 }, () => 30)),
    )!
    expect(perMonth).toBeCloseTo(0, 6)
    expect(months).toBe(12)
  })

  it('is less sure when months lie far off the line than chance would have them', () => {
    const width = ({ low, high }: { low: number; high: number }) => high - low
    const smooth = paceOf(scores(10, 12, 14, 16, 18, 20))!
    const rough = paceOf(scores(0, 22, 4, 26, 8, 30))!
    expect(width(rough)).toBeGreaterThan(3 * width(smooth))
  })

  it('counts a month that has begun by the days it has had', () => {
    const whole = scores(10, 12, 14, 16, 18, 20)
    const { perMonth } = paceOf({ ...whole, through: '2025-06-03' })!
    expect(perMonth).toBeGreaterThan(paceOf(whole)!.perMonth)
  })

  it('is null of fewer than four months with answers', () => {
    const none = { promoters: 0, passives: 0, detractors: 0 }
    expect(paceOf(scores(10, 20, 30))).toBeNull()
    expect(paceOf(historyOf([tallyAt(10), none, none, tallyAt(20), tallyAt(30)]))).toBeNull()
    expect(paceOf(historyOf([]))).toBeNull()
  })

  it('has an interval that holds the true pace in about 95 of 100 cases', () => {
    const random = seeded(3)
    const rounds = 600
    let held = 0
    for (let round = 0; round < rounds; round += 1) {
      const pace = 4 * random() - 2
      const size = 20 + Math.floor(random() * 200)
      const count = 4 + Math.floor(random() * 9)
      const tallies = Array.from({ length: count }, (_, at) =>
        answers(random, size, 20 + pace * at),
      )
      const { low, high } = paceOf(historyOf(tallies))!
      if (low <= pace && pace <= high) held += 1
    }
    expect(held / rounds).toBeGreaterThan(0.93)
    expect(held / rounds).toBeLessThan(0.995)
  })
})

function answers(random: () => number, n: number, score: number): Tally {
  let [promoters, passives] = [0, 0]
  for (let one = 0; one < n; one += 1) {
    const at = random()
    if (at < 0.35 + score / 200) promoters += 1
    else if (at < 0.65 + score / 200) passives += 1
  }
  return { promoters, passives, detractors: n - promoters - passives }
}
