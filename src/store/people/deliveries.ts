import type { DeliveryState, OutletKind } from '#nps/delivery.ts'
import type { PeopleConnection } from './tables.ts'

/** News on its way to somebody. Times are milliseconds since 1970. */
export interface Delivery {
  readonly id: number
  readonly outletId: number | null
  readonly subscriberId: number | null
  readonly tries: number
  readonly nextAt: number
  /** As JSON. */
  readonly content: string
}

/** What has become of one. */
export interface Outcome {
  readonly state: DeliveryState
  readonly now: number
  /** When it is tried again. */
  readonly nextAt?: number
  readonly failure?: string | null
}

/** One as the list of them shows it. */
export interface ListedDelivery {
  readonly id: number
  readonly state: DeliveryState
  readonly tries: number
  readonly nextAt: number
  readonly changedAt: number
  readonly failure: string | null
  readonly content: string
  /** The name of the outlet, and what it is; `null` for a mail. */
  readonly outlet: string | null
  readonly kind: OutletKind | null
  /** The address of a mail; `null` for an outlet. */
  readonly email: string | null
}

/** Has news go to outlets and subscribers by their ids, each once. */
export async function addDeliveries(
  { tables }: PeopleConnection,
  news: number,
  to: { readonly outlets: readonly number[]; readonly subscribers: readonly number[] },
  now: number,
): Promise<void> {
  const one = { news_id: news, state: 'waiting', next_at: now, changed_at: now } as const
  const rows = [
    ...to.outlets.map((id) => ({ ...one, outlet_id: id, subscriber_id: null })),
    ...to.subscribers.map((id) => ({ ...one, outlet_id: null, subscriber_id: id })),
  ]
  for (const row of rows)
    await tables
      .insertInto('deliveries')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}

/** The next whose time has come; `null` when there is none. */
export async function nextDue({ tables }: PeopleConnection, now: number): Promise<Delivery | null> {
  const due = await tables
    .selectFrom('deliveries')
    .innerJoin('news', 'news.id', 'deliveries.news_id')
    .select(['deliveries.id', 'outlet_id as outletId', 'subscriber_id as subscriberId', 'tries'])
    .select(['next_at as nextAt', 'content'])
    .where('state', '=', 'waiting')
    .where('next_at', '<=', now)
    .orderBy('next_at')
    .orderBy('deliveries.id')
    .executeTakeFirst()
  return due ? { ...due, content: due.content ?? 'null' } : null
}

/** Notes what has become of a delivery. */
export async function noteOutcome(
  { tables }: PeopleConnection,
  id: number,
  { state, now, nextAt, failure = null }: Outcome,
): Promise<void> {
  await tables
    .updateTable('deliveries')
    .set((row) => ({
      ...{ state, changed_at: now, failure },
      ...(nextAt !== undefined && { next_at: nextAt }),
      ...(state === 'sending' && { tries: row('tries', '+', 1) }),
    }))
    .where('id', '=', id)
    .execute()
}

/** What was under way when the program ended may have arrived. */
export async function noteInterrupted({ tables }: PeopleConnection, now: number): Promise<void> {
  await tables
    .updateTable('deliveries')
    .set({ state: 'unsure', changed_at: now, failure: 'interrupted' })
    .where('state', '=', 'sending')
    .execute()
}

/** Has one tried again that did not arrive, from the beginning; `false` when there is none. */
export async function tryAgain(
  { tables }: PeopleConnection,
  id: number,
  now: number,
): Promise<boolean> {
  const { numUpdatedRows } = await tables
    .updateTable('deliveries')
    .set({ state: 'waiting', tries: 0, next_at: now, changed_at: now })
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'given up', 'unsure'])
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Forgets what came of deliveries before a time. What was told is known by the news itself. */
export async function forgetDeliveries(
  { tables }: PeopleConnection,
  before: number,
): Promise<void> {
  await tables
    .deleteFrom('deliveries')
    .where('state', 'in', ['sent', 'given up', 'unsure'])
    .where('changed_at', '<', before)
    .execute()
}

/** So many of them, the newest first. */
export async function listDeliveries(
  { tables }: PeopleConnection,
  most: number,
): Promise<ListedDelivery[]> {
  const rows = await tables
    .selectFrom('deliveries')
    .innerJoin('news', 'news.id', 'deliveries.news_id')
    .leftJoin('outlets', 'outlets.id', 'deliveries.outlet_id')
    .leftJoin('subscribers', 'subscribers.id', 'deliveries.subscriber_id')
    .select(['deliveries.id', 'state', 'tries', 'next_at as nextAt', 'changed_at as changedAt'])
    .select(['failure', 'content', 'outlets.name as outlet', 'outlets.kind', 'email'])
    .orderBy('deliveries.id', 'desc')
    .limit(most)
    .execute()
  return rows.map(({ content, ...row }) => ({ ...row, content: content ?? 'null' }))
}
