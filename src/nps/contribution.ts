import { changeBetween, type ChangeVerdict } from './change.ts'
import { withheldAmong } from './disclosure.ts'
import { scoreOf } from './score.ts'
import { poolTallies, responsesOf, type Tally } from './tally.ts'

/** The answers of two disjoint periods. */
export interface TwoPeriods {
  readonly before: Tally
  readonly after: Tally
}

/** Those of a segment. Its tallies are the true ones, also where they are not to be told. */
export interface SegmentPeriods<Id> extends TwoPeriods {
  readonly id: Id
  /** Whether it is withheld in one of the two periods, or in both. */
  readonly isWithheld: boolean
}

/** What a segment has done to the total, in points: its two parts and those of all others add up to the change. */
export interface Contribution<Id> {
  /** `null`: all others together, those that are withheld and the answers that are in no segment. */
  readonly id: Id | null
  /** Answers, before and after. */
  readonly responses: readonly [before: number, after: number]
  /** By the change of its own score. */
  readonly own: number
  /** By becoming larger or smaller: it counts for the total when what grows is better than the average. */
  readonly size: number
  /** What may be said of its own change; `null` when it has answers in one of the periods only. */
  readonly verdict: ChangeVerdict | null
}

/** What moved a score. */
export interface Contributions<Id> {
  /** The change of the total, in points. */
  readonly points: number
  /** Those of the segments told, in their order, and at the end that of all others, if there are any. */
  readonly parts: readonly Contribution<Id>[]
}

/**
 * What moved the total from one period to another, by the segments of one dimension; `null` when a
 * period has no answers. The total is the sum of shares times scores, w·s, so that with means (m) of both periods
 *
 *     change of the total = sum of  m(w) · change of s  +  change of w · (m(s) − m(total))
 *
 * exactly and whichever period is called the first. The mean of the total changes no sum, because
 * shares add up to 1. A segment that exists in one period only has no change of its own.
 *
 * Segments that are withheld go together with the answers that are in none, so that nothing is told of
 * one of them; `withheldAmong` decides in each of the periods, as it does of segments beside each
 * other, which further ones have to join them.
 *
 * Source: E. Kitagawa, “Components of a Difference Between Two Rates”, JASA 50 (1955); for two factors it is
 * the Shapley value, A. Shorrocks, Journal of Economic Inequality 11 (2013).
 */
export function contributions<Id>(
  total: TwoPeriods,
  segments: readonly SegmentPeriods<Id>[],
  minimum: number,
): Contributions<Id> | null {
  const from = scoreOf(total.before)
  const to = scoreOf(total.after)
  if (from === null || to === null) return null
  const isJoined = joined(total, segments, minimum)
  const told = segments.filter((_, index) => isJoined[index] !== true)
  const parts = [...told, { id: null, ...othersOf(total, told) }].filter(
    ({ before, after }) => responsesOf(before) + responsesOf(after) > 0,
  )
  const average = (from + to) / 2
  return { points: to - from, parts: parts.map((part) => contributionOf(part, total, average)) }
}

/** Which segments are not told for themselves: in either period, what they leave must not tell of one. */
function joined(
  total: TwoPeriods,
  segments: readonly SegmentPeriods<unknown>[],
  minimum: number,
): readonly boolean[] {
  let held = segments.map(({ isWithheld }) => isWithheld)
  for (;;) {
    const [before, after] = (['before', 'after'] as const).map((period) => {
      const sizes = segments.map((segment) => responsesOf(segment[period]))
      const unlisted = responsesOf(total[period]) - sizes.reduce((sum, size) => sum + size, 0)
      return withheldAmong(sizes, minimum, { unlisted, held })
    })
    // Who joins in one period is not told in the other either: its change would be.
    const more = held.map((isHeld, at) => isHeld || before?.[at] === true || after?.[at] === true)
    if (more.every((isHeld, at) => isHeld === held[at])) return held
    held = more
  }
}

function othersOf(total: TwoPeriods, told: readonly TwoPeriods[]): TwoPeriods {
  return {
    before: less(total.before, poolTallies(told.map(({ before }) => before))),
    after: less(total.after, poolTallies(told.map(({ after }) => after))),
  }
}

function less(all: Tally, part: Tally): Tally {
  return {
    promoters: all.promoters - part.promoters,
    passives: all.passives - part.passives,
    detractors: all.detractors - part.detractors,
  }
}

function contributionOf<Id>(
  { id, before, after }: TwoPeriods & { readonly id: Id | null },
  total: TwoPeriods,
  average: number,
): Contribution<Id> {
  const responses = [responsesOf(before), responsesOf(after)] as const
  const from = responses[0] / responsesOf(total.before)
  const to = responses[1] / responsesOf(total.after)
  // Of nobody there is no score: that of the other period stands for it, and nothing has changed.
  const old = scoreOf(before) ?? scoreOf(after) ?? 0
  const now = scoreOf(after) ?? old
  return {
    id,
    responses,
    own: ((from + to) / 2) * (now - old),
    size: (to - from) * ((old + now) / 2 - average),
    verdict: changeBetween(before, after)?.verdict ?? null,
  }
}
