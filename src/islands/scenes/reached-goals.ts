import { dayIn } from '#nps/clock.ts'
import type { Day } from '#nps/period.ts'
import type { GoalStanding } from '#nps/snapshot.ts'

/** Where a screen remembers what it has told, for when its page is loaded again. */
const KEPT = 'reached'

/** Files come once a month: what was reached longer ago than this is no news, in milliseconds. */
const NEWS = 40 * 86_400_000

/** As much of a browser's memory as is needed. */
type Memory = Pick<Storage, 'getItem' | 'setItem'>

/** Tells that a goal is reached to those who look just then, once for each goal. */
export class ReachedGoals {
  readonly #memory: () => Memory
  readonly #told = new Set<string>()

  constructor(memory: () => Memory = () => localStorage) {
    this.#memory = memory
  }

  /** The target that the score has come to be clearly above, if that is news; `null` for none. */
  reachedBy(
    before: readonly GoalStanding[],
    after: readonly GoalStanding[],
    today: Day,
  ): number | null {
    const isNews = (reachedOn: Day | null): boolean =>
      Date.parse(reachedOn ?? today) > Date.parse(today) - NEWS
    const targets = after
      .filter(({ verdict, reachedOn }) => verdict === 'above' && isNews(reachedOn))
      .filter(({ id, target }) =>
        before.some(
          (goal) =>
            goal.id === id &&
            goal.target === target &&
            goal.verdict !== 'above' &&
            goal.reachedOn === null,
        ),
      )
      .filter(({ id, target }) => this.#isFirst(`${id} ${String(target)}`))
      .map(({ target }) => target)
    return targets.length === 0 ? null : Math.max(...targets)
  }

  #isFirst(name: string): boolean {
    if (this.#told.has(name)) return false
    this.#told.add(name)
    try {
      const memory = this.#memory()
      const told = JSON.parse(memory.getItem(KEPT) ?? '[]') as string[]
      if (told.includes(name)) return false
      memory.setItem(KEPT, JSON.stringify([...told, name].slice(-50)))
    } catch {
      // A browser that remembers nothing may tell it again when the page has been loaded again.
    }
    return true
  }
}

const ofThisScreen = new ReachedGoals()

/** The target that has just been reached on this screen; `null` for none. */
export function reachedNow(
  before: readonly GoalStanding[],
  after: readonly GoalStanding[],
  timeZone: string,
): number | null {
  return ofThisScreen.reachedBy(before, after, dayIn(timeZone, Date.now()))
}
