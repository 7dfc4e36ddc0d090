import { apportion } from '#nps/apportion.ts'

/**
 * Counts as whole percentages that add up to 100 (largest remainders); all 0 when there is nothing.
 * Rounding each by itself would show 33 + 33 + 33.
 */
export function wholePercents(counts: readonly number[]): number[] {
  return apportion(counts, 100)
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
