import type { Log } from '#app/log.ts'
import type { Gallery } from '#app/pictures/gallery.ts'
import { textOf } from '#app/text-of.ts'
import type { Snapshot } from '#nps/snapshot.ts'
import type { View } from '#nps/view.ts'
import type { PeopleDatabase } from '#store/engines/people-sqlite.ts'
import { Courier } from './courier.ts'
import { mailDesk, type MailDesk } from './mail-desk.ts'
import { newsDesk, type NewsDesk } from './news-desk.ts'
import { Newsroom } from './newsroom.ts'
import { sealsOf } from './seals.ts'
import { subscriptionDesk, type SubscriptionDesk } from './subscription-desk.ts'

/** How often to see what is due, in milliseconds. */
const EVERY = 30_000

/** How often to look for news: with so many turns. */
const LOOK_TURNS = 10

/** What news is opened with. */
export interface Opening {
  readonly database: PeopleDatabase
  readonly snapshot: (view: View) => Promise<Snapshot | null>
  readonly settings: () => Promise<{ readonly companyName: string; readonly timeZone: string }>
  /** The ids of all surveys. */
  readonly surveys: () => Promise<string[]>
  readonly gallery: Pick<Gallery, 'picture'>
  /** The program's own secret. */
  readonly secret: string
  /** Our public URL, if it is known. */
  readonly origin: string | null
  readonly log: Log
  readonly now?: () => number
}

/** News, told while the program runs. */
export interface OpenNews {
  readonly desk: NewsDesk
  readonly mail: MailDesk
  readonly subscription: SubscriptionDesk
  /** Looks for news, and delivers what is due. */
  readonly turn: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Opens news. Nothing happens before half a minute has passed: what the program is for comes first. */
export function openNews(opening: Opening): OpenNews {
  const { database, settings, secret, origin, log, now = Date.now } = opening
  const seals = sealsOf(secret)
  const sending = { ...opening, seals, now }
  const timeZone = async () => (await settings()).timeZone
  const newsroom = new Newsroom({ ...opening, timeZone, now })
  const courier = new Courier(database, async (due) => (await load()).carry(sending, due), now)
  const begun = courier.begin()
  const deliver = async () => {
    await begun
    await courier.deliver()
  }
  const calmly = (work: () => Promise<void>) =>
    work().catch((error: unknown) =>
      log.warn('News could not be looked for or told', { error: textOf(error) }),
    )
  let turns = 0
  let underWay: Promise<unknown> = begun
  const inTurn = () => {
    const isLook = turns++ % LOOK_TURNS === 0
    underWay = underWay.then(() => calmly(() => (isLook ? look() : digest())))
  }
  const digest = async () => {
    await newsroom.digest()
    await deliver()
  }
  const look = async () => {
    await subscription.tidy()
    await courier.tidy()
    await newsroom.look()
    await digest()
  }
  const timer = setInterval(inTurn, EVERY).unref()
  const mail = mailDesk({
    ...opening,
    seals,
    hasOrigin: origin !== null,
    test: async (to, language) => (await load()).tryMail(sending, to, language),
  })
  const subscription = subscriptionDesk({
    ...{ database, secret, now },
    isOpen: () => mail.isOpen(),
    send: async (to, asked) => {
      const { companyName: company } = await settings()
      return (await load()).sendLetter(sending, to, { ...asked, company })
    },
  })
  return {
    desk: newsDesk({
      ...{ ...opening, seals, now },
      test: async (outlet) => (await load()).tryOutlet(sending, outlet),
      digestNow: ({ id, survey }) => newsroom.digestNow(id, survey),
      digest: () => void calmly(digest),
      deliver: () => void calmly(deliver),
    }),
    mail,
    subscription,
    turn: look,
    close: async () => {
      clearInterval(timer)
      await courier.close()
      await underWay
    },
  }
}

/** What sends is loaded when something is sent first: it knows all languages. */
function load() {
  return import('./sending.ts')
}
