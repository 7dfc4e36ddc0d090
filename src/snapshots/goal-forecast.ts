import { forecast } from '#nps/forecast/forecast.ts'
import type { History } from '#nps/forecast/history.ts'
import { calendarPeriod, monthStarts, type Day } from '#nps/period.ts'
import type { GoalForecast } from '#nps/snapshot.ts'
import type { Window } from '#nps/window.ts'
import type { Goal } from '#store/goals.ts'
import type { Groups } from './groups.ts'

/** All months up to a day of whoever is looked at, as far as they are told. */
export function historyOf(groups: Groups, through: Day): History {
  const [first] = groups.days
  const months = first ? monthStarts(first.day, through) : []
  return {
    through,
    months: months.flatMap((month) => {
      const score = groups.score(calendarPeriod('month', month))
      return score.withheld ? [] : [{ month, tally: score }]
    }),
  }
}

/** Where the score will be on the due date of a goal; `null` without a date to come. */
export function goalForecast(
  { target, due }: Goal,
  window: Window,
  history: History,
): GoalForecast | null {
  const found = due && forecast(history, { window, due, target })
  if (!found) return null
  if (found.isTooEarly) {
    const { reason, have, limit } = found
    return { tooEarly: true, reason, have, limit }
  }
  const { likely, most, chance } = found
  return { tooEarly: false, on: due, likely, ...most, chance: chance ?? 0 }
}
