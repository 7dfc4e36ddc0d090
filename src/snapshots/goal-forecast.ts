import type { Day } from '#nps/period.ts'
import type { GoalForecast } from '#nps/snapshot.ts'
import type { Goal } from '#store/goals.ts'
import type { Groups } from './groups.ts'

/** What the score may be on the due date of a goal; `null` without a date to come. */
export function goalForecast(_goal: Goal, _groups: Groups, _through: Day): GoalForecast | null {
  return null
}
