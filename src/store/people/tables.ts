import type { Generated, Kysely } from 'kysely'
import type { Deed, Doer } from '#nps/deed.ts'
import type { Role } from '#nps/role.ts'

/** The tables of the database of people, as `db/people-migrations/` makes them. */
export interface PeopleTables {
  people: PersonRow
  sessions: { id_hash: Uint8Array; person_id: number; created_at: number; expires_at: number }
  invitations: InvitationRow
  failures: { key_hash: Uint8Array; count: number; last_at: number }
  known_addresses: { key_hash: Uint8Array; seen_at: number }
  deeds: DeedRow
}

/** Where people are asked for, within a transaction. */
export interface PeopleConnection {
  readonly tables: Kysely<PeopleTables>
}

interface DeedRow {
  id: Generated<number>
  at: number
  person_id: number | null
  doer: Doer | null
  deed: Deed
  object: string
  details: Generated<string>
}

interface PersonRow {
  id: Generated<number>
  email: string
  name: string
  role: Role
  password_hash: string
  created_at: number
  last_signed_in_at: number | null
  disabled_at: number | null
  language: string | null
}

interface InvitationRow {
  id: Generated<number>
  key_hash: Uint8Array
  email: string
  role: Role
  invited_by: number
  created_at: number
  expires_at: number
  used_at: number | null
  withdrawn_at: number | null
}
