import type { Connection } from './engines/sqlite.ts'

/** What may have been removed, and can be put back as long as it is there. */
export interface Removed {
  /** When, ISO 8601 in UTC; `null`: it was not. */
  readonly removedAt: string | null
}

/** For so many days what was removed can be put back. */
export const REMOVED_KEPT_DAYS = 30

/** Forgets for good what was removed too long ago: whoever removes the next thing pays for it. */
export function forgetRemoved(
  { prepare }: Connection,
  from: 'improvements' | 'benchmarks',
  now: string,
): void {
  const before = Temporal.Instant.from(now).subtract({ hours: 24 * REMOVED_KEPT_DAYS })
  prepare(`DELETE FROM ${from} WHERE removed_at < ?`).run(before.toString())
}
