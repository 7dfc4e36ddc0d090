import { linear } from './linear.ts'
import { spread } from './spread.ts'

/** Where a score lies on the gauge, in percent of its width, to half a point. */
export const along = linear([-100, 100], [0, 100], 0.25)

/**
 * The lines of the ruler, one every ten points, a long one every fifty, as one path in a box of
 * 100 × 30: twenty-one elements would take longer to lay out than the rest of the gauge.
 */
export const TICKS = Array.from({ length: 21 }, (_, index) => {
  const score = index * 10 - 100
  return `M${String(along(score))},${score % 50 === 0 ? '10' : '21'}V30`
}).join('')

/** A target on the gauge, and where its figure finds room, both in percent of the width. */
export interface Mark {
  readonly target: number
  readonly x: number
  readonly labelX: number
}

/** What a figure takes of the width, in percent, on the narrowest gauge that we draw. */
const LABEL_WIDTH = 4.5

/** Each target once, lowest first, the figures side by side. */
export function marksOf(targets: readonly number[]): Mark[] {
  const sorted = [...new Set(targets)].sort((a, b) => a - b)
  const labels = spread(sorted.map(along), LABEL_WIDTH)
  return sorted.map((target, index) => {
    const x = along(target)
    return { target, x, labelX: labels[index] ?? x }
  })
}
