import { randomBytes } from 'node:crypto'
import type { Done } from '#app/done.ts'
import { faulty, type Faulty } from '#app/faulty.ts'
import { makeKey } from '#auth/keys.ts'
import type { Failure, OutletKind } from '#nps/delivery.ts'
import type { News } from '#nps/news.ts'
import type { DigestTime } from '#nps/occasions.ts'
import type { PeopleDatabase } from '#store/engines/people-sqlite.ts'
import { listDeliveries, tryAgain, type ListedDelivery } from '#store/people/deliveries.ts'
import { readDigestTime, setDigestTime } from '#store/people/mail-server.ts'
import {
  addOutlet,
  changeOutlet,
  listOutlets,
  removeOutlet,
  type Outlet,
} from '#store/people/outlets.ts'
import { readContent } from './content.ts'
import { givenOutlet, type OutletForm } from './given-outlet.ts'
import { addressOf, secretOf, type Seals } from './seals.ts'

/** How many outcomes are listed. */
const MOST = 100

/** An outlet as it may be seen: of its address no more than tells it from others. */
export interface OutletInCare extends Omit<Outlet, 'address' | 'secret' | 'code'> {
  /** `https://hooks.slack.com/…Zx3q`; `null` when the program’s own secret has changed since. */
  readonly masked: string | null
}

/** What became of a piece of news. */
export interface ToldNews extends Omit<ListedDelivery, 'content'> {
  readonly news: News | null
}

/** Where news goes, for those who decide it. */
export interface NewsDesk {
  list(): Promise<OutletInCare[]>
  find(id: number): Promise<OutletInCare | null>
  /** Adds an outlet. The secret of a webhook is told once. */
  add(kind: OutletKind, form: OutletForm): Promise<Added | Faulty>
  change(id: number, form: OutletForm): Promise<Done | Faulty>
  pause(id: number, isPaused: boolean): Promise<void>
  remove(id: number): Promise<void>
  /** Gives a webhook another secret, which is told once; `null` when it is none. */
  renewSecret(id: number): Promise<string | null>
  /** Sends a test at once; `null` when it has arrived. */
  test(id: number): Promise<Failure | null>
  /** Sends an outlet a digest of now; `false` while the score is withheld. */
  digestNow(id: number): Promise<boolean>
  /** What became of the newest news. */
  told(): Promise<ToldNews[]>
  tryAgain(id: number): Promise<boolean>
  time(): Promise<DigestTime>
  changeTime(form: { day: string; hour: string }): Promise<Done | Faulty>
}

/** An outlet that was added. */
export interface Added {
  readonly id: number
  readonly secret: string | null
}

/** What the desk needs. */
export interface NewsDeskParts {
  readonly database: PeopleDatabase
  readonly seals: Seals
  /** The ids of all surveys. */
  readonly surveys: () => Promise<string[]>
  readonly test: (outlet: Outlet) => Promise<Failure | null>
  readonly digestNow: (outlet: Outlet) => Promise<boolean>
  /** Has digests sent that are due. */
  readonly digest: () => void
  /** Has what is due delivered soon. */
  readonly deliver: () => void
  readonly now: () => number
}

/** Opens the desk. */
export function newsDesk(parts: NewsDeskParts): NewsDesk {
  const { database, seals, now } = parts
  const outlets = () => database.read(listOutlets)
  const stored = async (id: number) => (await outlets()).find((one) => one.id === id) ?? null
  const inCare = ({ address, secret: _, code, ...outlet }: Outlet): OutletInCare => ({
    ...outlet,
    masked: masked(seals.open(address, addressOf(code))),
  })
  return {
    list: async () => (await outlets()).map(inCare),
    find: async (id) => {
      const found = await stored(id)
      return found && inCare(found)
    },
    add: async (kind, form) => {
      const given = givenOutlet(form, { surveys: await parts.surveys(), isNew: true })
      if ('faults' in given) return given
      const code = randomBytes(12).toString('hex')
      const secret = kind === 'webhook' ? makeKey() : null
      const outlet = {
        ...given,
        ...{ kind, code, since: now() },
        address: seals.seal(given.address ?? '', addressOf(code)),
        secret: secret === null ? null : seals.seal(secret, secretOf(code)),
      }
      const id = await database.write((connection) => addOutlet(connection, outlet))
      return id === null ? faulty('name', 'name taken') : { id, secret }
    },
    change: async (id, form) => {
      const known = await stored(id)
      const given = givenOutlet(form, { surveys: await parts.surveys(), isNew: false })
      if ('faults' in given || !known) return 'faults' in given ? given : { done: true }
      const { address, ...rest } = given
      const sealed = address !== null && { address: seals.seal(address, addressOf(known.code)) }
      const isChanged = await database.write((connection) =>
        changeOutlet(connection, id, { ...rest, ...sealed }),
      )
      return isChanged ? { done: true } : faulty('name', 'name taken')
    },
    pause: async (id, isPaused) => {
      const change = { isPaused, ...(!isPaused && { since: now() }) }
      await database.write((connection) => changeOutlet(connection, id, change))
    },
    remove: (id) => database.write((connection) => removeOutlet(connection, id)),
    renewSecret: async (id) => {
      const known = await stored(id)
      if (known?.kind !== 'webhook') return null
      const secret = makeKey()
      const sealed = seals.seal(secret, secretOf(known.code))
      await database.write((connection) => changeOutlet(connection, id, { secret: sealed }))
      return secret
    },
    test: async (id) => {
      const known = await stored(id)
      return known ? parts.test(known) : { reason: 'not set up', mayHaveArrived: false }
    },
    digestNow: async (id) => {
      const known = await stored(id)
      const isTold = known !== null && (await parts.digestNow(known))
      if (isTold) parts.deliver()
      return isTold
    },
    told: async () => {
      const list = await database.read((connection) => listDeliveries(connection, MOST))
      return list.map(({ content, ...one }) => ({
        ...one,
        news: readContent(content)?.news ?? null,
      }))
    },
    tryAgain: async (id) => {
      const isWaiting = await database.write((connection) => tryAgain(connection, id, now()))
      if (isWaiting) parts.deliver()
      return isWaiting
    },
    time: () => database.read(readDigestTime),
    changeTime: async ({ day, hour }) => {
      const time = { day: wholeOf(day), hour: wholeOf(hour) }
      if (!(time.day >= 1 && time.day <= 7)) return faulty('day', 'nothing chosen')
      if (!(time.hour >= 0 && time.hour <= 23)) return faulty('hour', 'nothing chosen')
      await database.write((connection) => setDigestTime(connection, time))
      parts.digest()
      return { done: true }
    },
  }
}

/** Its host and its last letters: enough to know it again, and not to write there. */
function masked(address: string | null): string | null {
  if (address === null) return null
  const { origin } = new URL(address)
  return address.length > origin.length + 12 ? `${origin}/…${address.slice(-4)}` : `${origin}/…`
}

function wholeOf(text: string): number {
  return /^\d{1,2}$/.test(text) ? Number(text) : NaN
}
