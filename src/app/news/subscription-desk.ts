import { networkOf } from '#auth/network.ts'
import { Tries } from '#auth/tries.ts'
import type { Failure } from '#nps/delivery.ts'
import type { Language } from '#nps/languages.ts'
import { DIGEST_RHYTHMS, type DigestRhythm } from '#nps/news.ts'
import type { PeopleDatabase } from '#store/engines/people-sqlite.ts'
import {
  askFor,
  confirm,
  findSubscriber,
  forgetUnconfirmed,
  removeSubscriber,
  type Subscriber,
} from '#store/people/subscribers.ts'
import { isMailAddress } from './mail-address.ts'
import { isKeyFor } from './mail-links.ts'

const HOUR = 60 * 60_000

/** How long a link holds that begins a subscription, in milliseconds. */
const LINK_LASTS = 3 * 24 * HOUR

/** So many mails may be asked for within an hour: to one address, from one network, and by everybody. */
const MOST = { address: 2, network: 10, everybody: 100 }

/** Who wants digests, and who no more. */
export interface SubscriptionDesk {
  /** Whether digests can be subscribed to. */
  isOpen(): Promise<boolean>
  /** Sends a link to an address. What comes back is the same whether it has one already. */
  ask(form: AskForm, from: Asker): Promise<'asked' | 'email' | 'wait' | 'failed'>
  /** Whether a link of a mail leads somewhere. */
  leads(link: MailLink): Promise<boolean>
  /** Begins a subscription, or changes how often it comes; `false` when the link leads nowhere any more. */
  confirm(link: MailLink): Promise<boolean>
  /** Deletes whoever has the link; `false` when nobody has it, or has it any more. */
  leave(link: MailLink): Promise<boolean>
  /** Deletes addresses whose owners have not followed their link in time. */
  tidy(): Promise<void>
}

/** What is typed. */
export interface AskForm {
  readonly email: string
  readonly every: string
}

/** Who has typed it. */
export interface Asker {
  /** The address of their computer. */
  readonly client: string
  readonly language: Language
}

/** What is in the address of a link. */
export interface MailLink {
  readonly id: number
  /** `null` in a link that ends a subscription. */
  readonly every: DigestRhythm | null
  readonly key: string
}

/** Reads a link; what is not in it right leads nowhere. */
export function linkOf(query: URLSearchParams): MailLink {
  const every = DIGEST_RHYTHMS.find((one) => one === query.get('every')) ?? null
  return { id: Number(query.get('id')) || 0, every, key: query.get('key') ?? '' }
}

/** What the desk needs. */
export interface SubscriptionParts {
  readonly database: PeopleDatabase
  readonly secret: string
  readonly isOpen: () => Promise<boolean>
  readonly send: (
    to: Subscriber,
    asked: { every: DigestRhythm; language: Language },
  ) => Promise<Failure | null>
  readonly now: () => number
}

/** Opens the desk. */
export function subscriptionDesk(parts: SubscriptionParts): SubscriptionDesk {
  const { database, secret, now } = parts
  const isFree = turnsOf(now)
  const found = async ({ id, every, key }: MailLink): Promise<Subscriber | null> => {
    if (!isKeyFor(secret, { subscriber: id, purpose: every ?? 'leave', key })) return null
    const subscriber = await database.read((connection) => findSubscriber(connection, id))
    const isOld = every !== null && now() - (subscriber?.askedAt ?? 0) > LINK_LASTS
    return isOld ? null : subscriber
  }
  return {
    isOpen: parts.isOpen,
    ask: async ({ email: typed, every: chosen }, { client, language }) => {
      const email = typed.trim()
      const every = DIGEST_RHYTHMS.find((one) => one === chosen) ?? 'week'
      if (!isMailAddress(email)) return 'email'
      if (!(await parts.isOpen())) return 'failed'
      if (!isFree(email, client)) return 'wait'
      const asking = { email, every, language, now: now() }
      const subscriber = await database.write((connection) => askFor(connection, asking))
      return (await parts.send(subscriber, { every, language })) === null ? 'asked' : 'failed'
    },
    leads: async (link) => (await found(link)) !== null,
    confirm: async (link) => {
      const subscriber = await found(link)
      const { every } = link
      if (!subscriber || every === null) return false
      const { id } = subscriber
      await database.write((connection) => confirm(connection, id, { every, now: now() }))
      return true
    },
    leave: async (link) => {
      const subscriber = link.every === null ? await found(link) : null
      if (!subscriber) return false
      return database.write((connection) => removeSubscriber(connection, subscriber.id))
    },
    tidy: () => database.write((connection) => forgetUnconfirmed(connection, now() - LINK_LASTS)),
  }
}

/** Says whether one more mail may be asked for, and counts it. */
function turnsOf(now: () => number): (email: string, client: string) => boolean {
  const counted = (most: number) => new Tries({ most, span: HOUR, now })
  const [addresses, networks, all] = [
    counted(MOST.address),
    counted(MOST.network),
    counted(MOST.everybody),
  ]
  return (email, client) => {
    const asked = [
      [addresses, email.toLowerCase()],
      [networks, networkOf(client)],
      [all, ''],
    ] as const
    if (asked.some(([tries, who]) => tries.waitOf(who) > 0)) return false
    for (const [tries, who] of asked) tries.failed(who)
    return true
  }
}
