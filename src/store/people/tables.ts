import type { Generated, Kysely } from 'kysely'
import type { ChangeVerdict } from '#nps/change.ts'
import type { Deed, Doer } from '#nps/deed.ts'
import type { DeliveryState, MailSecurity, OutletKind } from '#nps/delivery.ts'
import type { DigestRhythm } from '#nps/news.ts'
import type { Role } from '#nps/role.ts'

/** The tables of the database of people, as `db/people-migrations/` makes them. */
export interface PeopleTables {
  people: PersonRow
  sessions: { id_hash: Uint8Array; person_id: number; created_at: number; expires_at: number }
  invitations: InvitationRow
  failures: { key_hash: Uint8Array; count: number; last_at: number }
  known_addresses: { key_hash: Uint8Array; seen_at: number }
  deeds: DeedRow
  news_settings: { id: number; digest_day: number; digest_hour: number }
  mail_server: MailServerRow
  outlets: OutletRow
  subscribers: SubscriberRow
  followed_surveys: FollowedRow
  news: NewsRow
  deliveries: DeliveryRow
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

interface MailServerRow {
  id: number
  host: string
  port: number
  security: MailSecurity
  user: string
  password: Uint8Array | null
  sender: string
  survey: string | null
}

interface OutletRow {
  id: Generated<number>
  code: string
  kind: OutletKind
  name: string
  address: Uint8Array
  secret: Uint8Array | null
  survey: string | null
  language: string
  wants: string
  since: number
  is_paused: Generated<0 | 1>
}

interface SubscriberRow {
  id: Generated<number>
  email: string
  every: DigestRhythm
  language: string
  asked_at: number
  confirmed_at: number | null
}

interface FollowedRow {
  survey: string
  since: string
  verdict: ChangeVerdict
  up_through: string | null
  down_through: string | null
}

interface NewsRow {
  id: Generated<number>
  survey: string
  key: string
  found_at: number
  settled_at: number | null
  content: string | null
}

interface DeliveryRow {
  id: Generated<number>
  news_id: number
  outlet_id: number | null
  subscriber_id: number | null
  state: DeliveryState
  tries: Generated<number>
  next_at: number
  changed_at: number
  failure: string | null
}
