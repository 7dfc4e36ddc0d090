import { detractorsToPassives, goalVerdict, pacePerMonth, passivesToPromoters } from '#nps/goal.ts'
import { paceBetween, type Pace } from '#nps/pace.ts'
import { addDays, type Day } from '#nps/period.ts'
import { reachedOn } from '#nps/reached.ts'
import type { GoalStanding, Score, ShownScore } from '#nps/snapshot.ts'
import { tallyOf } from '#nps/tally.ts'
import { windowBefore } from '#nps/window.ts'
import type { Goal } from '#store/goals.ts'
import { smallestGroup, type Facts, type Results } from './facts.ts'
import { goalForecast } from './goal-forecast.ts'
import type { Groups } from './groups.ts'

/**
 * Where the score that is looked at stands against each goal. While it is withheld, so is all that would
 * tell of it. A picture for a wall has what the wall shows.
 */
export function goalStandings(facts: Facts, groups: Groups | null, score: Score): GoalStanding[] {
  const { results, view } = facts
  const now = results && groups && latestOf(facts, results, groups)
  const recentPace = now && recentPaceOf(facts, groups, now)
  const isOnWall = view.audience === 'wall'
  const shown = score.withheld ? null : score
  const goals = isOnWall ? nearest(facts.goals, shown?.nps ?? 0) : facts.goals
  return goals.map((goal) => {
    const { id, name, target, due } = goal
    return {
      ...{ id: String(id), name, target, due, scope: scopeOf(goal, results) },
      verdict: shown && goalVerdict(shown, target),
      pacePerMonth: due && now ? pacePerMonth(now.score, target, now.through, due) : null,
      detractorsToPassives: shown && detractorsToPassives(shown, target),
      reachedOn: now && reachedOn(groups.days, reachingOf(goal, facts)),
      owner: isOnWall ? null : goal.owner,
      pointsToGo: shown && !isOnWall ? Math.max(0, target - shown.nps) : null,
      passivesToPromoters: shown && !isOnWall ? passivesToPromoters(shown, target) : null,
      recentPace: isOnWall ? null : recentPace,
      forecast: isOnWall || !now ? null : goalForecast(goal, groups, now.through),
    }
  })
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
  readonly score: ShownScore
  readonly through: Day
  readonly window: NonNullable<Results['window']>
}

/** `null` while that score is withheld. */
function latestOf({ settings }: Facts, results: Results, groups: Groups): Latest | null {
  const { through, window } = results
  if (!through || !window) return null
  const { score } = groups.headline(window, settings)
  return score.withheld ? null : { score, through, window }
}

/** How fast it has gone lately. Of a calendar period no more has gone by than up to the last answer. */
function recentPaceOf(
  { settings }: Facts,
  groups: Groups,
  { score, through, window }: Latest,
): Pace | null {
  const before = windowBefore(settings.window, window)
  if (groups.reason(before) !== null) return null
  return paceBetween(
    { period: before, tally: tallyOf(groups.ratings(before)) },
    { period: { from: window.from, to: addDays(through, 1) }, tally: score },
  )
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
