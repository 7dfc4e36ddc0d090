import type { GoalStanding, Snapshot } from '#nps/snapshot.ts'
import { summarise, type Known, type Summary } from '#nps/summary.ts'

/** What three sentences are to say of a picture with its course. */
export function goalSummary(snapshot: Snapshot): Summary<string> {
  const goal = goalToSpeakOf(snapshot.goals)
  return summarise({
    score: snapshot.score,
    through: snapshot.dataThrough,
    change: snapshot.change,
    contributions: snapshot.course?.contributions ?? null,
    goal,
    forecast: goal && forecastOf(goal),
  })
}

/** The one that is due next of those not reached yet, the lowest of several; the highest when all are reached. */
function goalToSpeakOf(goals: readonly GoalStanding[]): GoalStanding | null {
  const open = goals.filter(({ reachedOn }) => reachedOn === null)
  const [first, ...others] = open
  if (!first) return goals.at(-1) ?? null
  return others.reduce((next, goal) => (isBefore(goal, next) ? goal : next), first)
}

/** Goals come in the order of their targets; those without a date are due last. */
function isBefore({ due: one }: GoalStanding, { due: other }: GoalStanding): boolean {
  return one !== null && (other === null || one < other)
}

function forecastOf({ forecast = null }: GoalStanding): Known<string>['forecast'] {
  if (!forecast) return null
  if (forecast.tooEarly) {
    const { reason, have, limit } = forecast
    return { isTooEarly: true, reason, have, limit }
  }
  const { chance, low, high } = forecast
  return { isTooEarly: false, chance, most: { low, high } }
}
