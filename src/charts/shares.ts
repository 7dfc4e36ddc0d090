/**
 * Counts as whole percentages that add up to 100 (largest remainders); all 0 when there is nothing.
 * Rounding each by itself would show 33 + 33 + 33.
 */
export function wholePercents(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total === 0) return counts.map(() => 0)
  const exact = counts.map((count) => (100 * count) / total)
  const whole = exact.map(Math.floor)
  const missing = 100 - whole.reduce((sum, percent) => sum + percent, 0)
  const byRemainder = exact
    .map((percent, index) => ({ index, remainder: percent % 1 }))
    .sort((a, b) => b.remainder - a.remainder)
  for (const { index } of byRemainder.slice(0, missing)) whole[index] = (whole[index] ?? 0) + 1
  return whole
}

/** Where each of some widths begins when they lie side by side. */
export function startsOf(widths: readonly number[]): number[] {
  let next = 0
  return widths.map((width) => {
    const start = next
    next += width
    return start
  })
}
