/** Maps a number from one range to another in a straight line. */
export type Linear = (value: number) => number

/**
 * The map that takes `from[0]` to `to[0]` and `from[1]` to `to[1]`, in steps. Places are in percent
 * of a chart's size; what moves by less than a step leaves the DOM untouched, so nothing is painted again.
 */
export function linear(
  from: readonly [number, number],
  to: readonly [number, number],
  step = 0.05,
): Linear {
  const slope = (to[1] - to[0]) / (from[1] - from[0])
  return (value) => rounded(to[0] + (value - from[0]) * slope, step)
}

/** To the nearest multiple of a step that goes into 1; by default about a pixel on a large screen. */
export function rounded(value: number, step = 0.05): number {
  const steps = Math.round(1 / step)
  return Math.round(value * steps) / steps
}
