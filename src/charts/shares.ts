/**
 * Counts as percentages, unrounded; all 0 when there is nothing. What is written of them is rounded,
 * each by itself: the three may add up to 99 or 101, and each is what anybody would work out.
 */
export function percents(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0)
  return counts.map((count) => (total === 0 ? 0 : (100 * count) / total))
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
