import { detractorsToPassives, goalVerdict, pacePerMonth, passivesToPromoters } from '#nps/goal.ts'
import { paceOf } from '#nps/pace.ts'
import type { Day } from '#nps/period.ts'
import { reachedOn } from '#nps/reached.ts'
import type { GoalStanding, Score, ShownScore } from '#nps/snapshot.ts'
import type { Goal } from '#store/goals.ts'
import { smallestGroup, type Facts, type Results } from './facts.ts'
import { goalForecast, historyOf } from './goal-forecast.ts'
import type { Groups } from './groups.ts'

/**
 * Where the score that is looked at stands against each goal. While it is withheld, so is all that would
 * tell of it. A picture for a wall has what the wall shows.
 */
export function goalStandings(facts: Facts, groups: Groups | null, score: Score): GoalStanding[] {
  const { goals, results, view } = facts
  const shown = score.withheld ? null : score
  const now = results && groups && latestOf(facts, results, groups)
  if (view.audience === 'wall')
    return nearest(goals, shown?.nps ?? 0).map((goal) => standing(goal, facts, { shown, now }))
  const history = now && historyOf(now.groups, now.through)
  const recentPace = history && paceOf(history)
  return goals.map((goal) => ({
    ...standing(goal, facts, { shown, now }),
    owner: goal.owner,
    pointsToGo: shown && Math.max(0, goal.target - shown.nps),
    passivesToPromoters: shown && passivesToPromoters(shown, goal.target),
    recentPace,
    forecast: history && goalForecast(goal, facts.settings.window, history),
  }))
}

interface Scores {
  /** What is looked at; `null` while it is withheld. */
  readonly shown: ShownScore | null
  readonly now: Latest | null
}

function standing(goal: Goal, facts: Facts, { shown, now }: Scores): GoalStanding {
  const { id, name, target, due } = goal
  return {
    ...{ id: String(id), name, target, due, scope: scopeOf(goal, facts.results) },
    verdict: shown && goalVerdict(shown, target),
    pacePerMonth: due && now && pacePerMonth(now.score, target, now.through, due),
    detractorsToPassives: shown && detractorsToPassives(shown, target),
    reachedOn: now && reachedOn(now.groups.days, reachingOf(goal, facts)),
  }
}

/** So many a wall has room for. */
const MOST = 4

/** The goals that are nearest to a score, in their order, one of each target. */
function nearest(goals: readonly Goal[], score: number): Goal[] {
  const distance = ({ target }: Goal): number => Math.abs(target - score)
  const first = goals.filter(({ target }, index) => goals[index - 1]?.target !== target)
  const near = first.toSorted((a, b) => distance(a) - distance(b)).slice(0, MOST)
  return first.filter((goal) => near.includes(goal))
}

/** The score of the window, which is another one than that of months that were asked for. */
interface Latest {
  readonly groups: Groups
  readonly score: ShownScore
  readonly through: Day
}

/** `null` while that score is withheld. */
function latestOf({ settings }: Facts, results: Results, groups: Groups): Latest | null {
  const { through, window } = results
  if (!through || !window) return null
  const { score } = groups.headline(window, settings)
  return score.withheld ? null : { groups, score, through }
}

function reachingOf({ target, since }: Goal, { settings }: Facts) {
  const { window, minimums } = settings
  return { target, since, window, headline: minimums.headline, group: smallestGroup(settings) }
}

function scopeOf({ survey, segment }: Goal, results: Results | null): GoalStanding['scope'] {
  return {
    survey: survey === null ? null : (results?.survey.slug ?? null),
    segment: segment === null ? null : String(segment),
  }
}
