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
  { prepare }: Connection,
  keyHash: Uint8Array,
): Promise<Source | null> {
  const find = prepare('SELECT id, name FROM sources WHERE key_hash = ? AND revoked_at IS NULL')
  return (find.get(keyHash) as Source | undefined) ?? null
}

/** Notes that a source has posted. */
export async function noteSourceUse(
  { prepare }: Connection,
  source: number,
  now: string,
): Promise<void> {
  prepare('UPDATE sources SET last_used_at = ? WHERE id = ?').run(now, source)
}
