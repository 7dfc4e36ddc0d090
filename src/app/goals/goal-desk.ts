import type { Done } from '#app/done.ts'
import { faulty, type Faulty } from '#app/faulty.ts'
import { viewChoices, type ViewChoice } from '#app/screens/view-choices.ts'
import type { SurveyInCare } from '#app/surveys/survey-desk.ts'
import type { Writing } from '#app/writing/writing-thread.ts'
import { dayOf, type Day } from '#nps/period.ts'
import type { Reader } from '#store/engines/sqlite.ts'
import { goalsInCare, type GoalInCare } from '#store/goals.ts'
import { readSettings } from '#store/settings.ts'
import { givenGoal, scopeGiven, typedGoal, type GoalForm } from './given-goal.ts'
import { laddersOf, scopeOf, type GoalScope, type Ladder, type Look } from './ladders.ts'

/** The goals, for those who set them. */
export interface GoalDesk {
  list(): Promise<GoalsInCare>
  /** One that is removed as well; `null` when there is none. */
  find(id: number): Promise<FoundGoal | null>
  /** Whom a goal can be for, apart from every survey. */
  choices(): Promise<ViewChoice[]>
  /** Sets a goal. */
  add(form: GoalForm): Promise<Done | Faulty>
  change(id: number, form: GoalForm): Promise<Done | Faulty>
  /** Shows it nowhere any more; `false` when there is none. */
  remove(id: number): Promise<boolean>
  /** `false` when there is none that is removed. */
  putBack(id: number): Promise<boolean>
}

/** All goals: as ladders, and those that are removed. */
export interface GoalsInCare {
  readonly ladders: readonly Ladder[]
  readonly removed: readonly FoundGoal[]
}

/** A goal, for whom it is, and as it is typed. */
export interface FoundGoal {
  readonly goal: GoalInCare
  readonly scope: GoalScope
  readonly typed: GoalForm
}

/** What the desk works with. */
export interface GoalParts {
  readonly reader: Reader
  readonly writing: Writing
  readonly surveys: () => Promise<SurveyInCare[]>
  readonly look: Look
  readonly now: () => Temporal.Instant
}

/** Opens the desk. */
export function goalDesk(parts: GoalParts): GoalDesk {
  const { reader, writing, surveys, look } = parts
  const all = (): Promise<GoalInCare[]> =>
    reader.read(async (connection) => goalsInCare(connection))
  return {
    list: async () => {
      const [goals, known] = [await all(), await surveys()]
      const standing = goals.filter(({ isRemoved }) => !isRemoved)
      const removed = goals.filter(({ isRemoved }) => isRemoved)
      return {
        ladders: await laddersOf(standing, known, look),
        removed: removed.map((goal) => found(goal, known)),
      }
    },
    find: async (id) => {
      const goal = (await all()).find((one) => one.id === id)
      return goal ? found(goal, await surveys()) : null
    },
    choices: async () => viewChoices(await surveys()),
    add: (form) => add(parts, form),
    change: async (id, form) => {
      const goal = (await all()).find((one) => one.id === id)
      const today = await todayOf(parts)
      const given = givenGoal(form, { today, wasDue: goal?.due ?? null })
      if (!('note' in given)) return given
      // What has gone meanwhile needs no change any more.
      await writing.changeGoal({ id, note: given.note, today })
      return { done: true }
    },
    remove: async (id) => writing.removeGoal({ id, isRemoved: true, today: await todayOf(parts) }),
    putBack: async (id) =>
      writing.removeGoal({ id, isRemoved: false, today: await todayOf(parts) }),
  }
}

async function add(parts: GoalParts, form: GoalForm): Promise<Done | Faulty> {
  const today = await todayOf(parts)
  const given = givenGoal(form, { today, wasDue: null })
  const scope = scopeGiven(form.scope, await parts.surveys())
  if (scope === null) {
    const faults = 'faults' in given ? given.faults : {}
    return { faults: { ...faulty('scope', 'nothing chosen').faults, ...faults } }
  }
  if (!('note' in given)) return given
  await parts.writing.addGoal({ goal: { ...given.note, ...scope }, today })
  return { done: true }
}

function found(goal: GoalInCare, surveys: readonly SurveyInCare[]): FoundGoal {
  return { goal, scope: scopeOf(goal, surveys), typed: typedGoal(goal) }
}

/** The company's. */
async function todayOf({ reader, now }: GoalParts): Promise<Day> {
  const { timeZone } = await reader.read(readSettings)
  return dayOf(now(), timeZone)
}
