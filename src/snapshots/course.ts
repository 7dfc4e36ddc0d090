import { contributions, type Contributions } from '#nps/contribution.ts'
import type { Course, Fan, SegmentScore } from '#nps/course.ts'
import { forecast } from '#nps/forecast/forecast.ts'
import { movesOf } from '#nps/goal-history.ts'
import { firstDayOf, lastDayOf, monthNumber, type Day, type Period } from '#nps/period.ts'
import { tallyOf } from '#nps/tally.ts'
import type { Dimension, ListedSegment } from '#store/dimensions.ts'
import { smallestGroup, type Facts, type Results } from './facts.ts'
import { historyOf } from './goal-forecast.ts'
import type { Groups } from './groups.ts'
import { named } from './names.ts'

/** So many segments are listed; of a dimension with more, those with the most answers. */
const MOST_SEGMENTS = 24

/** How far ahead is looked when no goal says, in months. */
const MONTHS_AHEAD = 6

/**
 * The course of the headline towards the goals. All of it is worked out from figures that `Told` lets
 * be shown each for itself: it tells of no group that they do not tell of.
 */
export function courseOf(
  facts: Facts,
  groups: Groups,
  [before, span]: readonly [Period, Period],
): Course {
  const { results, settings } = facts
  // Before anything is told, not even which segments have an answer.
  const dimension = results && groups.isTold ? dimensionOf(facts, results) : null
  const isShown = !groups.headline(span, settings).score.withheld
  const seen = dimension ? listed(dimension.segments, groups, span) : []
  return {
    dimension: dimension && named(dimension),
    segments: seen.map((segment) => segmentScore(segment, facts, groups, span)),
    unlisted: dimension ? shownOf(dimension.segments).length - seen.length : 0,
    contributions:
      dimension && isShown && groups.reason(before) === null
        ? contributionsOf(
            dimension.segments,
            seen,
            { groups, before, span },
            smallestGroup(settings),
          )
        : null,
    fan: results?.through && isShown ? fanOf(facts, groups, results.through) : null,
    moves: movesIn(facts),
  }
}

/** The dimension that was asked for, or the first that has segments to set beside each other. */
function dimensionOf({ view }: Facts, { dimensions, segment }: Results): Dimension | null {
  if (segment) return null
  const able = dimensions.filter((dimension) => shownOf(dimension.segments).length > 1)
  return able.find(({ id }) => String(id) === view.dimension) ?? able[0] ?? null
}

function shownOf(segments: readonly ListedSegment[]): readonly ListedSegment[] {
  return segments.filter(({ isHidden }) => !isHidden)
}

/** Those with the most answers that are told, in their own order. */
function listed(
  segments: readonly ListedSegment[],
  groups: Groups,
  span: Period,
): readonly ListedSegment[] {
  const shown = shownOf(segments)
  if (shown.length <= MOST_SEGMENTS) return shown
  const sizes = new Map(shown.map((one) => [one, groups.ofSegment(one.id).size(span) ?? 0]))
  const largest = shown.toSorted((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0))
  const first = new Set(largest.slice(0, MOST_SEGMENTS))
  return shown.filter((one) => first.has(one))
}

function segmentScore(
  segment: ListedSegment,
  { settings }: Facts,
  groups: Groups,
  span: Period,
): SegmentScore {
  return { ...named(segment), score: groups.ofSegment(segment.id).headline(span, settings).score }
}

interface TwoSpans {
  readonly groups: Groups
  readonly before: Period
  readonly span: Period
}

/** A segment that is not told in one of the periods, is hidden or not listed goes with the others. */
function contributionsOf(
  segments: readonly ListedSegment[],
  seen: readonly ListedSegment[],
  { groups, before, span }: TwoSpans,
  minimum: number,
): Contributions<string> | null {
  const total = tallies(groups, before, span)
  const parts = segments.map((segment) => {
    const own = groups.ofSegment(segment.id)
    const isTold = isToldIn(own, before) && isToldIn(own, span)
    return {
      ...{ id: String(segment.id), isWithheld: !isTold || !seen.includes(segment) },
      ...tallies(own, before, span),
    }
  })
  return contributions(total, parts, minimum)
}

/** That nobody of a segment has answered may be told where its figures would be. */
function isToldIn(own: Groups, period: Period): boolean {
  const reason = own.reason(period)
  return reason === null || reason === 'no answers'
}

function tallies(groups: Groups, before: Period, span: Period) {
  return { before: tallyOf(groups.ratings(before)), after: tallyOf(groups.ratings(span)) }
}

/** To the last due date that may be spoken of; half a year where there is none. */
function fanOf({ goals, settings: { window } }: Facts, groups: Groups, through: Day): Fan | null {
  const history = historyOf(groups, through)
  const dues = goals.flatMap(({ due }) => (due && due > through ? due : []))
  const days = [...dues.toSorted().toReversed(), monthsAfter(through, MONTHS_AHEAD)]
  const asked = days.map((due) => forecast(history, { window, due, target: null }))
  const found = asked.find((one) => one?.isTooEarly === false) ?? asked.at(-1)
  if (!found || found.isTooEarly) return found ?? null
  return { isTooEarly: false, path: found.path }
}

/** The last day of a month to come. */
function monthsAfter(day: Day, count: number): Day {
  const month = monthNumber(day) + count
  return lastDayOf({ from: firstDayOf(month), to: firstDayOf(month + 1) })
}

function movesIn({ goals, goalsInCare }: Facts): Course['moves'] {
  const moved = goals.map(({ id }): [string, Course['moves'][string]] => {
    const cared = goalsInCare.find((one) => one.id === id)
    return [String(id), cared ? movesOf(cared.past, cared) : []]
  })
  return Object.fromEntries(moved.filter(([, moves]) => moves.length > 0))
}
