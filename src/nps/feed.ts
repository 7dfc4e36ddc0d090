import { addDays, type Day } from './period.ts'
import type { GoalStanding, ImprovementStanding, Snapshot, TrendPoint } from './snapshot.ts'

/** A month that can be told of. */
export type ClosedMonth = Extract<TrendPoint, { readonly withheld: false }>

/** Something that happened, on the day on which it became known. */
export type FeedEvent = { readonly on: Day } & (
  | { readonly kind: 'goal'; readonly goal: GoalStanding }
  | { readonly kind: 'improvement'; readonly improvement: ImprovementStanding }
  | { readonly kind: 'month'; readonly month: ClosedMonth }
)

/** Readers of feeds keep what they have seen, so the newest are enough. */
const MOST = 50

/** Answers of a month may come in for so many days after it before it is taken for complete. */
const LATE = 7

/** Goals that were reached, what was done, and months that are over and can be told of; the newest first. */
export function feedEvents(
  { goals, improvements, trend, dataThrough }: Snapshot,
  today: Day,
): FeedEvent[] {
  const events: FeedEvent[] = []
  for (const goal of goals)
    if (goal.reachedOn !== null) events.push({ kind: 'goal', on: goal.reachedOn, goal })
  for (const improvement of improvements)
    events.push({ kind: 'improvement', on: improvement.doneOn, improvement })
  for (const month of trend)
    if (!month.withheld && isClosed(month, dataThrough, today))
      events.push({ kind: 'month', on: month.to, month })
  return events.sort((one, other) => compare(other.on, one.on)).slice(0, MOST)
}

/** Once there are answers of a later month, or a week after its end. */
function isClosed({ to }: TrendPoint, dataThrough: Day | null, today: Day): boolean {
  return to <= today && ((dataThrough !== null && dataThrough >= to) || addDays(to, LATE) <= today)
}

/** The same whenever it is asked for: what belongs together stays together. */
export function nameOfEvent(event: FeedEvent): string {
  if (event.kind === 'goal') return `goal/${event.goal.id}/${String(event.goal.target)}`
  if (event.kind === 'improvement') return `improvement/${event.improvement.id}`
  return `month/${event.month.from.slice(0, 7)}`
}

function compare(one: Day, other: Day): number {
  return one < other ? -1 : Number(one > other)
}
