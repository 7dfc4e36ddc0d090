import type { ChangeVerdict } from './change.ts'
import type { DigestRhythm, MonthFigures, News } from './news.ts'
import { firstDayOf, monthNumber, type Day } from './period.ts'
import type { ScoreChange, Snapshot, WindowSpan } from './snapshot.ts'

/** A piece of news, and what it is known by: the same key is the same news. */
export interface Found {
  readonly key: string
  readonly news: News
}

/** What was said last of how a survey's headline changed. */
export interface SaidOfChange {
  /** The day on which somebody began to be told of the survey. */
  readonly since: Day
  /** The last verdict that held. */
  readonly verdict: ChangeVerdict
  /** The last day of the window in which it was last told to have gone up, and down. */
  readonly through: Readonly<Record<Turn, Day | null>>
}

/** A verdict that is news. */
export type Turn = Exclude<ChangeVerdict, 'no clear change'>

/** The pictures that news is found in: of now, and of the last month that is over. */
export interface Pictures {
  readonly latest: Snapshot
  readonly closed: Snapshot | null
  /** Today, in the company's time zone. */
  readonly today: Day
}

/** The news that there is. What is withheld is none. */
export function findNews(pictures: Pictures, said: SaidOfChange): Found[] {
  return [...goalsReached(pictures), ...changeOf(pictures, said), ...monthClosed(pictures)]
}

/** The digest of now; `null` while the headline is withheld. */
export function digestOf({ latest, closed }: Pictures, every: DigestRhythm): News | null {
  const { score, window, change, goals } = latest
  const about = aboutOf(latest)
  if (score.withheld || !window || !about) return null
  const month = every === 'month' ? figuresOf(closed) : null
  return { ...about, kind: 'digest', every, score, window, change, goals, closed: month }
}

/** The first day of the last month that is over on a day. */
export function closedMonth(today: Day): Day {
  return firstDayOf(monthNumber(today) - 1)
}

/**
 * What has been said of the change once this is so. A verdict that comes back while its window still has
 * answers of the one that was told is the same change: it holds, and is not told again.
 */
export function heardOf(latest: Snapshot, said: SaidOfChange): SaidOfChange {
  const { change, window } = latest
  if (!change || !window || change.verdict === said.verdict) return said
  const isNews = change.verdict !== 'no clear change' && isAnother(window, said, change.verdict)
  return isNews ? said : { ...said, verdict: change.verdict }
}

/** What has been said of the change when it was told, or was so before anybody asked. */
export function toldOf({ change, window }: ChangeFigures, said: SaidOfChange): SaidOfChange {
  if (!change || !window) return said
  const { verdict } = change
  const through =
    verdict === 'no clear change' ? said.through : { ...said.through, [verdict]: window.to }
  return { ...said, verdict, through }
}

interface ChangeFigures {
  readonly change: ScoreChange | null
  readonly window: WindowSpan | null
}

/** Old ones that an import has brought are not told: the day lies in this month or the last one. */
function goalsReached({ latest, today }: Pictures): Found[] {
  const about = aboutOf(latest)
  const { score } = latest
  if (!about || score.withheld) return []
  return latest.goals.flatMap(({ id, name, target, due, reachedOn: on }) =>
    on !== null && on >= closedMonth(today)
      ? [
          {
            key: `goal/${id}/${String(target)}`,
            news: { ...about, kind: 'goal reached', goal: { id, name, target, due }, on, score },
          },
        ]
      : [],
  )
}

function changeOf({ latest }: Pictures, said: SaidOfChange): Found[] {
  const { score, change, window } = latest
  const about = aboutOf(latest)
  if (!about || score.withheld || !change || !window) return []
  const { verdict } = change
  if (verdict === 'no clear change' || verdict === said.verdict) return []
  if (!isAnother(window, said, verdict)) return []
  const last = said.through[verdict]
  const key = `change/${verdict}/${last === null ? `since ${said.since}` : `after ${last}`}`
  return [{ key, news: { ...about, kind: 'change', score, window, change } }]
}

/** Whether a window has no answers of the one in which the same was told last. */
function isAnother(window: WindowSpan, { through }: SaidOfChange, verdict: Turn): boolean {
  const last = through[verdict]
  return last === null || window.from > last
}

function monthClosed({ latest, closed }: Pictures): Found[] {
  const about = aboutOf(latest)
  const figures = figuresOf(closed)
  if (!about || !figures) return []
  return [{ key: `month/${figures.month}`, news: { ...about, kind: 'month closed', ...figures } }]
}

function figuresOf(closed: Snapshot | null): MonthFigures | null {
  if (!closed?.window || closed.score.withheld) return null
  const { score, change, window } = closed
  return { month: window.from.slice(0, 7), score, change }
}

function aboutOf({ company, survey, dataThrough }: Snapshot) {
  return survey && { company: company.name, survey, dataThrough }
}
