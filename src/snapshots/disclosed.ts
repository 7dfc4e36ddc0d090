import { intervalOf, scoreOf } from '#nps/score.ts'
import type { Score, Withheld, WithheldReason } from '#nps/snapshot.ts'
import { responsesOf, type Tally } from '#nps/tally.ts'

/**
 * Why a group of a size is not shown, when its siblings are withheld up to another; `null` when it
 * is. Every figure that leaves the program has been through here.
 */
export function reasonAgainst(
  size: number,
  minimum: number,
  hiddenUpTo: number,
): WithheldReason | null {
  if (size === 0) return 'no answers'
  if (size < minimum) return 'too few answers'
  return size <= hiddenUpTo ? 'protects a small group' : null
}

/** The score of a tally, unless there is a reason to withhold it. */
export function disclosed(tally: Tally, reason: WithheldReason | null): Score {
  if (reason) return withheld(reason)
  const nps = scoreOf(tally)
  const interval = intervalOf(tally)
  if (nps === null || !interval) return withheld('no answers')
  return { withheld: false, nps, responses: responsesOf(tally), ...tally, ...interval }
}

/** A score that is not told. */
export function withheld(reason: WithheldReason): Withheld {
  return { withheld: true, reason }
}
