import type { Deed } from '#nps/deed.ts'
import type { PeopleConnection } from './tables.ts'

/** An entry of the log. */
export interface NotedDeed {
  readonly id: number
  /** Milliseconds since 1970. */
  readonly at: number
  /** The name of who did it. */
  readonly person: string
  readonly deed: Deed
  /** What it was done to; empty when that goes without saying. */
  readonly object: string
}

/** How long the log is kept, in milliseconds: two years. */
export const LOG_KEPT_FOR = 2 * 365 * 24 * 60 * 60 * 1000

/** Longer ones are cut; the database would refuse them. */
const LONGEST_OBJECT = 300

/** Notes what a person did, and forgets what was done too long ago: whoever sees the log has just signed in. */
export async function noteDeed(
  { tables }: PeopleConnection,
  { person, deed, object, now }: { person: number; deed: Deed; object: string; now: number },
): Promise<void> {
  const cut = Array.from(object).slice(0, LONGEST_OBJECT).join('')
  await tables
    .insertInto('deeds')
    .values({ at: now, person_id: person, deed, object: cut })
    .execute()
  await tables
    .deleteFrom('deeds')
    .where('at', '<', now - LOG_KEPT_FOR)
    .execute()
}

/** So many deeds, newest first, from before the one with an id; from the newest when it is `null`. */
export async function listDeeds(
  { tables }: PeopleConnection,
  { before, most }: { before: number | null; most: number },
): Promise<NotedDeed[]> {
  let query = tables
    .selectFrom('deeds')
    .innerJoin('people', 'people.id', 'deeds.person_id')
    .select(['deeds.id', 'deeds.at', 'people.name as person', 'deeds.deed', 'deeds.object'])
    .orderBy('deeds.id', 'desc')
    .limit(most)
  if (before !== null) query = query.where('deeds.id', '<', before)
  return query.execute()
}
