import type { Day } from '#nps/period.ts'

/** How far what a screen shows may be trusted to be current. */
export type Freshness = 'updated' | 'ageing' | 'stale'

const MINUTE = 60_000

/** Judges for how long the server has not been heard, in milliseconds. */
export function freshnessOf(silence: number): Freshness {
  if (silence > 15 * MINUTE) return 'stale'
  return silence > 2 * MINUTE ? 'ageing' : 'updated'
}

const DAY = 24 * 60 * MINUTE
const MONTH = 30.436875 * DAY

/** Results whose newest answer is older than so many days do not speak of today. */
const OLD = 60

/**
 * How many months old the newest answer is, when results are old; `null` while they are not. The
 * moment is in milliseconds since 1970.
 */
export function monthsOld(dataThrough: Day, now: number): number | null {
  const age = now - Date.parse(dataThrough)
  return age < (OLD + 1) * DAY ? null : Math.round(age / MONTH)
}
