import { detractorsToPassives, goalVerdict, pacePerMonth } from '#nps/goal.ts'
import { addDays, type Day } from '#nps/period.ts'
import type { GoalStanding, ImprovementStanding, Score } from '#nps/snapshot.ts'
import type { Goal } from '#store/goals.ts'
import type { Improvement } from '#store/improvements.ts'
import type { Facts, Results } from './facts.ts'
import type { Groups } from './groups.ts'
import { DAYS_BEFORE } from './offered-days.ts'

/** Where a score stands against a goal. */
export function goalStanding(goal: Goal, { results }: Facts, score: Score): GoalStanding {
  const { id, name, target, due, reachedOn } = goal
  const scope = {
    survey: goal.survey === null ? null : (results?.survey.slug ?? null),
    segment: goal.segment === null ? null : String(goal.segment),
  }
  const through = results?.through ?? null
  return {
    id: String(id),
    name,
    target,
    due,
    scope,
    verdict: score.withheld ? null : goalVerdict(score, target),
    pacePerMonth:
      score.withheld || !due || !through ? null : pacePerMonth(score, target, through, due),
    detractorsToPassives: score.withheld ? null : detractorsToPassives(score, target),
    reachedOn,
  }
}

/** What was done up to the last day that has an answer, with the scores before and since. */
export function improvementStandings(results: Results, groups: Groups): ImprovementStanding[] {
  const { through, improvements } = results
  if (!through) return []
  return improvements
    .filter(({ doneOn }) => doneOn <= through)
    .map((improvement) => improvementStanding(improvement, groups, through))
}

function improvementStanding(
  { id, title, doneOn, theme }: Improvement,
  groups: Groups,
  through: Day,
): ImprovementStanding {
  const before = groups.score({ from: addDays(doneOn, -DAYS_BEFORE), to: doneOn })
  const since = groups.score({ from: doneOn, to: addDays(through, 1) })
  return { id: String(id), title, doneOn, theme, before, since }
}
