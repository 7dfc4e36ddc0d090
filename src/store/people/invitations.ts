import type { Role } from '#nps/role.ts'
import type { PeopleConnection } from './tables.ts'

/** A link that lets one person in. Times are milliseconds since 1970. */
export interface Invitation {
  readonly id: number
  readonly email: string
  readonly role: Role
  readonly expiresAt: number
}

/** An invitation that is not there yet. */
export interface NewInvitation {
  readonly keyHash: Uint8Array
  readonly email: string
  readonly role: Role
  readonly invitedBy: number
  readonly now: number
  readonly expiresAt: number
}

/** Adds an invitation. Earlier ones to the same address let nobody in any more. */
export async function createInvitation(
  { tables }: PeopleConnection,
  { keyHash, email, role, invitedBy, now, expiresAt }: NewInvitation,
): Promise<void> {
  await tables
    .updateTable('invitations')
    .set({ withdrawn_at: now })
    .where('email', '=', email)
    .where('used_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .execute()
  await tables
    .insertInto('invitations')
    .values({
      key_hash: keyHash,
      email,
      role,
      invited_by: invitedBy,
      created_at: now,
      expires_at: expiresAt,
    })
    .execute()
}

/** The invitations that still let somebody in, the latest first. */
export async function listInvitations(
  { tables }: PeopleConnection,
  now: number,
): Promise<Invitation[]> {
  return tables
    .selectFrom('invitations')
    .select(['id', 'email', 'role', 'expires_at as expiresAt'])
    .where('used_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', now)
    .orderBy('id', 'desc')
    .execute()
}

/** An invitation as whoever follows its link meets it. */
export interface FoundInvitation extends Invitation {
  /** The name of who has this address already, and chooses a new password; `null` for who is new. */
  readonly knownAs: string | null
}

/** The invitation whose key has this SHA-256; `null` when it lets nobody in, for whatever reason. */
export async function findInvitation(
  { tables }: PeopleConnection,
  { keyHash, now }: { keyHash: Uint8Array; now: number },
): Promise<FoundInvitation | null> {
  const invitation = await tables
    .selectFrom('invitations')
    .leftJoin('people', 'people.email', 'invitations.email')
    .select([
      'invitations.id',
      'invitations.email',
      'invitations.role',
      'invitations.expires_at as expiresAt',
      'people.name as knownAs',
    ])
    .where('key_hash', '=', keyHash)
    .where('used_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', now)
    .where('people.disabled_at', 'is', null)
    .executeTakeFirst()
  return invitation ?? null
}

/** Notes that an invitation has let its one person in. */
export async function useInvitation(
  { tables }: PeopleConnection,
  id: number,
  now: number,
): Promise<void> {
  await tables.updateTable('invitations').set({ used_at: now }).where('id', '=', id).execute()
}

/** Takes an invitation back. Returns whom it was for; `null` when it let nobody in any more. */
export async function withdrawInvitation(
  { tables }: PeopleConnection,
  id: number,
  now: number,
): Promise<string | null> {
  const withdrawn = await tables
    .updateTable('invitations')
    .set({ withdrawn_at: now })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .returning('email')
    .executeTakeFirst()
  return withdrawn?.email ?? null
}
