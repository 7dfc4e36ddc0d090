import type { Nest, Place } from '#nps/lots.ts'
import { responsesOf, tallyOf } from '#nps/tally.ts'
import type { DailyRatings } from '#store/daily-ratings.ts'

type Days = readonly DailyRatings[]

/**
 * The segments that may lie within a segment of another dimension, such as branches in their region.
 * It is not known who is in both, but one lies within another only if on no day more of it have given
 * the same answer; a nest that is none does no harm but to withhold more than it must.
 */
export function nestsAmong(dimensions: readonly (readonly Days[])[]): Nest[] {
  return dimensions.flatMap((outers, outer) =>
    outers.flatMap((days, segment) =>
      dimensions.flatMap((inners, inner) =>
        inner === outer ? [] : nestsIn([outer, segment], days, inner, inners),
      ),
    ),
  )
}

/** Each segment for itself, and as many of them, the largest first, as have room together. */
function nestsIn(outer: Place, around: Days, dimension: number, inners: readonly Days[]): Nest[] {
  const fitting = inners.flatMap((days, segment) =>
    fits(days, around) ? [{ place: [dimension, segment] as const, days, size: sizeOf(days) }] : [],
  )
  const alone = fitting.map(({ place }) => ({ outer, inner: [place] }))
  if (fitting.length < 2) return alone
  const together: Place[] = []
  let left: Days | null = around
  for (const { place, days } of fitting.sort((a, b) => b.size - a.size)) {
    const after: Days | null = without(left, days)
    if (!after) continue
    left = after
    together.push(place)
  }
  return together.length < 2 ? alone : [...alone, { outer, inner: together }]
}

/** What was found of roll-ups that have not changed since. */
const known = new WeakMap<Days, WeakMap<Days, boolean>>()

function fits(days: Days, around: Days): boolean {
  const found = known.get(days) ?? new WeakMap<Days, boolean>()
  known.set(days, found)
  const isKnown = found.get(around)
  if (isKnown !== undefined) return isKnown
  const isIt = days.length > 0 && without(around, days) !== null
  found.set(around, isIt)
  return isIt
}

/** What is left when some answers are taken out of others; `null` when they are not all there. */
function without(days: Days, taken: Days): Days | null {
  const left: DailyRatings[] = []
  let next = 0
  for (const { day, ratings } of days) {
    const less = taken[next]
    if (less && less.day < day) return null
    if (less?.day !== day) {
      left.push({ day, ratings })
      continue
    }
    const rest = ratings.map((count, answer) => count - (less.ratings[answer] ?? 0))
    if (rest.some((count) => count < 0)) return null
    left.push({ day, ratings: rest })
    next += 1
  }
  return next === taken.length ? left : null
}

function sizeOf(days: Days): number {
  return days.reduce((sum, { ratings }) => sum + responsesOf(tallyOf(ratings)), 0)
}
