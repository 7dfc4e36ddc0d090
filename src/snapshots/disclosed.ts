import { intervalOf, scoreOf } from '#nps/score.ts'
import type { Score, Withheld, WithheldReason } from '#nps/snapshot.ts'
import { responsesOf, type Tally } from '#nps/tally.ts'

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
