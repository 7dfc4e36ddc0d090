import type { SaidOfChange } from '#nps/find-news.ts'
import type { Day } from '#nps/period.ts'
import type { PeopleConnection } from './tables.ts'

/** A piece of news that has not held for long enough to be told. */
export interface Settling {
  readonly id: number
  readonly key: string
  /** In milliseconds since 1970. */
  readonly foundAt: number
}

/** News as it is written down. */
export interface NewsNote {
  readonly survey: string
  readonly key: string
  readonly now: number
  /** As JSON; `null` for what was so already. */
  readonly content: string | null
}

/** What was said last of a survey's change; `null` when nobody has followed the survey yet. */
export async function saidOf(
  { tables }: PeopleConnection,
  survey: string,
): Promise<SaidOfChange | null> {
  const row = await tables
    .selectFrom('followed_surveys')
    .selectAll()
    .where('survey', '=', survey)
    .executeTakeFirst()
  if (!row) return null
  const { since, verdict, up_through, down_through } = row
  const through = { up: up_through as Day | null, down: down_through as Day | null }
  return { since: since as Day, verdict, through }
}

/** Notes what was said; from then on the survey is followed. */
export async function noteSaid(
  { tables }: PeopleConnection,
  survey: string,
  { since, verdict, through }: SaidOfChange,
): Promise<void> {
  await tables
    .replaceInto('followed_surveys')
    .values({ survey, since, verdict, up_through: through.up, down_through: through.down })
    .execute()
}

/** Forgets surveys that nobody follows any more: who follows them again starts anew. */
export async function keepFollowed(
  { tables }: PeopleConnection,
  surveys: readonly string[],
): Promise<void> {
  await tables
    .deleteFrom('news')
    .where('settled_at', 'is', null)
    .where('survey', 'not in', surveys)
    .execute()
  await tables.deleteFrom('followed_surveys').where('survey', 'not in', surveys).execute()
}

/** Whether news is known, told or not. */
export async function isKnown(
  { tables }: PeopleConnection,
  survey: string,
  key: string,
): Promise<boolean> {
  const found = await tables
    .selectFrom('news')
    .select('id')
    .where('survey', '=', survey)
    .where('key', '=', key)
    .executeTakeFirst()
  return found !== undefined
}

/** What of a survey has not held for long enough. */
export async function listSettling(
  { tables }: PeopleConnection,
  survey: string,
): Promise<Settling[]> {
  return tables
    .selectFrom('news')
    .select(['id', 'key', 'found_at as foundAt'])
    .where('survey', '=', survey)
    .where('settled_at', 'is', null)
    .execute()
}

/** Writes news down that has to hold first; nothing when it is known. */
export async function noteFound(
  { tables }: PeopleConnection,
  { survey, key, now }: Omit<NewsNote, 'content'>,
): Promise<void> {
  await tables
    .insertInto('news')
    .values({ survey, key, found_at: now, settled_at: null, content: null })
    .onConflict((conflict) => conflict.columns(['survey', 'key']).doNothing())
    .execute()
}

/** Forgets news that did not hold. */
export async function forgetFound({ tables }: PeopleConnection, id: number): Promise<void> {
  await tables.deleteFrom('news').where('id', '=', id).execute()
}

/** Writes news down that holds; its id, or `null` when that was done before. */
export async function noteSettled(
  { tables }: PeopleConnection,
  { survey, key, now, content }: NewsNote,
): Promise<number | null> {
  const noted = await tables
    .insertInto('news')
    .values({ survey, key, found_at: now, settled_at: now, content })
    .onConflict((conflict) =>
      conflict
        .columns(['survey', 'key'])
        .doUpdateSet({ settled_at: now, content })
        .where('news.settled_at', 'is', null),
    )
    .returning('id')
    .executeTakeFirst()
  return noted?.id ?? null
}
