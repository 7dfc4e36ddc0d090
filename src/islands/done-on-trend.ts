import type { ImprovementStanding, TrendPoint } from '#nps/snapshot.ts'
import { inOrder } from './scenes/in-order.ts'

/** An improvement that lies on the trend, and the number that it has there. */
export interface DoneOnTrend {
  readonly number: number
  readonly improvement: ImprovementStanding
}

/** The improvements of a trend's days, numbered from the first on. */
export function doneOnTrend(
  points: readonly TrendPoint[],
  improvements: readonly ImprovementStanding[],
): DoneOnTrend[] {
  return inOrder(improvements)
    .filter((improvement) => points.some((point) => isDoneIn(point, improvement)))
    .map((improvement, index) => ({ number: index + 1, improvement }))
}

/** Whether something was done in a bucket of the trend. */
export function isDoneIn(
  { from, to }: Pick<TrendPoint, 'from' | 'to'>,
  { doneOn }: Pick<ImprovementStanding, 'doneOn'>,
): boolean {
  return from <= doneOn && doneOn < to
}
