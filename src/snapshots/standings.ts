import { addDays, type Day } from '#nps/period.ts'
import type { ImprovementStanding } from '#nps/snapshot.ts'
import type { Improvement } from '#store/improvements.ts'
import type { Results } from './facts.ts'
import type { Groups } from './groups.ts'
import { DAYS_BEFORE } from './offered-days.ts'

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
