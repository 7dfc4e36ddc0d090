import type { Connection } from './engines/sqlite.ts'

/** What may be changed about a source; what is left out stays as it is. */
export interface SourceChange {
  readonly name?: string
  readonly survey?: number | null
  readonly question?: string | null
  readonly commentQuestion?: string | null
  /** A new key, by its SHA-256; the old one is good for nothing from then on. */
  readonly keyHash?: Uint8Array
  readonly sealedSecret?: Uint8Array
  /** From when on nothing of it is taken. */
  readonly revokedAt?: string
  /** What was refused as a whole, in our words, and when. */
  readonly refusal?: { readonly reason: string; readonly at: string }
}

/** Changes a source; `false` when there is none, or when its new name is taken. */
export async function changeSource(
  connection: Connection,
  source: number,
  change: SourceChange,
): Promise<boolean> {
  if (change.name !== undefined && (await isTaken(connection, source, change.name))) return false
  const { name, survey, question, commentQuestion, keyHash, sealedSecret, revokedAt } = change
  const changed = await connection.tables
    .updateTable('sources')
    .set({
      id: source,
      ...(name !== undefined && { name }),
      ...(survey !== undefined && { survey_id: survey }),
      ...(question !== undefined && { question }),
      ...(commentQuestion !== undefined && { comment_question: commentQuestion }),
      ...(keyHash && { key_hash: keyHash }),
      ...(sealedSecret && { sealed_secret: sealedSecret }),
      ...(revokedAt !== undefined && { revoked_at: revokedAt }),
      ...(change.refusal && {
        last_refusal: change.refusal.reason,
        last_refused_at: change.refusal.at,
      }),
    })
    .where('id', '=', source)
    .executeTakeFirst()
  return changed.numUpdatedRows > 0n
}

async function isTaken({ tables }: Connection, source: number, name: string): Promise<boolean> {
  const other = await tables
    .selectFrom('sources')
    .select('id')
    .where('name', '=', name)
    .where('id', '<>', source)
    .executeTakeFirst()
  return other !== undefined
}
