/**
 * Shares out seats in proportion to counts, whole ones, all of them (largest remainders); none when
 * there is nothing.
 */
export function apportion(counts: readonly number[], seats: number): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total === 0) return counts.map(() => 0)
  const exact = counts.map((count) => (seats * count) / total)
  const whole = exact.map(Math.floor)
  const missing = seats - whole.reduce((sum, count) => sum + count, 0)
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share % 1 }))
    .sort((a, b) => b.remainder - a.remainder)
  for (const { index } of byRemainder.slice(0, missing)) whole[index] = (whole[index] ?? 0) + 1
  return whole
}
