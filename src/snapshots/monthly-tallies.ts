import { withheldUpTo } from '#nps/disclosure.ts'
import type { MonthlyTallies, MonthlyTally } from '#nps/monthly-tallies.ts'
import { calendarPeriod, dayOf, type Period } from '#nps/period.ts'
import { NO_COUNTS, responsesOf, tallyOf, type AnswerCounts } from '#nps/tally.ts'
import { changeNumber } from '#store/changes.ts'
import { listDimensions, type Dimension } from '#store/dimensions.ts'
import type { Connection } from '#store/engines/sqlite.ts'
import { monthlyRatings, type MonthlyRatings } from '#store/monthly-ratings.ts'
import { ownRules, settingsFor } from '#store/own-rules.ts'
import { readSettings } from '#store/settings.ts'
import { listSurveys } from '#store/surveys.ts'
import { disclosed, reasonAgainst } from './disclosed.ts'
import { smallestGroup } from './facts.ts'
import { named, nameOf } from './names.ts'

/**
 * A survey's answers by month and segment, of the one shown first when it is `null`. No cell is
 * here that the snapshots of its month would withhold. `null` when there is no such survey.
 */
export async function readMonthlyTallies(
  connection: Connection,
  slug: string | null,
  now: Temporal.Instant,
): Promise<MonthlyTallies | null> {
  const surveys = await listSurveys(connection)
  const survey = surveys.find((one) => one.slug === slug) ?? (slug ? null : surveys[0])
  if (survey === null) return null
  const company = await readSettings(connection)
  const settings = survey ? settingsFor(company, await ownRules(connection, survey.id)) : company
  return {
    number: await changeNumber(connection),
    generatedAt: now.toString({ smallestUnit: 'second' }),
    day: dayOf(now, settings.timeZone),
    survey: survey ? nameOf(survey) : null,
    tallies: survey
      ? monthlyTallies(
          await monthlyRatings(connection, survey.id),
          await listDimensions(connection, survey.id),
          smallestGroup(settings),
        )
      : [],
  }
}

/** What may be told of each month. */
function monthlyTallies(
  rows: readonly MonthlyRatings[],
  dimensions: readonly Dimension[],
  minimum: number,
): MonthlyTally[] {
  const months = Map.groupBy(rows, ({ month }) => month)
  return [...months].flatMap(([first, own]) => {
    const month = new Month(calendarPeriod('month', first), own, minimum)
    return [month.everybody(), ...dimensions.flatMap((dimension) => month.split(dimension))]
  })
}

/** The answers of one month. */
class Month {
  readonly #period: Period
  readonly #ratings: ReadonlyMap<number | null, AnswerCounts>
  readonly #minimum: number

  constructor(period: Period, rows: readonly MonthlyRatings[], minimum: number) {
    this.#period = period
    this.#ratings = new Map(rows.map(({ segment, ratings }) => [segment, ratings]))
    this.#minimum = minimum
  }

  everybody(): MonthlyTally {
    return this.#tally(null, null, 0)
  }

  /**
   * The segments of a dimension that have answers. Their total is told as well, so they are weighed
   * together, and one that is hidden from lists with them.
   */
  split(dimension: Dimension): MonthlyTally[] {
    const segments = dimension.segments.filter(({ id }) => this.#ratings.has(id))
    const sizes = segments.map(({ id }) => this.#sizeOf(id))
    const rest = this.#sizeOf(null) - sizes.reduce((sum, size) => sum + size, 0)
    const hiddenUpTo = withheldUpTo([...sizes, Math.max(0, rest)], this.#minimum)
    return segments
      .filter(({ isHidden }) => !isHidden)
      .map((segment) => this.#tally(dimension, segment, hiddenUpTo))
  }

  #tally(
    dimension: Dimension | null,
    segment: Dimension['segments'][number] | null,
    hiddenUpTo: number,
  ): MonthlyTally {
    const id = segment?.id ?? null
    const reason = reasonAgainst(this.#sizeOf(id), this.#minimum, hiddenUpTo)
    return {
      ...this.#period,
      dimension: dimension && named(dimension),
      segment: segment && named(segment),
      ...disclosed(tallyOf(this.#of(id)), reason),
    }
  }

  #of(segment: number | null): AnswerCounts {
    return this.#ratings.get(segment) ?? NO_COUNTS
  }

  #sizeOf(segment: number | null): number {
    return responsesOf(tallyOf(this.#of(segment)))
  }
}
