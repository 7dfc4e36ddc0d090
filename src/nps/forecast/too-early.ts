import { monthNumber, monthsBetween, type Day } from '#nps/period.ts'
import type { Today } from './coming-window.ts'

/** Nothing may be said yet: there is so much of something, and so much is needed, or can be said. */
export interface TooEarly {
  readonly isTooEarly: true
  /**
   * `few months`: months with answers. `few answers`: answers in them. `far`: months to the due date, of
   * which `limit` at most can be said. `small window`: answers that it is expected to hold on that day.
   */
  readonly reason: 'few months' | 'few answers' | 'far' | 'small window'
  readonly have: number
  readonly limit: number
}

/** From how much on something is said. */
export const FORECAST_NEEDS = {
  months: 6,
  responses: 50,
  /** In the window on the due date: of fewer, chance alone moves a score by 25 points or more. */
  expected: 10,
  /** Twice as far ahead as can be looked back, and two years at most: further the back-test does not go. */
  monthsAheadPerMonth: 2,
  monthsAhead: 24,
} as const

/** Why nothing may be said of a due date; `null` when something may. */
export function tooEarlyFor(due: Day, { seen, through }: Today, expected: number): TooEarly | null {
  const ahead = monthsBetween(through, due)
  const span = monthNumber(through) - (seen[0]?.month ?? 0) + 1
  const needs = FORECAST_NEEDS
  const furthest = Math.min(needs.monthsAhead, needs.monthsAheadPerMonth * span)
  const responses = seen.reduce((sum, { n }) => sum + n, 0)
  if (seen.length < needs.months) return tooEarly('few months', seen.length, needs.months)
  if (responses < needs.responses) return tooEarly('few answers', responses, needs.responses)
  if (ahead > furthest) return tooEarly('far', ahead, furthest)
  return expected < needs.expected ? tooEarly('small window', expected, needs.expected) : null
}

function tooEarly(reason: TooEarly['reason'], have: number, limit: number): TooEarly {
  return { isTooEarly: true, reason, have, limit }
}
