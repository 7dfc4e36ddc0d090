import { SMALLEST_MINIMUM } from '#nps/disclosure.ts'
import { firstDayOf, monthNumber, type Day, type Period } from '#nps/period.ts'
import type { Months, View } from '#nps/view.ts'
import { windowThrough } from '#nps/window.ts'
import { listBenchmarks, type Benchmark } from '#store/benchmarks.ts'
import { changeNumber } from '#store/changes.ts'
import { publishableComments, type PublishableComment } from '#store/comments.ts'
import type { DailyRatings } from '#store/daily-ratings.ts'
import { findSegment, listDimensions, type Dimension, type Segment } from '#store/dimensions.ts'
import type { Connection } from '#store/engines/sqlite.ts'
import { goalsInCare, listGoals, type Goal, type GoalInCare } from '#store/goals.ts'
import { listImprovements, type Improvement } from '#store/improvements.ts'
import { readLogo, type Logo } from '#store/logo.ts'
import { ownRules, settingsFor } from '#store/own-rules.ts'
import { releaseState } from '#store/releases.ts'
import { readSettings, type Settings } from '#store/settings.ts'
import { listSurveys, type Survey } from '#store/surveys.ts'
import type { Theme } from '#store/themes/themes.ts'
import { wavesThrough, type Wave } from '#store/waves.ts'
import { KeptDays } from './kept-days.ts'
import { lookedAtTheme, readThemes, type ThemeFacts } from './themes.ts'

/** All that a snapshot is made of, read in one go. */
export interface Facts {
  readonly view: View
  readonly number: number
  /** Those of the survey that is looked at. */
  readonly settings: Settings
  readonly logo: Logo | null
  readonly surveys: readonly Survey[]
  readonly goals: readonly Goal[]
  /** All goals with their histories; none unless the course towards them is asked for. */
  readonly goalsInCare: readonly GoalInCare[]
  /** None for a wall. */
  readonly benchmarks: readonly Benchmark[]
  /** `null` while there is no survey. */
  readonly results: Results | null
}

/** What is known of the survey that is looked at. */
export interface Results {
  readonly survey: Survey
  readonly dimensions: readonly Dimension[]
  readonly improvements: readonly Improvement[]
  readonly days: readonly DailyRatings[]
  /** The last day that has an answer, and the window up to it; `null` while there is none. */
  readonly through: Day | null
  readonly window: Period | null
  /** What is looked at: the window, or the months that were asked for; `null` while there is no answer. */
  readonly span: Period | null
  /** The segment that is looked at, if any. */
  readonly segment: Segment | null
  /** The segments of each dimension, which what is told of one depends on; none where none is told of. */
  readonly splits: readonly (readonly SplitFacts[])[]
  readonly comments: readonly PublishableComment[]
  readonly themes: ThemeFacts
  /** The order of comments follows from it: that of the last release. */
  readonly seed: number
  /** The waves that have begun up to the last day that has an answer, the latest first. */
  readonly waves: readonly Wave[]
}

/** A segment and its days. */
export interface SplitFacts {
  readonly id: number
  readonly days: readonly DailyRatings[]
}

/** How many comments there are to choose from. */
const COMMENTS = 240

/** Reads what a view needs; `null` when there is no such survey, segment or theme. */
export async function readFacts(
  connection: Connection,
  view: View,
  kept: KeptDays = new KeptDays(),
): Promise<Facts | null> {
  const surveys = await listSurveys(connection)
  const survey =
    surveys.find((one) => one.slug === view.survey) ?? (view.survey ? null : surveys[0])
  if (survey === null) return null
  const company = await readSettings(connection)
  const settings = survey ? settingsFor(company, await ownRules(connection, survey.id)) : company
  const logo = await readLogo(connection)
  const theme = lookedAtTheme(connection, view)
  if (theme === undefined) return null
  const results = survey
    ? await readResults(connection, { view, survey, theme, settings, kept })
    : null
  if (view.segment !== null && !results?.segment) return null
  const segment = results?.segment?.id ?? null
  const goals = await listGoals(connection, survey?.id ?? null, segment)
  const benchmarks =
    survey && view.audience === 'intranet' ? listBenchmarks(connection, survey.id) : []
  const number = await changeNumber(connection)
  const cared = view.isForGoals ? goalsInCare(connection) : []
  const about = { number, settings, logo, surveys }
  return { view, ...about, goals, goalsInCare: cared, benchmarks, results }
}

interface Question {
  readonly view: View
  readonly survey: Survey
  readonly theme: Theme | null
  readonly settings: Settings
  readonly kept: KeptDays
}

async function readResults(
  connection: Connection,
  { view, survey, theme, settings, kept }: Question,
): Promise<Results> {
  const dimensions = await listDimensions(connection, survey.id)
  const days = await kept.read(connection, { survey: survey.id })
  const first = days[0]?.day
  const through = days.at(-1)?.day ?? null
  const window = through && windowThrough(settings.window, through)
  const span = first && through && view.months ? spanOf(view.months, first, through) : window
  const segment = await readSegment(connection, view, survey)
  const splits =
    segment || view.isSplit || view.isForGoals ? await readSplits(connection, dimensions, kept) : []
  const within = span && {
    survey: survey.id,
    segment: segment?.id ?? null,
    theme: theme?.id ?? null,
    period: span,
    policy: settings.commentPolicy,
  }
  const most = theme ? Math.max(COMMENTS, settings.minimums.comments) : COMMENTS
  const comments = within ? await publishableComments(connection, within, most) : []
  const { seed } = await releaseState(connection)
  const themes = { looked: theme, ...readThemes(connection, view, { survey, window }) }
  const improvements = await listImprovements(connection, survey.id)
  const waves = through ? await wavesThrough(connection, survey.id, through) : []
  const times = { days, through, window, span, waves }
  return { survey, dimensions, improvements, ...times, segment, splits, comments, seed, themes }
}

/** What is left open reaches as far as the answers do. */
function spanOf({ from, to }: Months, first: Day, through: Day): Period {
  return {
    from: from ?? firstDayOf(monthNumber(first)),
    to: to ?? firstDayOf(monthNumber(through) + 1),
  }
}

/** Somebody may be looking at a segment when its last answer is undone: it is still there. */
async function readSegment(
  connection: Connection,
  { segment: id }: View,
  survey: Survey,
): Promise<Segment | null> {
  if (id === null || String(Number(id)) !== id) return null
  return findSegment(connection, survey.id, Number(id))
}

/** The days of all segments that have an answer, by dimension. */
export async function readSplits(
  connection: Connection,
  dimensions: readonly Dimension[],
  kept: KeptDays,
): Promise<SplitFacts[][]> {
  const splits: SplitFacts[][] = []
  for (const { segments } of dimensions) {
    const split: SplitFacts[] = []
    for (const { id } of segments)
      split.push({ id, days: await kept.read(connection, { segment: id }) })
    splits.push(split)
  }
  return splits
}

/** The smallest group to show under these settings; nobody can set it so low that two find out. */
export function smallestGroup(settings: Settings): number {
  return Math.max(SMALLEST_MINIMUM, settings.minimums.group)
}
