import type { Day } from './period.ts'

/** What somebody has set about a goal. */
export interface GoalNote {
  readonly name: string | null
  /** A whole score, from -100 to 100. */
  readonly target: number
  /** By when it is to be reached. */
  readonly due: Day | null
  /** The team that looks after it; never a person. */
  readonly owner: string | null
}

/** What a goal was up to a day on which it was changed. */
export interface PastGoal extends GoalNote {
  readonly day: Day
  readonly isRemoved: boolean
}

/**
 * Since which day a goal has had its target. What was changed and changed back on one day has not been
 * a change; that it was removed for a while does not matter. `past` is oldest first.
 */
export function targetSince(
  target: number,
  past: readonly PastGoal[],
  setOn: Day | null,
): Day | null {
  const firstOfDays = past.filter(({ day }, index) => past[index - 1]?.day !== day)
  return firstOfDays.findLast((was) => was.target !== target && was.day !== setOn)?.day ?? setOn
}

/** One thing that was changed about a goal, from what to what. */
export type GoalStep =
  | { readonly field: 'target'; readonly from: number; readonly to: number }
  | { readonly field: 'due'; readonly from: Day | null; readonly to: Day | null }
  | { readonly field: 'name' | 'owner'; readonly from: string | null; readonly to: string | null }

/** What happened to a goal, and when. */
export type GoalEvent =
  /** It was set: as it was then. */
  | ({ readonly what: 'set'; readonly day: Day | null } & GoalNote)
  | { readonly what: 'changed'; readonly day: Day; readonly steps: readonly GoalStep[] }
  | { readonly what: 'removed' | 'put back'; readonly day: Day }

/** All that happened to a goal, oldest first. */
export function historyOf({
  past,
  isRemoved,
  setOn,
  ...now
}: GoalNote & {
  readonly past: readonly PastGoal[]
  readonly isRemoved: boolean
  readonly setOn: Day | null
}): GoalEvent[] {
  const states = [...past, { ...now, isRemoved }]
  const [{ name, target, due, owner } = now] = states
  const changes = past.map((was, index) => eventBetween(was, states[index + 1] ?? was))
  return [{ what: 'set', day: setOn, name, target, due, owner }, ...changes]
}

/** What a goal was before its target or its due date was moved, and the day of that. */
export interface GoalMove {
  readonly day: Day
  readonly target: number
  readonly due: Day | null
}

/** How a goal was moved, oldest first. What was moved more than once on a day was moved once. */
export function movesOf(
  past: readonly PastGoal[],
  now: Pick<GoalNote, 'target' | 'due'>,
): GoalMove[] {
  const firstOfDays = past.filter(({ day }, index) => past[index - 1]?.day !== day)
  return firstOfDays
    .filter((was, index) => {
      const { target, due } = firstOfDays[index + 1] ?? now
      return was.target !== target || was.due !== due
    })
    .map(({ day, target, due }) => ({ day, target, due }))
}

function eventBetween(was: PastGoal, is: GoalNote & { readonly isRemoved: boolean }): GoalEvent {
  const { day } = was
  if (was.isRemoved !== is.isRemoved) return { what: is.isRemoved ? 'removed' : 'put back', day }
  const steps: GoalStep[] = [
    { field: 'name', from: was.name, to: is.name },
    { field: 'target', from: was.target, to: is.target },
    { field: 'due', from: was.due, to: is.due },
    { field: 'owner', from: was.owner, to: is.owner },
  ]
  return { what: 'changed', day, steps: steps.filter(({ from, to }) => from !== to) }
}
