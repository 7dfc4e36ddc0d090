import type { Split } from '#nps/snapshot.ts'

/** The lowest and the highest score that bands beside each other have room for: in tens, and one for all. */
export function scaleOf(splits: readonly Split[], others: readonly number[]): [number, number] {
  const scores = splits.flatMap(({ segments }) => segments.map(({ score }) => score))
  const ends = scores.flatMap((score) => (score.withheld ? [] : [score.low, score.high]))
  const values = [...ends, ...others]
  if (values.length === 0) return [-100, 100]
  const low = Math.max(-100, Math.floor(Math.min(...values) / 10) * 10)
  const high = Math.min(100, Math.ceil(Math.max(...values) / 10) * 10)
  return [low, Math.max(high, low + 10)]
}
