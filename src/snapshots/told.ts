import { firstDayOf, monthNumber, type Day, type Period } from '#nps/period.ts'
import type { WithheldReason } from '#nps/snapshot.ts'
import type { DailyRatings } from '#store/daily-ratings.ts'
import type { Settings } from '#store/settings.ts'
import { smallestGroup, type Results, type SplitFacts } from './facts.ts'
import { daysOf, offeredDays, type Events, type OfferedDays } from './offered-days.ts'
import { poolOf, type PooledDays } from './pooled-days.ts'
import { ToldPeriods, ToldSplits } from './told-periods.ts'

type Known = Pick<Results, 'days' | 'through' | 'window'> & Events

/**
 * What may be told of a survey, of everybody and of its segments. Every figure that leaves the program
 * has been asked for here; what is asked for otherwise changes no answer.
 */
export class Told {
  readonly #all: PooledDays
  readonly #first: Day
  readonly #through: Day
  readonly #minimum: number
  readonly #offered: OfferedDays
  readonly #periods: ToldPeriods
  readonly #splits: readonly (readonly SplitFacts[])[]
  #toldSplits: ToldSplits | null = null

  private constructor(
    days: readonly DailyRatings[],
    bounds: { first: Day; through: Day; offered: OfferedDays; minimum: number },
    splits: readonly (readonly SplitFacts[])[],
  ) {
    this.#all = poolOf(days)
    this.#first = firstDayOf(monthNumber(bounds.first))
    this.#through = bounds.through
    this.#minimum = bounds.minimum
    this.#offered = bounds.offered
    this.#periods = new ToldPeriods(this.#all, bounds.offered, bounds.minimum)
    this.#splits = splits
  }

  /** `null` while there are so few answers that nothing is told of them at all. */
  static of(
    { days, through, window, ...events }: Known,
    settings: Settings,
    splits: readonly (readonly SplitFacts[])[],
  ): Told | null {
    const first = days[0]?.day
    const minimum = smallestGroup(settings)
    if (!first || !through || !window || poolOf(days).size < minimum) return null
    const { waves, improvements } = events
    const rule = settings.window
    const key = JSON.stringify([
      ...[through, window, rule, minimum],
      ...[waves.map(daysOf), improvements.map(({ doneOn }) => doneOn)],
    ])
    const known = weighed.get(days)
    if (known?.key === key && areSame(known.splits, splits)) return known.told
    const offered = offeredDays({ first, through, window, rule }, { waves, improvements })
    const told = new Told(days, { first, through, offered, minimum }, splits)
    if (splits.length > 0) weighed.set(days, { key, splits, told })
    return told
  }

  /**
   * Why figures of a period are not told, of everybody or of the segment with an id; `null` when they
   * are. Whether it is this group that is small or another would tell something of both.
   */
  reasonAgainst(period: Period, segment: number | null): WithheldReason | null {
    if (period.to <= this.#first || this.#through < period.from) return 'no answers'
    const own = segment === null ? this.#all : this.#daysOf(segment)
    if (!own) return 'no answers'
    if (!this.#isTold(period, segment)) return 'protects a small group'
    return own.sizeWithin(period) === 0 ? 'no answers' : null
  }

  #isTold(period: Period, segment: number | null): boolean {
    if (segment === null) return this.#periods.has(period)
    this.#toldSplits ??= new ToldSplits(
      this.#all,
      this.#offered,
      this.#splits.map((split) => split.map(({ days }) => days)),
      this.#minimum,
    )
    return this.#toldSplits.has(period, this.#placeOf(segment))
  }

  #daysOf(segment: number): PooledDays | null {
    const [dimension, place] = this.#placeOf(segment)
    const days = this.#splits[dimension]?.[place]?.days
    return days ? poolOf(days) : null
  }

  #placeOf(segment: number): readonly [number, number] {
    const isIt = ({ id }: SplitFacts): boolean => id === segment
    const dimension = this.#splits.findIndex((split) => split.some(isIt))
    return [dimension, this.#splits[dimension]?.findIndex(isIt) ?? -1]
  }
}

/** Segments take long to weigh, and what is told of them is the same in all views and periods. */
const weighed = new WeakMap<
  readonly DailyRatings[],
  { readonly key: string; readonly splits: readonly (readonly SplitFacts[])[]; readonly told: Told }
>()

function areSame(
  one: readonly (readonly SplitFacts[])[],
  other: readonly (readonly SplitFacts[])[],
): boolean {
  return (
    one.length === other.length &&
    one.every((split, dimension) => {
      const same = other[dimension] ?? []
      return (
        split.length === same.length &&
        split.every(({ id, days }, at) => id === same[at]?.id && days === same[at].days)
      )
    })
  )
}
