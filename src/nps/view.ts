import { firstDayOf, monthNumber, parseDay, type Day } from './period.ts'
import type { TrendBy } from './snapshot.ts'

/** Who looks: a screen shows less and gets a smaller snapshot than a person who browses. */
export type Audience = 'wall' | 'intranet'

/** What is looked at: the results of one survey, or of one segment of it. */
export interface View {
  readonly audience: Audience
  /** The survey's id; `null` for the one that is shown first. */
  readonly survey: string | null
  /** The segment's id; `null` for everybody. */
  readonly segment: string | null
  /** The months that are looked at; none for the survey's own window. */
  readonly months?: Months
  /** The slug of the theme that comments are limited to; left out for all comments. */
  readonly theme?: string
  /** Whether the scores of all segments are in the picture, too: they take time. Left out for no. */
  readonly isSplit?: true
  /** Whether the course towards the goals is in the picture: for their own page. Left out for no. */
  readonly isForGoals?: true
  /** The dimension by which that course is taken apart; left out for the first. */
  readonly dimension?: string
  /** What the points of the trend are; left out for months. */
  readonly by?: Exclude<TrendBy, 'month'>
}

/** Whole calendar months by their first days, half-open. */
export interface Months {
  /** `null` for the first that has an answer. */
  readonly from: Day | null
  /** The first month that does not belong to them; `null` for all that there are. */
  readonly to: Day | null
}

/** What a query may say instead of a day: from the first answer on. */
const BEGINNING = 'beginning'

/**
 * Reads `?survey=&segment=&from=&to=&theme=&by=&splits=1&for=goals&dimension=` of a page, the JSON or the stream. Days widen to whole months:
 * figures of shorter periods would give single answers away. A screen has no period of its own,
 * and by `?theme=` it wears another kind.
 * `null` when `from` or `to` is no day, or when no day lies between them.
 */
export function viewOf(audience: 'wall', query: URLSearchParams): View
export function viewOf(audience: Audience, query: URLSearchParams): View | null
export function viewOf(audience: Audience, query: URLSearchParams): View | null {
  const segment = query.get('segment') || null
  const isSplit = segment === null && query.get('splits') === '1'
  const view = {
    audience,
    survey: query.get('survey') || null,
    segment,
    ...(isSplit && { isSplit }),
    ...(audience === 'intranet' && courseAsked(query)),
  }
  if (audience === 'wall') return view
  const [theme, by] = [query.get('theme'), query.get('by')]
  return withMonths(
    { ...view, ...(theme && { theme }), ...((by === 'quarter' || by === 'wave') && { by }) },
    query,
  )
}

/** Reads `?survey=&segment=&dimension=` of the goals' page: it has no period of its own. */
export function goalsViewOf(query: URLSearchParams): View {
  const asked = new URLSearchParams({ for: 'goals' })
  for (const name of ['survey', 'segment', 'dimension'])
    if (query.get(name)) asked.set(name, query.get(name) ?? '')
  return {
    audience: 'intranet',
    survey: asked.get('survey'),
    segment: asked.get('segment'),
    ...courseAsked(asked),
  }
}

/** Of the course towards goals: whether it is asked for, and by which dimension. */
function courseAsked(query: URLSearchParams): Pick<View, 'isForGoals' | 'dimension'> {
  if (query.get('for') !== 'goals') return {}
  const dimension = query.get('dimension')
  return { isForGoals: true, ...(dimension && { dimension }) }
}

function withMonths(view: View, query: URLSearchParams): View | null {
  const [from, to] = [query.get('from') || null, query.get('to') || null]
  if (from === null && to === null) return view
  const months = monthsOf(from === BEGINNING ? null : from, to)
  return months && { ...view, months }
}

function monthsOf(from: string | null, to: string | null): Months | null {
  const first = from === null ? null : dayIn(from)
  const end = to === null ? null : dayIn(to)
  if ((from !== null && !first) || (to !== null && !end)) return null
  if (first && end && first >= end) return null
  return {
    from: first && firstDayOf(monthNumber(first)),
    to: end && firstDayOf(Math.min(LAST_MONTH, monthNumber(end) + (end.endsWith('-01') ? 0 : 1))),
  }
}

/** No day after it can be written. */
const LAST_MONTH = monthNumber('9999-12-31')

/** A day, or the first of a month that is written `2026-11`. */
function dayIn(text: string): Day | null {
  return parseDay(/^\d{4}-\d\d$/.test(text) ? `${text}-01` : text)
}

/** The same view as a query, `''` or `?survey=…`, in a fixed order. */
export function queryOf(view: View): string {
  const query = new URLSearchParams()
  if (view.audience === 'wall') query.set('audience', 'wall')
  if (view.survey) query.set('survey', view.survey)
  if (view.segment) query.set('segment', view.segment)
  if (view.months) query.set('from', view.months.from ?? BEGINNING)
  if (view.months?.to) query.set('to', view.months.to)
  if (view.theme) query.set('theme', view.theme)
  if (view.by) query.set('by', view.by)
  if (view.isSplit) query.set('splits', '1')
  if (view.isForGoals) query.set('for', 'goals')
  if (view.dimension) query.set('dimension', view.dimension)
  return query.size === 0 ? '' : `?${query.toString()}`
}
