import type { MailSecurity } from '#nps/delivery.ts'
import type { DigestTime } from '#nps/occasions.ts'
import type { PeopleConnection } from './tables.ts'

/** What hands our mail on. */
export interface MailServer {
  readonly host: string
  readonly port: number
  readonly security: MailSecurity
  /** Empty where nobody has to sign in. */
  readonly user: string
  /** Sealed. */
  readonly password: Uint8Array | null
  /** The address that mails come from. */
  readonly sender: string
  /** The id of the survey that digests are about; `null` for the one that is shown first. */
  readonly survey: string | null
}

/** `null` while there is none. */
export async function readMailServer({ tables }: PeopleConnection): Promise<MailServer | null> {
  const found = await tables
    .selectFrom('mail_server')
    .select(['host', 'port', 'security', 'user', 'password', 'sender', 'survey'])
    .executeTakeFirst()
  return found ?? null
}

/** Sets it up anew; `null` for none any more. */
export async function setMailServer(
  { tables }: PeopleConnection,
  server: MailServer | null,
): Promise<void> {
  if (server)
    await tables
      .replaceInto('mail_server')
      .values({ ...server, id: 1 })
      .execute()
  else await tables.deleteFrom('mail_server').execute()
}

/** When digests are sent. */
export async function readDigestTime({ tables }: PeopleConnection): Promise<DigestTime> {
  return tables
    .selectFrom('news_settings')
    .select(['digest_day as day', 'digest_hour as hour'])
    .executeTakeFirstOrThrow()
}

export async function setDigestTime(
  { tables }: PeopleConnection,
  { day, hour }: DigestTime,
): Promise<void> {
  await tables.updateTable('news_settings').set({ digest_day: day, digest_hour: hour }).execute()
}
