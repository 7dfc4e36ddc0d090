import { changeBetween } from '#nps/change.ts'
import { DAYS_BEFORE } from '#nps/improvement.ts'
import { addDays, dayOf, type Day } from '#nps/period.ts'
import type {
  BenchmarkFigure,
  ImprovementChange,
  ImprovementStanding,
  Score,
} from '#nps/snapshot.ts'
import type { Benchmark } from '#store/benchmarks.ts'
import type { Improvement } from '#store/improvements.ts'
import type { Facts, Results } from './facts.ts'
import type { Groups } from './groups.ts'

/** What was done up to a moment, with the scores before and since: more of it for people than for a wall. */
export function improvementStandings(
  { view, settings }: Facts,
  { through, improvements }: Results,
  groups: Groups,
  now: Temporal.Instant,
): ImprovementStanding[] {
  if (!through) return []
  const today = dayOf(now, settings.timeZone)
  return improvements
    .filter(({ doneOn }) => doneOn <= today)
    .map((improvement) => ({
      ...namesOf(improvement, view.audience === 'wall'),
      ...differenceOf(improvement, groups, through),
    }))
}

type Names = Omit<ImprovementStanding, keyof Difference>

function namesOf({ id, title, doneOn, theme, said, done }: Improvement, isWall: boolean): Names {
  const short = { id: String(id), title, doneOn, theme: theme?.name ?? null }
  if (isWall) return { ...short, themeId: null, said: null, done: null }
  return { ...short, themeId: theme?.id ?? null, said, done }
}

type Difference = Pick<ImprovementStanding, 'before' | 'since' | 'change'>

function differenceOf({ doneOn }: Improvement, groups: Groups, through: Day): Difference {
  const before = groups.score({ from: addDays(doneOn, -DAYS_BEFORE), to: doneOn })
  const since = groups.score({ from: doneOn, to: addDays(through, 1) })
  return { before, since, change: changeOf(before, since) }
}

function changeOf(before: Score, since: Score): ImprovementChange | null {
  const change = before.withheld || since.withheld ? null : changeBetween(before, since)
  return change && pick(change)
}

function pick({ points, low, high, verdict }: ImprovementChange): ImprovementChange {
  return { points, low, high, verdict }
}

/** A score of others as it is shown. */
export function benchmarkFigure({ id, name, value, source, link, on }: Benchmark): BenchmarkFigure {
  return { id: String(id), name, value, source, link, on }
}
