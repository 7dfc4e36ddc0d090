import type { GoalStanding, Score, Snapshot } from '#nps/snapshot.ts'
import { csvOf, type CsvRow } from './csv.ts'

/**
 * What `/goals` shows as a CSV file for spreadsheets: the goals, what moved the score, and the segments, one
 * table below the other. It is the picture of the page, so it withholds what that does.
 */
export function goalsCsv(snapshot: Snapshot): string {
  return csvOf([
    ...[GOALS, ...snapshot.goals.map(goalRow), []],
    ...[PARTS, ...partRows(snapshot), []],
    ...[SEGMENTS, ...segmentRows(snapshot)],
  ])
}

const GOALS = [
  ...['goal', 'target', 'due', 'owner', 'verdict', 'points to go', 'pace needed a month'],
  ...['pace a month', 'pace low', 'pace high', 'detractors to passives', 'passives to promoters'],
  ...['reached on', 'forecast low', 'forecast likely', 'forecast high', 'chance', 'too early'],
]

function goalRow(goal: GoalStanding): CsvRow {
  const { recentPace: pace = null, forecast = null } = goal
  const told = forecast && !forecast.tooEarly ? forecast : null
  return [
    ...[goal.name ?? '', goal.target, goal.due ?? '', goal.owner ?? '', goal.verdict ?? ''],
    ...[goal.pointsToGo ?? '', goal.pacePerMonth ?? ''],
    ...[pace?.perMonth ?? '', pace?.low ?? '', pace?.high ?? ''],
    ...[goal.detractorsToPassives ?? '', goal.passivesToPromoters ?? '', goal.reachedOn ?? ''],
    ...[told?.low ?? '', told?.likely ?? '', told?.high ?? '', told?.chance ?? ''],
    forecast?.tooEarly ? forecast.reason : '',
  ]
}

const PARTS = [
  ...['dimension', 'segment', 'responses before', 'responses now'],
  ...['own change', 'change in size', 'contribution', 'verdict'],
]

/** The others have no name; the last row is the whole. */
function partRows({ course, change }: Snapshot): CsvRow[] {
  const found = course?.contributions
  if (!course?.dimension || !found) return []
  const dimension = course.dimension.name
  const nameOf = (id: string | null) => course.segments.find((one) => one.id === id)?.name ?? ''
  const parts = found.parts.map(({ id, responses, own, size, verdict }): CsvRow => {
    const name = id === null ? 'others' : nameOf(id)
    return [dimension, name, ...responses, own, size, own + size, verdict ?? '']
  })
  return [...parts, [dimension, 'all', '', '', '', '', found.points, change?.verdict ?? '']]
}

const SEGMENTS = ['dimension', 'segment', 'nps', 'low', 'high', 'responses', 'withheld']

function segmentRows({ course, score, segment }: Snapshot): CsvRow[] {
  const dimension = course?.dimension?.name ?? ''
  return [
    ['', segment?.name ?? 'all', ...figures(score)],
    ...(course?.segments ?? []).map((one) => [dimension, one.name, ...figures(one.score)]),
  ]
}

function figures(score: Score): CsvRow {
  if (score.withheld) return ['', '', '', '', score.reason]
  return [score.nps, score.low, score.high, score.responses, '']
}
