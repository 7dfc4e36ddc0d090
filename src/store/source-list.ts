import type { Connection } from './engines/sqlite.ts'
import type { Source } from './sources.ts'

/** A source as those see it who look after it. Its key or secret is not part of it. */
export interface SourceListing extends Source {
  /** `api`, or the survey tool whose webhooks it takes. */
  readonly kind: string
  /** Its name in the URL of a webhook. */
  readonly slug: string | null
  /** The survey that it feeds; `null` until its first answer has made one. */
  readonly survey: string | null
  readonly question: string | null
  readonly commentQuestion: string | null
  /** Whether a webhook knows its secret yet; an API source always has a key. */
  readonly hasSecret: boolean
  /** How many new responses it has brought. */
  readonly accepted: number
  readonly createdAt: string
  readonly lastUsedAt: string | null
  readonly lastRefusedAt: string | null
  /** Why something of it was last refused as a whole. */
  readonly lastRefusal: string | null
  readonly revokedAt: string | null
}

/** All sources by name, revoked ones at the end. */
export async function listSources(connection: Connection): Promise<SourceListing[]> {
  const rows = await listing(connection)
    .orderBy((order) => order('revoked_at', 'is not', null))
    .orderBy('sources.name')
    .execute()
  return rows.map(listed)
}

/** The source of a name, whatever its case, revoked or not; `null` when there is none. */
export async function sourceNamed(
  connection: Connection,
  name: string,
): Promise<SourceListing | null> {
  const row = await listing(connection).where('sources.name', '=', name).executeTakeFirst()
  return row ? listed(row) : null
}

/** The source with an id, revoked or not; `null` when there is none. */
export async function sourceById(
  connection: Connection,
  id: number,
): Promise<SourceListing | null> {
  const row = await listing(connection).where('sources.id', '=', id).executeTakeFirst()
  return row ? listed(row) : null
}

/** A webhook, with what it takes to check a call. */
export interface HookSource extends SourceListing {
  readonly slug: string
  readonly sealedSecret: Uint8Array | null
}

/** The webhook at an address; `null` when there is none or it is revoked. */
export async function findHook(
  connection: Connection,
  kind: string,
  slug: string,
): Promise<HookSource | null> {
  const row = await listing(connection)
    .where('sources.kind', '=', kind)
    .where('sources.slug', '=', slug)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return row ? { ...listed(row), slug, sealedSecret: row.sealed_secret } : null
}

function listing({ tables }: Connection) {
  return tables
    .selectFrom('sources')
    .leftJoin('surveys', 'surveys.id', 'sources.survey_id')
    .select([
      ...(['sources.id', 'sources.name', 'sources.kind', 'sources.slug'] as const),
      ...(['question', 'comment_question', 'sealed_secret', 'accepted', 'created_at'] as const),
      ...(['last_used_at', 'last_refused_at', 'last_refusal', 'revoked_at'] as const),
      'surveys.name as survey',
    ])
}

type Row = Awaited<ReturnType<ReturnType<typeof listing>['execute']>>[number]

function listed(row: Row): SourceListing {
  const { id, name, kind, slug, survey, question, accepted } = row
  return {
    ...{ id, name, kind, slug, survey, question, accepted },
    commentQuestion: row.comment_question,
    hasSecret: kind === 'api' || row.sealed_secret !== null,
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at,
    lastRefusedAt: row.last_refused_at,
    lastRefusal: row.last_refusal,
    revokedAt: row.revoked_at,
  }
}
