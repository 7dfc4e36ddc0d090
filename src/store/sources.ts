import type { Connection } from './engines/sqlite.ts'

/** Who may post responses. */
export interface Source {
  readonly id: number
  readonly name: string
}

/** Adds a source with the SHA-256 of its key. Returns `null` when the name is taken. */
export async function createSource(
  { tables }: Connection,
  source: { name: string; keyHash: Uint8Array; now: string },
): Promise<Source | null> {
  const added = await tables
    .insertInto('sources')
    .values({ name: source.name, key_hash: source.keyHash, created_at: source.now })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .returning(['id', 'name'])
    .executeTakeFirst()
  return added ?? null
}

/** The source whose key has this SHA-256; `null` when there is none or it is revoked. */
export async function findSource(
  { tables }: Connection,
  keyHash: Uint8Array,
): Promise<Source | null> {
  const source = await tables
    .selectFrom('sources')
    .select(['id', 'name'])
    .where('key_hash', '=', keyHash)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return source ?? null
}

/** Notes that a source has posted. */
export async function noteSourceUse(
  { tables }: Connection,
  source: number,
  now: string,
): Promise<void> {
  await tables.updateTable('sources').set({ last_used_at: now }).where('id', '=', source).execute()
}
