import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MonthlyTally } from '#nps/monthly-tallies.ts'
import { readMonthlyTallies } from '#snapshots/monthly-tallies.ts'
import type { Reader } from '#store/engines/sqlite.ts'
import { databaseWithSurveys, NOW, post, times } from '#test/support/results.ts'
import { anyCompany, storeCompany, type Company, type CompanyAnswer } from './company.ts'
import { pictureOf, segmentPicture } from './picture.ts'

const talliesOf = (reader: Reader, survey: string | null = null) =>
  reader.read((on) => readMonthlyTallies(on, survey, Temporal.Instant.from(NOW)))

const SLUGS = { 1: 'customers', 2: 'support-calls' } as const
const DIMENSIONS = { region: 'Region', product: 'Product' } as const
type Dimension = keyof typeof DIMENSIONS

/** How long to look for the smallest company that shows what is wrong, in milliseconds. */
const PATIENCE = 15_000

/** Looks at both surveys of many companies; returns how many it has looked at. */
async function ofAnyCompany(
  numRuns: number,
  check: (
    company: Company,
    survey: 1 | 2,
    tallies: readonly MonthlyTally[],
    reader: Reader,
  ) => void | Promise<void>,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(anyCompany, async (company) => {
      const { reader } = await storeCompany(company)
      for (const survey of [1, 2] as const)
        await check(company, survey, (await talliesOf(reader, SLUGS[survey]))!.tallies, reader)
    }),
    { numRuns, interruptAfterTimeLimit: PATIENCE },
  )
}

/** Every group of a survey that has an answer: everybody, and each segment. */
function groupsOf({ answers }: Company, survey: number) {
  const own = answers.filter((answer) => answer.survey === survey)
  const groups: [Dimension, string][] = []
  for (const dimension of ['region', 'product'] as const)
    for (const name of new Set(own.map((answer) => answer[dimension])))
      if (name !== null) groups.push([dimension, name])
  return { own, groups: [null, ...groups] }
}

function isOf({ dimension, segment }: MonthlyTally, group: [Dimension, string] | null): boolean {
  if (!group) return dimension === null && segment === null
  return dimension?.name === DIMENSIONS[group[0]] && segment?.name === group[1]
}

function countByHand(answers: readonly CompanyAnswer[]) {
  const count = { promoters: 0, passives: 0, detractors: 0, responses: answers.length }
  for (const { rating } of answers) {
    if (rating === 'promoter' || Number(rating) >= 9) count.promoters += 1
    else if (rating === 'passive' || Number(rating) >= 7) count.passives += 1
    else count.detractors += 1
  }
  return count
}

describe('readMonthlyTallies(connection, survey, now)', () => {
  it('tells what loops over the raw answers find, and what every trend shows, no more and no less', async () => {
    let shown = 0
    let hidden = 0
    await ofAnyCompany(25, async (company, survey, tallies, reader) => {
      const { own, groups } = groupsOf(company, survey)
      let rows = 0
      for (const group of tallies.length > 0 ? groups : []) {
        const view = { survey: SLUGS[survey] }
        const { trend } = await (group
          ? segmentPicture(reader, group[1], view)
          : pictureOf(reader, view))
        const mine = tallies.filter((tally) => isOf(tally, group))
        const expected = trend.filter((one) => !one.withheld || one.reason !== 'no answers')
        expect(mine.map(({ from }) => from)).toEqual(expected.map(({ from }) => from))
        for (const [index, point] of expected.entries()) {
          const tally = mine[index]!
          expect(tally).toMatchObject({ to: point.to, withheld: point.withheld })
          if (tally.withheld) {
            const { dimension, segment } = tally
            expect(tally).toEqual({ ...point, dimension, segment })
            hidden += 1
          } else {
            const within = own.filter(
              (answer) =>
                (!group || answer[group[0]] === group[1]) &&
                answer.day.slice(0, 7) === tally.from.slice(0, 7),
            )
            expect(tally).toMatchObject(countByHand(within))
            for (const figure of ['nps', 'low', 'high'] as const)
              expect(tally[figure]).toBeCloseTo(point.withheld ? NaN : point[figure], 8)
            shown += 1
          }
        }
        rows += mine.length
      }
      expect(tallies).toHaveLength(rows)
    })
    expect(shown).toBeGreaterThan(100)
    expect(hidden).toBeGreaterThan(100)
  })

  it('lets nobody find a small group by adding and subtracting what is shown', async () => {
    let tried = 0
    let kept = 0
    await ofAnyCompany(25, (company, survey, tallies) => {
      const secondsOwn = survey === 2 ? company.own.minimums.group : null
      const smallest = Math.max(3, secondsOwn ?? company.minimums.group)
      const { own } = groupsOf(company, survey)
      for (const dimension of ['region', 'product'] as const) {
        const months = monthsOf(own, tallies, dimension)
        for (const [index, month] of months.entries())
          for (const sums of [month, [...month, ...(months[index + 1] ?? [])]])
            for (const people of isolated(sums)) {
              expect(people, `${dimension} of ${JSON.stringify(sums)}`).toBeGreaterThanOrEqual(
                smallest,
              )
              tried += 1
            }
      }
      kept += tallies.filter((tally) => tally.withheld).length
    })
    expect(tried).toBeGreaterThan(500)
    expect(kept).toBeGreaterThan(200)
  })

  it('holds back a large segment that would give a small one away, in all months of the window, and tells of the window instead', async () => {
    const { writer, reader } = await databaseWithSurveys()
    const region = (name: string, count: number, day: `${number}-${number}-${number}`) =>
      times(count, { day, segments: { Region: name } }, `${name} ${day}`)
    await post(writer, [...region('North', 3, '2026-10-31'), ...region('South', 40, '2026-10-01')])
    await post(writer, [...region('South', 6, '2026-11-01'), ...times(5, { day: '2026-11-02' })])
    const { tallies, survey, day } = (await talliesOf(reader))!
    expect({ survey: survey?.id, day }).toEqual({ survey: 'customers', day: '2026-11-20' })
    expect(
      tallies.map((tally) => [
        ...[tally.from, tally.to, tally.segment?.name ?? null],
        tally.withheld ? tally.reason : tally.responses,
      ]),
    ).toEqual([
      ['2026-10-01', '2026-11-01', null, 43],
      ['2026-10-01', '2026-11-01', 'North', 'protects a small group'],
      ['2026-10-01', '2026-11-01', 'South', 'protects a small group'],
      ['2026-11-01', '2026-12-01', null, 11],
      ['2026-11-01', '2026-12-01', 'North', 'protects a small group'],
      ['2026-11-01', '2026-12-01', 'South', 'protects a small group'],
    ])
    expect((await segmentPicture(reader, 'South')).score).toMatchObject({ responses: 46 })
  })

  it('is empty where there are no answers, and nothing where there is no survey', async () => {
    const { reader } = await databaseWithSurveys()
    expect(await talliesOf(reader, 'support-calls')).toMatchObject({ tallies: [] })
    expect(await talliesOf(reader, 'nothing')).toBeNull()
  })
})

/** What a sum says of how many: the groups that are in it, and whether it is told. */
type Sum = ReadonlyMap<string, number>

/**
 * What is told of each month of a dimension, each as the groups that it is the sum of: segments, and
 * those in none.
 */
function monthsOf(
  answers: readonly CompanyAnswer[],
  tallies: readonly MonthlyTally[],
  dimension: Dimension,
): Sum[][] {
  return [...Map.groupBy(answers, ({ day }) => day.slice(0, 7))].sort().map(([month, within]) => {
    const sizes = new Map<string, number>()
    for (const answer of within) {
      const name = `${month} ${String(answer[dimension])}`
      sizes.set(name, (sizes.get(name) ?? 0) + 1)
    }
    const told = tallies.filter(({ from, withheld }) => from.startsWith(month) && !withheld)
    return told.flatMap((tally) => {
      if (isOf(tally, null)) return [sizes]
      if (tally.dimension?.name !== DIMENSIONS[dimension]) return []
      const name = `${month} ${tally.segment?.name ?? ''}`
      return [new Map([[name, sizes.get(name) ?? 0]])]
    })
  })
}

/** How many people there are in what is left of each sum and difference of sums that is a group of people. */
function* isolated(sums: readonly Sum[]): Generator<number> {
  for (let code = 1; code < 3 ** sums.length; code += 1) {
    const left = new Map<string, { times: number; size: number }>()
    for (const [index, sum] of sums.entries()) {
      const factor = (Math.floor(code / 3 ** index) % 3) - 1
      for (const [name, size] of sum)
        left.set(name, { times: (left.get(name)?.times ?? 0) + factor, size })
    }
    const groups = [...left.values()].filter(({ times }) => times !== 0)
    if (groups.length > 0 && groups.every(({ times }) => times === 1))
      yield groups.reduce((people, { size }) => people + size, 0)
  }
}
