import type { OutletKind } from '#nps/delivery.ts'
import type { NewsKind } from '#nps/news.ts'
import type { PeopleConnection } from './tables.ts'

/** A chat or a program that is told news. */
export interface Outlet {
  readonly id: number
  /** What its secrets are sealed for. */
  readonly code: string
  readonly kind: OutletKind
  readonly name: string
  /** Sealed. */
  readonly address: Uint8Array
  /** Sealed; `null` unless it is a webhook. */
  readonly secret: Uint8Array | null
  /** The survey's id in addresses; `null` for the one that is shown first. */
  readonly survey: string | null
  /** A language's code. */
  readonly language: string
  readonly wants: readonly NewsKind[]
  /** Since when it is told, in milliseconds since 1970. */
  readonly since: number
  readonly isPaused: boolean
}

/** What of it may change. */
export type OutletChange = Partial<Omit<Outlet, 'id' | 'code' | 'kind'>>

/** All of them, by name. */
export async function listOutlets({ tables }: PeopleConnection): Promise<Outlet[]> {
  const rows = await tables.selectFrom('outlets').selectAll().orderBy('name').execute()
  return rows.map(({ is_paused, wants, ...row }) => ({
    ...row,
    wants: JSON.parse(wants) as NewsKind[],
    isPaused: is_paused === 1,
  }))
}

/** Adds one; its id, or `null` when the name is taken. */
export async function addOutlet(
  { tables }: PeopleConnection,
  {
    code,
    kind,
    name,
    address,
    secret,
    survey,
    language,
    wants,
    since,
  }: Omit<Outlet, 'id' | 'isPaused'>,
): Promise<number | null> {
  const added = await tables
    .insertInto('outlets')
    .values({
      code,
      kind,
      name,
      address,
      secret,
      survey,
      language,
      since,
      wants: JSON.stringify(wants),
    })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .returning('id')
    .executeTakeFirst()
  return added?.id ?? null
}

/** Changes one; `false` when another has the name. */
export async function changeOutlet(
  { tables }: PeopleConnection,
  id: number,
  { wants, isPaused, ...change }: OutletChange,
): Promise<boolean> {
  if (change.name !== undefined && (await isTaken({ tables }, id, change.name))) return false
  await tables
    .updateTable('outlets')
    .set({
      ...change,
      ...(wants && { wants: JSON.stringify(wants) }),
      ...(isPaused !== undefined && { is_paused: isPaused ? 1 : 0 }),
    })
    .where('id', '=', id)
    .execute()
  return true
}

/** Removes one, with what it was told. */
export async function removeOutlet({ tables }: PeopleConnection, id: number): Promise<void> {
  await tables.deleteFrom('outlets').where('id', '=', id).execute()
}

async function isTaken({ tables }: PeopleConnection, id: number, name: string): Promise<boolean> {
  const other = await tables
    .selectFrom('outlets')
    .select('id')
    .where('name', '=', name)
    .where('id', '<>', id)
    .executeTakeFirst()
  return other !== undefined
}
