import type { MonthlyTallies, MonthlyTally } from '#nps/monthly-tallies.ts'
import { dayOf, monthStarts, calendarPeriod, type Period } from '#nps/period.ts'
import { tallyOf } from '#nps/tally.ts'
import { windowThrough } from '#nps/window.ts'
import { changeNumber } from '#store/changes.ts'
import type { DailyRatings } from '#store/daily-ratings.ts'
import { listDimensions, type Dimension } from '#store/dimensions.ts'
import type { Connection } from '#store/engines/sqlite.ts'
import { listImprovements, type Improvement } from '#store/improvements.ts'
import { ownRules, settingsFor } from '#store/own-rules.ts'
import { readSettings, type Settings } from '#store/settings.ts'
import { listSurveys, type Survey } from '#store/surveys.ts'
import { wavesThrough, type WaveNote } from '#store/waves.ts'
import { disclosed } from './disclosed.ts'
import { readSplits, type SplitFacts } from './facts.ts'
import { KeptDays } from './kept-days.ts'
import { named, nameOf } from './names.ts'
import { poolOf, type PooledDays } from './pooled-days.ts'
import { Told } from './told.ts'

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
  return {
    number: await changeNumber(connection),
    generatedAt: now.toString({ smallestUnit: 'second' }),
    day: dayOf(now, company.timeZone),
    survey: survey ? nameOf(survey) : null,
    tallies: survey ? await talliesOf(connection, survey, company) : [],
  }
}

async function talliesOf(
  connection: Connection,
  survey: Survey,
  company: Settings,
): Promise<MonthlyTally[]> {
  const settings = settingsFor(company, await ownRules(connection, survey.id))
  const dimensions = await listDimensions(connection, survey.id)
  const kept = new KeptDays()
  const days = await kept.read(connection, { survey: survey.id })
  const splits = await readSplits(connection, dimensions, kept)
  const improvements = await listImprovements(connection, survey.id)
  const through = days.at(-1)?.day
  const waves = through ? await wavesThrough(connection, survey.id, through) : []
  return monthlyTallies({ days, dimensions, splits, waves, improvements }, settings)
}

interface Counted {
  readonly days: readonly DailyRatings[]
  readonly dimensions: readonly Dimension[]
  readonly splits: readonly (readonly SplitFacts[])[]
  readonly waves: readonly WaveNote[]
  readonly improvements: readonly Improvement[]
}

/** What may be told of each month, oldest first. */
export function monthlyTallies(
  { dimensions, ...counted }: Counted,
  settings: Settings,
): MonthlyTally[] {
  const { days, splits } = counted
  const [first, through] = [days[0]?.day, days.at(-1)?.day]
  if (!first || !through) return []
  const window = windowThrough(settings.window, through)
  const told = Told.of({ ...counted, through, window }, settings, splits)
  if (!told) return []
  const months = new Months(told, poolOf(days), splits)
  return monthStarts(first, through)
    .map((month) => calendarPeriod('month', month))
    .flatMap((month) => months.of(month, dimensions))
}

type Segment = Dimension['segments'][number]

/** The answers of a survey by month. */
class Months {
  readonly #told: Told
  readonly #all: PooledDays
  readonly #segments: ReadonlyMap<number, PooledDays>

  constructor(told: Told, all: PooledDays, splits: readonly (readonly SplitFacts[])[]) {
    this.#told = told
    this.#all = all
    this.#segments = new Map(splits.flat().map(({ id, days }) => [id, poolOf(days)]))
  }

  /** A month or a segment without answers has no row; one that is hidden from lists has none either. */
  of(month: Period, dimensions: readonly Dimension[]): MonthlyTally[] {
    const rows = dimensions.flatMap((dimension) =>
      dimension.segments
        .filter(({ isHidden }) => !isHidden)
        .map((segment) => this.#tally(month, dimension, segment)),
    )
    return [this.#tally(month, null, null), ...rows].filter(
      (tally) => !tally.withheld || tally.reason !== 'no answers',
    )
  }

  #tally(month: Period, dimension: Dimension | null, segment: Segment | null): MonthlyTally {
    const days = segment ? this.#segments.get(segment.id) : this.#all
    const reason = this.#told.reasonAgainst(month, segment?.id ?? null)
    return {
      ...month,
      dimension: dimension && named(dimension),
      segment: segment && named(segment),
      ...disclosed(tallyOf(days?.within(month) ?? []), reason),
    }
  }
}
