import type { Change } from './change.ts'
import type { Contribution, Contributions } from './contribution.ts'
import type { Outlook, Range } from './forecast/outlook.ts'
import type { TooEarly } from './forecast/too-early.ts'
import { goalVerdict, type GoalVerdict } from './goal.ts'
import { likelihoodOf, type Likelihood } from './likelihood.ts'
import type { Day } from './period.ts'
import type { Score, ShownScore, WithheldReason } from './snapshot.ts'

/** What is known of a score, of which three sentences are to be said. */
export interface Known<Id> {
  readonly score: Score
  /** The last day whose answers are counted; `null` while there are none. */
  readonly through: Day | null
  /** From the window before; `null` when that is not told. */
  readonly change: Pick<Change, 'points' | 'verdict'> | null
  /** What moved it; `null` when that is not known. */
  readonly contributions: Contributions<Id> | null
  /** The goal to be spoken of; `null` without one. */
  readonly goal: KnownGoal | null
  /** Of the headline on the goal's due date; `null` without one to come. */
  readonly forecast: TooEarly | Pick<Outlook, 'isTooEarly' | 'chance' | 'most'> | null
}

/** A goal, as far as it matters. */
export interface KnownGoal {
  readonly target: number
  readonly due: Day | null
  /** The day on which it was first clearly reached. */
  readonly reachedOn: Day | null
}

/** Three sentences' worth of facts. Words are made of them elsewhere. */
export interface Summary<Id> {
  readonly standing: Standing
  readonly movement: Movement<Id>
  readonly outlook: GoalOutlook
}

/** Where the score stands. */
export type Standing =
  | { readonly kind: 'withheld'; readonly reason: WithheldReason }
  | { readonly kind: 'without goal'; readonly score: ShownScore }
  | {
      readonly kind: GoalVerdict
      readonly score: ShownScore
      readonly target: number
      /** Points to the target, negative when the score is above it. */
      readonly toGo: number
    }

/** Which way it has gone since the window before. */
export type Movement<Id> =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'no clear change' }
  | {
      readonly kind: 'up' | 'down'
      readonly points: number
      /** The segment that moved it most, the same way and clearly; `null` when there is none to name. */
      readonly most: Contribution<Id> | null
    }

/** What becomes of the goal. */
export type GoalOutlook =
  | { readonly kind: 'no goal' | 'no date' | 'unknown' }
  | { readonly kind: 'reached'; readonly on: Day; readonly target: number }
  | { readonly kind: 'over'; readonly due: Day; readonly target: number }
  | {
      readonly kind: 'too early'
      readonly due: Day
      readonly target: number
      readonly why: TooEarly
    }
  | {
      readonly kind: 'likelihood'
      readonly due: Day
      readonly target: number
      readonly chance: number
      readonly likelihood: Likelihood
      /** Where the score will be in 80 of 100 cases. */
      readonly most: Range
    }

/**
 * What can be said of a score in three sentences, and no more than its intervals allow: up and down only
 * of a clear change, above and below only of a clear distance, and of the future how likely it is.
 */
export function summarise<Id>(known: Known<Id>): Summary<Id> {
  return { standing: standingOf(known), movement: movementOf(known), outlook: outlookOf(known) }
}

function standingOf({ score, goal }: Known<unknown>): Standing {
  if (score.withheld) return { kind: 'withheld', reason: score.reason }
  if (!goal) return { kind: 'without goal', score }
  const { target } = goal
  return { kind: goalVerdict(score, target), score, target, toGo: target - score.nps }
}

function movementOf<Id>({ score, change, contributions }: Known<Id>): Movement<Id> {
  if (score.withheld || !change) return { kind: 'unknown' }
  const { verdict: kind, points } = change
  if (kind === 'no clear change') return { kind }
  return { kind, points, most: mostOf(contributions, kind) }
}

/** A segment is named for what it did itself, and only when that is clear. */
function mostOf<Id>(found: Contributions<Id> | null, way: 'up' | 'down'): Contribution<Id> | null {
  const sign = way === 'up' ? 1 : -1
  const clear = (found?.parts ?? []).filter(
    ({ id, own, verdict }) => id !== null && verdict === way && sign * own > 0,
  )
  const [first, ...others] = clear
  if (!first) return null
  return others.reduce((most, one) => (sign * one.own > sign * most.own ? one : most), first)
}

function outlookOf({ score, through, goal, forecast }: Known<unknown>): GoalOutlook {
  if (!goal) return { kind: 'no goal' }
  const { target, due, reachedOn } = goal
  if (reachedOn) return { kind: 'reached', on: reachedOn, target }
  if (!due) return { kind: 'no date' }
  if (score.withheld || !through) return { kind: 'unknown' }
  if (due <= through) return { kind: 'over', due, target }
  if (!forecast) return { kind: 'unknown' }
  if (forecast.isTooEarly) return { kind: 'too early', due, target, why: forecast }
  const { chance, most } = forecast
  if (chance === null) return { kind: 'unknown' }
  return { kind: 'likelihood', due, target, chance, likelihood: likelihoodOf(chance), most }
}
