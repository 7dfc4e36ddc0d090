import type { PeopleConnection } from './tables.ts'

/** How often something has failed of late, and when last, in milliseconds since 1970. */
export interface Failures {
  readonly count: number
  readonly lastAt: number
}

const NONE: Failures = { count: 0, lastAt: 0 }

/** What has failed under a key. */
export async function failuresOf(
  { tables }: PeopleConnection,
  keyHash: Uint8Array,
): Promise<Failures> {
  const found = await tables
    .selectFrom('failures')
    .select(['count', 'last_at as lastAt'])
    .where('key_hash', '=', keyHash)
    .executeTakeFirst()
  return found ?? NONE
}

/** Remembers what has failed under a key; nothing, when the count is 0. */
export async function setFailures(
  { tables }: PeopleConnection,
  keyHash: Uint8Array,
  { count, lastAt }: Failures,
): Promise<void> {
  if (count === 0) await tables.deleteFrom('failures').where('key_hash', '=', keyHash).execute()
  else
    await tables
      .replaceInto('failures')
      .values({ key_hash: keyHash, count, last_at: lastAt })
      .execute()
}

/** Forgets failures, and where people have signed in from, before a time. */
export async function forgetBefore(
  { tables }: PeopleConnection,
  { failures, addresses }: { failures: number; addresses: number },
): Promise<void> {
  await tables.deleteFrom('failures').where('last_at', '<', failures).execute()
  await tables.deleteFrom('known_addresses').where('seen_at', '<', addresses).execute()
}

/** Lets everybody try again. */
export async function forgetAllFailures({ tables }: PeopleConnection): Promise<void> {
  await tables.deleteFrom('failures').execute()
}

/** Whether an account has been signed in to from an address. */
export async function isKnownAddress(
  { tables }: PeopleConnection,
  keyHash: Uint8Array,
): Promise<boolean> {
  const found = await tables
    .selectFrom('known_addresses')
    .select('seen_at')
    .where('key_hash', '=', keyHash)
    .executeTakeFirst()
  return found !== undefined
}

/** Remembers that an account has been signed in to from an address. */
export async function noteAddress(
  { tables }: PeopleConnection,
  keyHash: Uint8Array,
  now: number,
): Promise<void> {
  await tables.replaceInto('known_addresses').values({ key_hash: keyHash, seen_at: now }).execute()
}
