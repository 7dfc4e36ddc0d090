import type { Deed, Doer } from '#nps/deed.ts'
import type { PeopleConnection } from './tables.ts'

/** An entry of the log. */
export interface NotedDeed {
  readonly id: number
  /** Milliseconds since 1970. */
  readonly at: number
  /** The name of who did it; `null` when nobody was signed in. */
  readonly person: string | null
  /** What did it then. */
  readonly doer: Doer | null
  readonly deed: Deed
  /** What it was done to; empty when that goes without saying. */
  readonly object: string
  /** What was changed about it, from what to what; empty when that goes without saying. */
  readonly details: string
}

/** How long the log is kept, in milliseconds: two years. */
export const LOG_KEPT_FOR = 2 * 365 * 24 * 60 * 60 * 1000

/** Longer ones are cut; the database would refuse them. */
const LONGEST_OBJECT = 300
const LONGEST_DETAILS = 2_000

/** What is noted of a deed. */
export interface DeedNote {
  /** The id of a person, or what did it while nobody was signed in. */
  readonly person: number | Doer
  readonly deed: Deed
  readonly object: string
  readonly details?: string
  /** Milliseconds since 1970. */
  readonly now: number
}

/** Notes what somebody did, and forgets what was done too long ago: whoever sees the log has just signed in. */
export async function noteDeed(
  { tables }: PeopleConnection,
  { person, deed, object, details = '', now }: DeedNote,
): Promise<void> {
  const who =
    typeof person === 'number'
      ? { person_id: person, doer: null }
      : { person_id: null, doer: person }
  await tables
    .insertInto('deeds')
    .values({
      ...{ at: now, ...who, deed },
      object: cut(object, LONGEST_OBJECT),
      details: cut(details, LONGEST_DETAILS),
    })
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
    .leftJoin('people', 'people.id', 'deeds.person_id')
    .select(['deeds.id', 'deeds.at', 'people.name as person', 'deeds.doer', 'deeds.deed'])
    .select(['deeds.object', 'deeds.details'])
    .orderBy('deeds.id', 'desc')
    .limit(most)
  if (before !== null) query = query.where('deeds.id', '<', before)
  return query.execute()
}

function cut(text: string, longest: number): string {
  return Array.from(text).slice(0, longest).join('')
}
