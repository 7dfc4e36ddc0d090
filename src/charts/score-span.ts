import type { Score } from '#nps/snapshot.ts'
import type { Domain } from './trend-domain.ts'

/** From just below to just above the intervals of scores, in tens, so that bars can be compared. */
export function scoreSpan(scores: readonly Score[]): Domain {
  const shown = scores.filter((score) => !score.withheld)
  if (shown.length === 0) return [-100, 100]
  const low = Math.floor(Math.min(...shown.map((score) => score.low)) / 10) * 10
  const high = Math.ceil(Math.max(...shown.map((score) => score.high)) / 10) * 10
  return [low, Math.max(high, low + 10)]
}
