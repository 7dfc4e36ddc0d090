import type { ChangeVerdict } from '#nps/change.ts'
import type { TooEarly } from '#nps/forecast/too-early.ts'
import type { PathPoint } from '#nps/forecast/outlook.ts'
import type { GoalMove } from '#nps/goal-history.ts'
import type { Day } from '#nps/period.ts'
import type {
  BenchmarkFigure,
  GoalStanding,
  ScoreChange,
  WaveRate,
  WindowSpan,
  WithheldReason,
} from '#nps/snapshot.ts'
import type { GoalOutlook, Standing } from '#nps/summary.ts'
import type { Row } from '#messages/messages.ts'

/** Why it is too early to say, as far as it is known. */
export type Why = Pick<TooEarly, 'reason' | 'have' | 'limit'>

/** Which way the score has gone, with the name of the segment that moved it most. */
export type MovementInWords =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'no clear change' }
  | {
      readonly kind: 'up' | 'down'
      readonly points: number
      readonly most: { readonly name: string; readonly own: number } | null
    }

/** What is read on `/goals`, beside what pages have in common. */
export interface GoalsMessages {
  readonly title: (company: string) => string
  readonly heading: string

  // Three sentences
  readonly standing: (standing: Standing, window: WindowSpan | null) => string
  readonly movement: (movement: MovementInWords) => string
  readonly outlook: (outlook: GoalOutlook) => string

  // Each goal
  readonly noGoals: string
  readonly target: string
  readonly owner: (team: string) => string
  readonly toGo: string
  /** Points that are missing, or that none are. */
  readonly points: (points: number) => string
  readonly needed: string
  readonly lately: string
  /** Points a month, with a sign. */
  readonly perMonth: (points: number) => string
  /** The same with how sure it is. */
  readonly pace: (points: number, margin: number) => string
  readonly takes: string
  /** What it takes to be at the target, or that neither would do. */
  readonly steps: (goal: GoalStanding) => string | null
  readonly forecast: string
  readonly range: (low: number, high: number) => string
  readonly chance: (chance: number) => string
  readonly tooEarly: (why: Why) => string
  readonly pastDue: string
  readonly reached: (day: Day) => string
  readonly moved: (move: GoalMove, next: Pick<GoalMove, 'target' | 'due'>) => string

  // The forecast
  readonly outlookTitle: string
  readonly outlookAside: (window: WindowSpan | null) => string
  readonly likely: string
  readonly half: string
  readonly most: string
  readonly fanTable: string
  readonly fanColumns: Row
  readonly fanRow: (point: PathPoint) => Row

  // What moved the score
  readonly movedTitle: string
  readonly movedFrom: (change: ScoreChange, from: number, to: number) => string
  readonly movedAside: string
  readonly notClear: string
  readonly noContributions: string
  readonly dimension: string
  readonly own: string
  readonly size: string
  readonly together: string
  readonly answersBefore: string
  readonly answersNow: string
  readonly others: string
  readonly all: string
  /** Points with a sign and one decimal, always. */
  readonly tenths: (points: number) => string

  // Segments and benchmarks
  readonly sideBySide: string
  readonly sideAside: string
  readonly interval: string
  readonly between: (low: number, high: number) => string
  readonly answers: string
  readonly waveAside: (rate: WaveRate) => string
  readonly benchmark: (benchmark: BenchmarkFigure) => string
  readonly benchmarkValue: (value: number) => string
  readonly withheld: (reason: WithheldReason) => string
  readonly more: (count: number) => string

  // Improvements
  readonly difference: string
  readonly compared: (verdict: ChangeVerdict | null) => string

  // To take away
  readonly csv: string
  readonly print: string
  readonly printHint: string
}
