import type { ChangeVerdict } from '#nps/change.ts'
import type { GoalVerdict } from '#nps/goal.ts'
import type { Progress } from '#nps/snapshot.ts'
import type { Line } from './type.ts'

/** A board is laid out 1200 wide, however many pixels that becomes. */
export const BOARD_WIDTH = 1200
export const MARGIN = 64
export const INNER = BOARD_WIDTH - 2 * MARGIN

/** How tall capitals and figures of our typeface are, in em. */
export const CAPITALS = 0.72

/** A line of text, where it is set, and how loud it is. */
export interface PlacedLine {
  readonly line: Line
  readonly x: number
  readonly y: number
  readonly tone: 'ink' | 'quiet'
}

/** A mark of the height of a line, whose upper left corner is here. */
export interface PlacedMark<Verdict> {
  readonly verdict: Verdict
  readonly x: number
  readonly y: number
  readonly size: number
}

/** Where everything on a board is. */
export interface BoardLayout {
  readonly lines: readonly PlacedLine[]
  readonly change: PlacedMark<ChangeVerdict> | null
  readonly targets: readonly PlacedMark<GoalVerdict>[]
  readonly progress: (Progress & { readonly x: number; readonly y: number }) | null
  /** `em` is the size of its figures. */
  readonly gauge: { readonly x: number; readonly y: number; readonly width: number; em: number }
}

/** The part of it that is about the score. */
export type Headline = Pick<BoardLayout, 'lines' | 'change' | 'targets' | 'progress'>
