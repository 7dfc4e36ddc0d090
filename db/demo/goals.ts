import type { GoalNote } from '#nps/goal-history.ts'
import type { Day } from '#nps/period.ts'
import type { Connection } from '#store/engines/sqlite.ts'
import { changeGoal, goalsInCare } from '#store/goals.ts'

/** Gives the higher of the goals that are there to begin with a date and a team, as somebody would. */
export function setDemoGoals(connection: Connection, through: Day): void {
  const highest = goalsInCare(connection).at(-1)
  if (!highest) throw new Error('The program begins with two goals.')
  const { name, target } = highest
  const year = Number(through.slice(0, 4))
  const note: GoalNote = { name, target, due: `${year + 1}-06-30`, owner: 'Customer service' }
  changeGoal(connection, highest.id, note, `${year}-01-15`)
}
