import { cutsAmong } from '#nps/cuts.ts'
import { divide, type Division } from '#nps/lots.ts'
import type { Day, Period } from '#nps/period.ts'
import { nestsOf, type SplitDays } from './nests.ts'
import type { OfferedDays } from './offered-days.ts'
import { poolOf, type PooledDays } from './pooled-days.ts'

/** Of which periods figures of everybody may be told. */
export class ToldPeriods {
  readonly #all: PooledDays
  readonly #cuts: readonly number[]

  constructor(all: PooledDays, { days, others }: OfferedDays, minimum: number) {
    const countsOf = (list: readonly Day[]): number[] => list.map((day) => all.sizeBefore(day))
    this.#all = all
    this.#cuts = cutsAmong(countsOf(others), minimum, cutsAmong(countsOf(days), minimum))
  }

  /** Of what comes before the first cut nothing is told, not even that there is no answer. */
  has({ from, to }: Period): boolean {
    const isCut = (day: Day): boolean => this.#cuts.includes(this.#all.sizeBefore(day))
    const [first = 0] = this.#cuts
    return isCut(from) && isCut(to) && (first === 0 || this.#all.sizeBefore(to) > first)
  }
}

/** A stretch of time as it is divided for segments. */
interface Stretch {
  /** How many answers of everybody came before its first and its last day, and before its lots end. */
  readonly from: number
  readonly to: number
  readonly ends: readonly number[]
  readonly told: Division['told']
}

/** Of which periods figures of segments may be told: all segments of a survey, weighed together. */
export class ToldSplits {
  readonly #all: PooledDays
  readonly #stretches: readonly Stretch[]

  constructor(all: PooledDays, offered: OfferedDays, splits: SplitDays, minimum: number) {
    const dayAt = new Map(offered.days.map((day) => [all.sizeBefore(day), day]))
    const cuts = cutsAmong(dayAt.keys(), minimum)
    const days = cuts.flatMap((cut) => dayAt.get(cut) ?? [])
    const wide = new Set(offered.stretches.map((day) => all.sizeBefore(day)))
    const isWide = (day: Day, index: number): boolean =>
      index === 0 || wide.has(all.sizeBefore(day))
    const nests = nestsOf(all, splits)
    this.#all = all
    this.#stretches = periodsBetween(days.filter(isWide)).map((stretch) => {
      const within = days.filter((day) => stretch.from <= day && day <= stretch.to)
      const blocks = periodsBetween(within)
      const sizesOf = (pool: PooledDays): number[] => blocks.map((block) => pool.sizeWithin(block))
      const dimensions = splits.map((split) => split.map((own) => sizesOf(poolOf(own))))
      const { ends, told } = divide({ all: sizesOf(all), dimensions, nests }, minimum)
      return {
        from: all.sizeBefore(stretch.from),
        to: all.sizeBefore(stretch.to),
        ends: ends.map((end) => all.sizeBefore(within[end] ?? stretch.to)),
        told,
      }
    })
  }

  /** Whether a segment's figures of a period may be told, by its places among the splits. */
  has({ from, to }: Period, [dimension, segment]: readonly [number, number]): boolean {
    const [start, end] = [this.#all.sizeBefore(from), this.#all.sizeBefore(to)]
    const isBound = (count: number): boolean =>
      this.#stretches.some((one) => one.from === count || one.ends.includes(count))
    if (!isBound(start) || !isBound(end)) return false
    if (start === end) return start > (this.#stretches[0]?.from ?? 0)
    const touched = this.#stretches.filter((one) => one.from < end && start < one.to)
    return touched.every((one) => {
      const told = one.told[dimension]?.[segment]
      const isWhole = start <= one.from && one.to <= end
      return told === 'lots' || (told === 'whole' && isWhole)
    })
  }
}

/** The periods between days in their order. */
function periodsBetween(days: readonly Day[]): Period[] {
  return days.slice(1).map((to, index) => ({ from: days[index] ?? to, to }))
}
