import type { Connection } from './engines/sqlite.ts'

/** Who may post responses. */
export interface Source {
  readonly id: number
  readonly name: string
}

/** What a new source is made of. */
export interface NewSource {
  readonly name: string
  /** SHA-256 of its key; for a webhook, of nothing that anybody has. */
  readonly keyHash: Uint8Array
  readonly now: string
  /** The survey it feeds; left out or `null`, that of its first answer. */
  readonly survey?: number | null
  /** What only a webhook has. */
  readonly hook?: NewHook
}

/** A webhook: its tool, its address and what it has to know. */
export interface NewHook {
  readonly kind: string
  readonly slug: string
  /** `null` until the tool has told its secret. */
  readonly sealedSecret: Uint8Array | null
  readonly question: string | null
  readonly commentQuestion: string | null
}

/** Adds a source. Returns `null` when the name, or the address of a webhook, is taken. */
export async function createSource(
  { tables }: Connection,
  { name, keyHash, now, survey = null, hook }: NewSource,
): Promise<Source | null> {
  const added = await tables
    .insertInto('sources')
    .values({
      name,
      key_hash: keyHash,
      created_at: now,
      survey_id: survey,
      ...(hook && {
        kind: hook.kind,
        slug: hook.slug,
        sealed_secret: hook.sealedSecret,
        question: hook.question,
        comment_question: hook.commentQuestion,
      }),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning(['id', 'name'])
    .executeTakeFirst()
  return added ?? null
}

/** The source whose key has this SHA-256; `null` when there is none or it is revoked. */
export async function findSource(
  { prepare }: Connection,
  keyHash: Uint8Array,
): Promise<Source | null> {
  const find = prepare(
    `SELECT id, name FROM sources WHERE key_hash = ? AND kind = 'api' AND revoked_at IS NULL`,
  )
  return (find.get(keyHash) as Source | undefined) ?? null
}

/** The name of the survey that a source feeds; `null` until its first answer has made one. */
export async function surveyOfSource(
  { prepare }: Connection,
  source: number,
): Promise<string | null> {
  const name = prepare(
    'SELECT surveys.name FROM sources JOIN surveys ON surveys.id = survey_id WHERE sources.id = ?',
  )
  return (name.pluck().get(source) as string | undefined) ?? null
}

/** Binds a source that feeds no survey yet to one. */
export async function bindSource(
  { prepare }: Connection,
  source: number,
  survey: number,
): Promise<void> {
  prepare('UPDATE sources SET survey_id = ? WHERE id = ? AND survey_id IS NULL').run(survey, source)
}

/** Notes that a source has posted, and how many responses of it are new. */
export async function noteSourceUse(
  { prepare }: Connection,
  source: number,
  now: string,
  accepted = 0,
): Promise<void> {
  prepare('UPDATE sources SET last_used_at = ?, accepted = accepted + ? WHERE id = ?').run(
    now,
    accepted,
    source,
  )
}

/** The addresses of all webhooks, revoked ones included. */
export async function takenSlugs({ tables }: Connection): Promise<Set<string>> {
  const rows = await tables
    .selectFrom('sources')
    .select('slug')
    .where('slug', 'is not', null)
    .execute()
  return new Set(rows.map(({ slug }) => slug ?? ''))
}
