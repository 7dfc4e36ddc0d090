import type { DigestRhythm } from '#nps/news.ts'
import type { PeopleConnection } from './tables.ts'

/** Who gets the digest by mail, or has asked for it. Times are milliseconds since 1970. */
export interface Subscriber {
  readonly id: number
  readonly email: string
  readonly every: DigestRhythm
  /** A language's code. */
  readonly language: string
  readonly askedAt: number
  /** `null` until the address has turned out to be theirs. */
  readonly confirmedAt: number | null
}

const SUBSCRIBER = [
  'id',
  'email',
  'every',
  'language',
  'asked_at as askedAt',
  'confirmed_at as confirmedAt',
] as const

/** All of them, the latest first. */
export async function listSubscribers({ tables }: PeopleConnection): Promise<Subscriber[]> {
  return tables.selectFrom('subscribers').select(SUBSCRIBER).orderBy('id', 'desc').execute()
}

/** `null` when there is none, or none any more. */
export async function findSubscriber(
  { tables }: PeopleConnection,
  id: number,
): Promise<Subscriber | null> {
  const found = await tables
    .selectFrom('subscribers')
    .select(SUBSCRIBER)
    .where('id', '=', id)
    .executeTakeFirst()
  return found ?? null
}

/** Notes that somebody has asked for digests. What a subscriber gets already does not change. */
export async function askFor(
  { tables }: PeopleConnection,
  {
    email,
    every,
    language,
    now,
  }: Pick<Subscriber, 'email' | 'every' | 'language'> & { now: number },
): Promise<Subscriber> {
  return tables
    .insertInto('subscribers')
    .values({ email, every, language, asked_at: now })
    .onConflict((conflict) => conflict.column('email').doUpdateSet({ asked_at: now }))
    .returning(SUBSCRIBER)
    .executeTakeFirstOrThrow()
}

/** Forgets who asked before a time and never followed their link. */
export async function forgetUnconfirmed(
  { tables }: PeopleConnection,
  before: number,
): Promise<void> {
  await tables
    .deleteFrom('subscribers')
    .where('confirmed_at', 'is', null)
    .where('asked_at', '<', before)
    .execute()
}

/** Notes that an address is theirs, and how often they want digests. */
export async function confirm(
  { tables }: PeopleConnection,
  id: number,
  { every, now }: { every: DigestRhythm; now: number },
): Promise<void> {
  await tables
    .updateTable('subscribers')
    .set((row) => ({ every, confirmed_at: row.fn.coalesce('confirmed_at', row.val(now)) }))
    .where('id', '=', id)
    .execute()
}

/** Deletes somebody’s address, with what was sent there; `false` when it is not there any more. */
export async function removeSubscriber({ tables }: PeopleConnection, id: number): Promise<boolean> {
  const { numDeletedRows } = await tables
    .deleteFrom('subscribers')
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
