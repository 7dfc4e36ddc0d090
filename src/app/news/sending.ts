import type { Gallery } from '#app/pictures/gallery.ts'
import { keyedHashOf } from '#auth/keys.ts'
import { digestMail, letterMail, testMail } from '#news/mail.ts'
import { tell, tellTest } from '#news/told.ts'
import type { Failure } from '#nps/delivery.ts'
import { languageFor, type Language } from '#nps/languages.ts'
import type { DigestRhythm } from '#nps/news.ts'
import type { Pictured } from '#pictures/picture.ts'
import type { PeopleDatabase } from '#store/engines/people-sqlite.ts'
import type { Delivery } from '#store/people/deliveries.ts'
import { readMailServer } from '#store/people/mail-server.ts'
import { listOutlets, type Outlet } from '#store/people/outlets.ts'
import { findSubscriber, type Subscriber } from '#store/people/subscribers.ts'
import { readContent, type Content } from './content.ts'
import { confirmAddress, leaveAddress } from './mail-links.ts'
import { postTo } from './outlet-post.ts'
import { MAIL_PASSWORD, type Seals } from './seals.ts'
import { sendMail, type OpenServer } from './send-mail.ts'

// All that is sent. It knows every language, so it is loaded when something is sent first.

/** What sending is done with. */
export interface SendingParts {
  readonly database: PeopleDatabase
  readonly gallery: Pick<Gallery, 'picture'>
  readonly seals: Seals
  /** The program's own secret. */
  readonly secret: string
  /** Our public URL; `null` while nobody has said it, and then no mail goes out. */
  readonly origin: string | null
  readonly now: () => number
}

const NOT_SET_UP: Failure = { reason: 'not set up', mayHaveArrived: false }

/** Carries a piece of news; `'paused'` when whoever it is for gets none now. */
export async function carry(
  parts: SendingParts,
  { id, content: json, outletId, subscriberId }: Delivery,
): Promise<Failure | 'paused' | null> {
  const content = readContent(json)
  const name = nameOf(parts, id)
  if (!content) return 'paused'
  if (subscriberId !== null) {
    const reader = await parts.database.read((open) => findSubscriber(open, subscriberId))
    return reader ? mailDigest(parts, reader, content, name) : 'paused'
  }
  const outlet = (await parts.database.read(listOutlets)).find((one) => one.id === outletId)
  if (!outlet || outlet.isPaused) return 'paused'
  const told = tell(content.news, languageOf(outlet), parts.origin)
  return postTo(outlet, parts.seals, { id: name, news: content.news, told, now: parts.now() })
}

/** Tells an outlet something, to see whether it arrives. */
export function tryOutlet(parts: SendingParts, outlet: Outlet): Promise<Failure | null> {
  const told = tellTest(languageOf(outlet), parts.origin)
  const now = parts.now()
  return postTo(outlet, parts.seals, { id: `nps-wall.test.${String(now)}`, news: null, told, now })
}

/** Sends a test through the mail server. */
export async function tryMail(
  parts: SendingParts,
  to: string,
  language: Language,
): Promise<Failure | null> {
  const server = await openServer(parts)
  if (!server) return NOT_SET_UP
  const written = testMail(tellTest(language, parts.origin), language)
  return sendMail(server, { ...written, ...plain(to, 'NPS Wall', `test.${String(parts.now())}`) })
}

/** Asks whoever has an address whether they want digests. */
export async function sendLetter(
  parts: SendingParts,
  { id, email, confirmedAt }: Subscriber,
  { every, language, company }: { every: DigestRhythm; language: Language; company: string },
): Promise<Failure | null> {
  const server = await openServer(parts)
  if (!server || parts.origin === null) return NOT_SET_UP
  const link = { subscriber: id, every, language }
  const address = confirmAddress(parts.origin, parts.secret, link)
  const which = confirmedAt === null ? 'confirm' : 'already'
  const written = letterMail({ which, every, company }, address, language)
  const name = `ask.${String(id)}.${String(parts.now())}`
  return sendMail(server, { ...written, ...plain(email, company, name) })
}

async function mailDigest(
  parts: SendingParts,
  { id: subscriber, email, every, language: code }: Subscriber,
  { news, board }: Content,
  id: string,
): Promise<Failure | null> {
  const { origin, secret } = parts
  const server = await openServer(parts)
  if (!server || origin === null) return NOT_SET_UP
  const language = languageOf({ language: code })
  const told = tell(news, language, origin)
  const leave = leaveAddress(origin, secret, { subscriber, language })
  const picture = board && (await pictureOf(parts, board, language))
  if (board && !picture) return { reason: 'no picture', mayHaveArrived: false }
  const alt = [told.about, told.lines[0]].join(' · ')
  const written = digestMail(told, { language, every, origin, leave }, picture && { alt })
  return sendMail(server, { ...written, ...{ to: email, from: news.company, id, picture, leave } })
}

/** `null` when too many others are being drawn, or it could not be. */
async function pictureOf(
  { gallery }: SendingParts,
  of: Pictured,
  language: Language,
): Promise<Uint8Array | null> {
  const order = { kind: 'board', size: '1200x630', theme: 'light', language, of } as const
  return gallery.picture(order).catch(() => null)
}

/** What a delivery is known by elsewhere: another program of ours has others. */
function nameOf({ secret }: SendingParts, delivery: number): string {
  const proof = keyedHashOf(secret, 'delivery', String(delivery)).slice(0, 9)
  return `nps-wall.${String(delivery)}.${Buffer.from(proof).toString('base64url')}`
}

/** The mail server with its password in clear; `null` when there is none, or its password cannot be opened. */
async function openServer({ database, seals }: SendingParts): Promise<OpenServer | null> {
  const server = await database.read(readMailServer)
  if (!server) return null
  const password = server.password ? seals.open(server.password, MAIL_PASSWORD) : ''
  return password === null ? null : { ...server, password }
}

/** A mail that is no digest. */
function plain(to: string, from: string, id: string) {
  return { to, from, id, picture: null, leave: null }
}

function languageOf({ language }: { readonly language: string }): Language {
  return languageFor({ own: language })
}
