import { themePath } from '#nps/accent.ts'
import { changeBetween } from '#nps/change.ts'
import { firstDayOf, lastDayOf, monthNumber, type Period } from '#nps/period.ts'
import type { Company, LogoImage, Score, ScoreChange, Snapshot } from '#nps/snapshot.ts'
import { distributionOf, responsesOf, tallyOf, withoutRating } from '#nps/tally.ts'
import { windowBefore } from '#nps/window.ts'
import type { Logo } from '#store/logo.ts'
import { courseOf } from './course.ts'
import type { Facts, Results } from './facts.ts'
import { goalStandings } from './goal-standings.ts'
import { Groups, NO_ANSWERS } from './groups.ts'
import { named, nameOf, nameOfTheme } from './names.ts'
import { daysOf } from './offered-days.ts'
import { NO_COMMENTS, publicComments } from './public-comments.ts'
import { splitStandings } from './splits.ts'
import { benchmarkFigure, improvementStandings } from './standings.ts'
import { themeStandings } from './themes.ts'
import { trendBy } from './trend.ts'
import { waveRate } from './wave-rate.ts'

/** Everything one audience may see, computed from the roll-ups. Pure: the same facts, the same picture. */
export function buildSnapshot(facts: Facts, generatedAt: Temporal.Instant): Snapshot {
  const { view, settings, results } = facts
  const groups = results && Groups.of(results, settings)
  const headline = groups && results.span ? groups.headline(results.span, settings) : NO_ANSWERS
  const { comments, sample } =
    results && groups ? publicComments(facts, results, groups, generatedAt) : NO_COMMENTS
  return {
    number: facts.number,
    generatedAt: generatedAt.toString({ smallestUnit: 'second' }),
    company: companyOf(facts),
    dataFrom:
      groups?.isTold && results?.days[0] ? firstDayOf(monthNumber(results.days[0].day)) : null,
    dataThrough: results?.through ?? null,
    survey: results && nameOf(results.survey),
    surveys: facts.surveys.map(nameOf),
    dimensions: results && groups?.isTold ? namedDimensions(results) : [],
    segment: results?.segment ? named(results.segment) : null,
    window: windowOf(facts),
    score: headline.score,
    progress: headline.progress,
    change: groups && results.span ? changeOf(facts, groups, headline.score, results.span) : null,
    distribution: headline.score.withheld ? null : distributionOf(headline.ratings),
    withoutRating: headline.score.withheld ? null : withoutRating(headline.ratings),
    responseRate: groups && waveRate(facts, groups),
    ...trendIn(facts, groups),
    waves: groups?.isTold && results ? wavesOf(facts, results) : [],
    goals: goalStandings(facts, groups, headline.score),
    comments,
    sample,
    theme: results?.themes.looked ? nameOfTheme(results.themes.looked) : null,
    themes: results && groups ? themeStandings(facts, results, groups) : [],
    improvements:
      results && groups ? improvementStandings(facts, results, groups, generatedAt) : [],
    benchmarks: facts.benchmarks.map(benchmarkFigure),
    splits: results && groups ? splitStandings(facts, results, groups) : [],
    ...(view.isForGoals &&
      groups &&
      results.span && {
        course: courseOf(facts, groups, [spanBefore(facts, results.span), results.span]),
      }),
    message: messageAt(facts, generatedAt),
  }
}

function trendIn(
  { view, results }: Facts,
  groups: Groups | null,
): Pick<Snapshot, 'trend' | 'trendBy'> {
  if (!groups?.isTold || !results?.through) return { trend: [], trendBy: 'month' }
  const { through, waves } = results
  return trendBy(groups, view.by ?? 'month', { through, waves })
}

/** Those whose days may be known: walls never name them. */
function wavesOf({ view }: Facts, { waves }: Results): Snapshot['waves'] {
  if (view.audience === 'wall') return []
  return waves.map((wave) => ({ wave: wave.name, ...daysOf(wave) })).reverse()
}

/** A hidden segment is in no list but that of whoever looks at it. */
function namedDimensions({ dimensions, segment: looked }: Results): Snapshot['dimensions'] {
  return dimensions.map((dimension) => ({
    ...named(dimension),
    segments: dimension.segments
      .filter(({ id, isHidden }) => !isHidden || id === looked?.id)
      .map(named),
  }))
}

function messageAt(
  { settings: { screenMessage } }: Facts,
  now: Temporal.Instant,
): Snapshot['message'] {
  return screenMessage && Date.parse(screenMessage.until) > now.epochMilliseconds
    ? screenMessage
    : null
}

function companyOf({ settings, logo }: Facts): Company {
  const { companyName, timeZone, accent } = settings
  return {
    name: companyName,
    timeZone,
    logo: logo && logoImage(logo),
    theme: accent && themePath(accent),
  }
}

function logoImage({ version, width, height, ground, saysName }: Logo): LogoImage {
  return { path: `/logo.png?v=${version}`, width, height, ground, saysName }
}

function windowOf({ view, settings, results }: Facts): Snapshot['window'] {
  if (!results?.span) return null
  const days = { from: results.span.from, to: lastDayOf(results.span) }
  if (!view.months) return { ...settings.window, ...days }
  return { kind: 'period', months: monthsIn(results.span), ...days }
}

function changeOf(facts: Facts, groups: Groups, score: Score, span: Period): ScoreChange | null {
  const before = spanBefore(facts, span)
  if (score.withheld || groups.reason(before) !== null) return null
  const old = tallyOf(groups.ratings(before))
  const change = changeBetween(old, tallyOf(groups.ratings(span)))
  if (!change) return null
  const against = { from: before.from, to: lastDayOf(before), responses: responsesOf(old), ...old }
  const { points, z, p, verdict } = change
  return { points, z, p, against, verdict }
}

/** As long as what is looked at, up to where that begins. */
function spanBefore({ view, settings }: Facts, span: Period): Period {
  if (!view.months) return windowBefore(settings.window, span)
  return { from: firstDayOf(monthNumber(span.from) - monthsIn(span)), to: span.from }
}

function monthsIn({ from, to }: Period): number {
  return monthNumber(to) - monthNumber(from)
}
