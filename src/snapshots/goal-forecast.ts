import type { GoalForecast } from '#nps/snapshot.ts'
import type { Goal } from '#store/goals.ts'
import type { Latest } from './goal-standings.ts'

/** What the score may be on the due date of a goal; `null` without a date to come. */
export function goalForecast(_goal: Goal, _now: Latest): GoalForecast | null {
  return null
}
