import type { SurveyInCare } from '#app/surveys/survey-desk.ts'
import { segmentIn } from '#app/surveys/segment-in.ts'
import type { GoalStanding, Score, Snapshot } from '#nps/snapshot.ts'
import type { View } from '#nps/view.ts'
import type { GoalInCare } from '#store/goals.ts'

/** For whom a goal is, by name: every survey where both are `null`. */
export interface GoalScope {
  readonly survey: string | null
  readonly segment: { readonly dimension: string; readonly name: string } | null
}

/** The goals of one scope, the highest target first, and the scores that they are measured by. */
export interface Ladder {
  readonly scope: GoalScope
  readonly scores: readonly LadderScore[]
  readonly rungs: readonly Rung[]
}

/** A score, of a survey that has answers or of a segment of it. */
export interface LadderScore {
  readonly survey: string
  readonly score: Score
}

/** A goal, and where each of the scores of its ladder stands against it. */
export interface Rung {
  readonly goal: GoalInCare
  readonly standings: readonly {
    readonly survey: string
    readonly standing: GoalStanding
  }[]
}

/** For whom a goal is. */
export function scopeOf(
  { survey: id, segment: value }: GoalInCare,
  surveys: readonly SurveyInCare[],
): GoalScope {
  if (value !== null)
    for (const { survey, dimensions } of surveys) {
      const found = segmentIn(dimensions, value)
      if (found) {
        const segment = { dimension: found.dimension.name, name: found.segment.name }
        return { survey: survey.name, segment }
      }
    }
  const survey = surveys.find((one) => one.survey.id === id)
  return { survey: survey?.survey.name ?? null, segment: null }
}

/** Where a goal stands is what the pictures of its scope say. */
export type Look = (view: View) => Promise<Snapshot | null>

/** The ladders of goals: first the company's, then each survey's with those of its segments. */
export async function laddersOf(
  goals: readonly GoalInCare[],
  surveys: readonly SurveyInCare[],
  look: Look,
): Promise<Ladder[]> {
  const byScope = Map.groupBy(goals, (goal) => JSON.stringify(scopeOf(goal, surveys)))
  const ladders: Ladder[] = []
  for (const [, own] of byScope) ladders.push(await ladderOf(own, surveys, look))
  const place = ({ scope }: Ladder): number =>
    scope.survey === null ? -1 : surveys.findIndex(({ survey }) => survey.name === scope.survey)
  const depth = ({ scope }: Ladder): number => (scope.segment === null ? 0 : 1)
  return ladders.sort((a, b) => place(a) - place(b) || depth(a) - depth(b))
}

async function ladderOf(
  goals: readonly GoalInCare[],
  surveys: readonly SurveyInCare[],
  look: Look,
): Promise<Ladder> {
  const [first] = goals
  if (!first) throw new Error('A ladder has a goal.')
  const scope = scopeOf(first, surveys)
  const measured = surveys.filter(
    ({ hasAnswers, survey }) => hasAnswers && survey.name === (scope.survey ?? survey.name),
  )
  const pictures: { survey: string; snapshot: Snapshot }[] = []
  for (const { survey } of measured) {
    const segment = first.segment === null ? null : String(first.segment)
    const snapshot = await look({ audience: 'intranet', survey: survey.slug, segment })
    if (snapshot) pictures.push({ survey: survey.name, snapshot })
  }
  return {
    scope,
    scores: pictures.map(({ survey, snapshot }) => ({ survey, score: snapshot.score })),
    rungs: goals.toReversed().map((goal) => ({
      goal,
      standings: pictures.flatMap(({ survey, snapshot }) => {
        const standing = snapshot.goals.find(({ id }) => id === String(goal.id))
        return standing ? [{ survey, standing }] : []
      }),
    })),
  }
}
