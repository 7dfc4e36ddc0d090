import type { Person } from './people.ts'
import type { PeopleConnection } from './tables.ts'

/** A session as it is stored. Times are milliseconds since 1970. */
export interface StoredSession {
  readonly idHash: Uint8Array
  readonly personId: number
  readonly createdAt: number
  readonly expiresAt: number
}

/** Adds a session. */
export async function addSession(
  { tables }: PeopleConnection,
  { idHash, personId, createdAt, expiresAt }: StoredSession,
): Promise<void> {
  await tables
    .insertInto('sessions')
    .values({
      id_hash: idHash,
      person_id: personId,
      created_at: createdAt,
      expires_at: expiresAt,
    })
    .execute()
}

/** The session with this hash and whose it is; `null` when there is none or its person is disabled. */
export async function findSession(
  { tables }: PeopleConnection,
  idHash: Uint8Array,
): Promise<{ session: StoredSession; person: Person } | null> {
  const row = await tables
    .selectFrom('sessions')
    .innerJoin('people', 'people.id', 'sessions.person_id')
    .select([
      'sessions.created_at',
      'sessions.expires_at',
      'id',
      'email',
      'name',
      'role',
      'language',
    ])
    .where('id_hash', '=', idHash)
    .where('disabled_at', 'is', null)
    .executeTakeFirst()
  if (!row) return null
  const { created_at: createdAt, expires_at: expiresAt, ...person } = row
  return { session: { idHash, personId: person.id, createdAt, expiresAt }, person }
}

/** The sessions of a person. */
export async function listSessions(
  { tables }: PeopleConnection,
  person: number,
): Promise<StoredSession[]> {
  return tables
    .selectFrom('sessions')
    .select([
      'id_hash as idHash',
      'person_id as personId',
      'created_at as createdAt',
      'expires_at as expiresAt',
    ])
    .where('person_id', '=', person)
    .execute()
}

/** Lets a session last until another time. */
export async function moveSessionEnd(
  { tables }: PeopleConnection,
  idHash: Uint8Array,
  expiresAt: number,
): Promise<void> {
  await tables
    .updateTable('sessions')
    .set({ expires_at: expiresAt })
    .where('id_hash', '=', idHash)
    .execute()
}

/** Ends one session. */
export async function endSession({ tables }: PeopleConnection, idHash: Uint8Array): Promise<void> {
  await tables.deleteFrom('sessions').where('id_hash', '=', idHash).execute()
}

/** Ends all sessions of a person. */
export async function endSessionsOf({ tables }: PeopleConnection, person: number): Promise<void> {
  await tables.deleteFrom('sessions').where('person_id', '=', person).execute()
}

/** Forgets the sessions that are over. */
export async function forgetSessionsBefore(
  { tables }: PeopleConnection,
  now: number,
): Promise<void> {
  await tables.deleteFrom('sessions').where('expires_at', '<=', now).execute()
}
