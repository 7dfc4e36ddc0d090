import type { Nest, Place } from '#nps/lots.ts'
import { ANSWERS } from '#nps/rating.ts'
import type { DailyRatings } from '#store/daily-ratings.ts'
import { Fillings, type Filling } from './fillings.ts'
import type { PooledDays } from './pooled-days.ts'

type Days = readonly DailyRatings[]

/** The days of the segments of each dimension. */
export type SplitDays = readonly (readonly Days[])[]

/** A segment with what it fills. */
interface Segment extends Filling {
  readonly place: Place
}

/**
 * Which segments may lie beside each other within a segment of another dimension, such as branches in
 * their region, or within what the told segments of one leave of everybody: branches in a region that
 * is withheld. Who is in both is not known, but they can only lie there if on no day more of them
 * together have given the same answer; a nest that is none does no harm but to withhold too much.
 */
export class Nests {
  readonly #everybody: Filling
  readonly #fillings: Fillings
  readonly #segments: readonly (readonly Segment[])[]
  readonly #known = new Map<string, readonly Nest[]>()

  constructor(days: Days, splits: SplitDays) {
    const rows = new Map(days.map(({ day }, row) => [day, row]))
    this.#fillings = new Fillings(days.length * ANSWERS.length)
    this.#everybody = fillingOf(days, rows)
    this.#segments = splits.map((split, dimension) =>
      split.map((own, segment) => ({ place: [dimension, segment], ...fillingOf(own, rows) })),
    )
  }

  /** The nests of which each member is among the places that are told. */
  among(told: readonly Place[]): readonly Nest[] {
    const key = told.join(' ')
    const nests = this.#known.get(key) ?? this.#findAmong(told)
    this.#known.set(key, nests)
    return nests
  }

  #findAmong(places: readonly Place[]): Nest[] {
    const told = this.#segments.map((segments, dimension) =>
      places
        .flatMap(([where, segment]) => (where === dimension ? (segments[segment] ?? []) : []))
        .filter(({ size }) => size > 0),
    )
    return told.flatMap((segments, dimension) => {
      const others = told.filter((own, other) => other !== dimension && own.length > 0)
      const around = segments.map((outer) => this.#nestsIn(outer, [], others))
      const beside = segments.length > 0 ? this.#nestsIn(null, segments, others) : []
      return [...around.flat(), ...beside]
    })
  }

  /** Segments of one other dimension, and of several: branches, and regions of which no branch is told. */
  #nestsIn(
    outer: Segment | null,
    less: readonly Segment[],
    others: readonly (readonly Segment[])[],
  ): Nest[] {
    const room = this.#fillings.room(outer ?? this.#everybody, less)
    const groups = others.length > 1 ? [...others, others.flat()] : others
    return groups
      .flatMap((segments) => (room ? this.#fillings.waysToFill(room, segments) : []))
      .map((inner) => ({
        outer: outer && outer.place,
        less: placesOf(less),
        inner: placesOf(inner),
      }))
  }
}

function fillingOf(days: Days, rows: ReadonlyMap<string, number>): Filling {
  const cells: number[] = []
  const counts: number[] = []
  let size = 0
  for (const { day, ratings } of days)
    for (const [answer, count] of ratings.entries()) {
      if (count === 0) continue
      cells.push((rows.get(day) ?? -1) * ANSWERS.length + answer)
      counts.push(count)
      size += count
    }
  return { cells: Int32Array.from(cells), counts: Int32Array.from(counts), size }
}

function placesOf(segments: readonly Segment[]): Place[] {
  return segments.map(({ place }) => place)
}

const found = new WeakMap<PooledDays, { readonly splits: SplitDays; readonly nests: Nests }>()

/** Nests are looked for once, however many pictures the same days are in. */
export function nestsOf(all: PooledDays, splits: SplitDays): Nests {
  const known = found.get(all)
  if (known && areSame(known.splits, splits)) return known.nests
  const nests = new Nests(all.days, splits)
  found.set(all, { splits, nests })
  return nests
}

function areSame(one: SplitDays, other: SplitDays): boolean {
  return (
    one.length === other.length &&
    one.every((split, dimension) => {
      const same = other[dimension] ?? []
      return split.length === same.length && split.every((days, at) => days === same[at])
    })
  )
}
