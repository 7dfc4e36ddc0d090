/** How far what a screen shows may be trusted to be current. */
export type Freshness = 'updated' | 'ageing' | 'stale'

const MINUTE = 60_000

/** Judges the time since the server was last heard, both in milliseconds since 1970. */
export function freshnessOf(heardAt: number, now: number): Freshness {
  const silence = now - heardAt
  if (silence > 15 * MINUTE) return 'stale'
  return silence > 2 * MINUTE ? 'ageing' : 'updated'
}
