import type { Done } from '#app/done.ts'
import { FaultFinder, type Faulty } from '#app/faulty.ts'
import { MAIL_SECURITIES, type Failure } from '#nps/delivery.ts'
import type { Language } from '#nps/languages.ts'
import type { PeopleDatabase } from '#store/engines/people-sqlite.ts'
import { readMailServer, setMailServer, type MailServer } from '#store/people/mail-server.ts'
import { listSubscribers, removeSubscriber, type Subscriber } from '#store/people/subscribers.ts'
import { isMailAddress } from './mail-address.ts'
import { MAIL_PASSWORD, type Seals } from './seals.ts'

/** How mail goes out, for those who decide it. */
export interface MailDesk {
  /** Without its password; `null` while there is none. */
  server(): Promise<ServerInCare | null>
  /** With no host there is none any more. */
  change(form: MailForm): Promise<Done | Faulty>
  /** Sends a test; `null` when the server has taken it. */
  test(to: string, language: Language): Promise<Failure | null>
  /** Whether mail can go out, links in it included. */
  isOpen(): Promise<boolean>
  /** Whether we know our own address, without which no link can be sent. */
  readonly hasOrigin: boolean
  subscribers(): Promise<Subscriber[]>
  remove(subscriber: number): Promise<boolean>
}

/** The server, and whether it has a password. */
export interface ServerInCare extends Omit<MailServer, 'password'> {
  readonly hasPassword: boolean
}

/** What is typed. */
export interface MailForm {
  readonly host: string
  readonly port: string
  readonly security: string
  readonly user: string
  /** Empty to keep the one that there is. */
  readonly password: string
  readonly sender: string
  readonly survey: string
}

/** What the desk needs. */
export interface MailDeskParts {
  readonly database: PeopleDatabase
  readonly seals: Seals
  readonly surveys: () => Promise<string[]>
  readonly test: (to: string, language: Language) => Promise<Failure | null>
  readonly hasOrigin: boolean
}

/** Opens the desk. */
export function mailDesk({ database, seals, surveys, test, hasOrigin }: MailDeskParts): MailDesk {
  const stored = () => database.read(readMailServer)
  return {
    server: async () => {
      const server = await stored()
      if (!server) return null
      const { password, ...rest } = server
      return { ...rest, hasPassword: password !== null }
    },
    change: async (form) => {
      const given = form.host.trim() ? givenServer(form, await surveys()) : null
      if (given && 'faults' in given) return given
      const old = await stored()
      const password = form.password
        ? seals.seal(form.password, MAIL_PASSWORD)
        : given?.user
          ? (old?.password ?? null)
          : null
      await database.write((connection) =>
        setMailServer(connection, given && { ...given, password }),
      )
      return { done: true }
    },
    test: async (to, language) => test(to, language),
    isOpen: async () => hasOrigin && (await stored()) !== null,
    hasOrigin,
    subscribers: () => database.read(listSubscribers),
    remove: (id) => database.write((connection) => removeSubscriber(connection, id)),
  }
}

function givenServer(
  form: MailForm,
  surveys: readonly string[],
): Omit<MailServer, 'password'> | Faulty {
  const fields = new FaultFinder()
  const host = form.host.trim()
  if (!/^[\w.:-]{1,253}$/.test(host)) fields.refuse('host', { code: 'not a host' })
  const port = Number(form.port)
  if (!/^\d+$/.test(form.port) || port < 1 || port > 65_535)
    fields.refuse('port', { code: 'not a number', least: 1, most: 65_535 })
  const security = MAIL_SECURITIES.find((one) => one === form.security)
  if (!security) fields.refuse('security', { code: 'nothing chosen' })
  const sender = form.sender.trim()
  if (!isMailAddress(sender)) fields.refuse('sender', { code: 'not an e-mail address' })
  const survey = form.survey || null
  if (survey !== null && !surveys.includes(survey))
    fields.refuse('survey', { code: 'nothing chosen' })
  const user = form.user.trim()
  return fields.faulty ?? { host, port, security: security ?? 'starttls', user, sender, survey }
}
