import type { View } from '#nps/view.ts'
import {
  closedMonth,
  digestOf,
  findNews,
  heardOf,
  toldOf,
  type Found,
  type Pictures,
  type SaidOfChange,
} from '#nps/find-news.ts'
import { DIGEST_RHYTHMS, type DigestRhythm } from '#nps/news.ts'
import { occasionOf, type Occasion } from '#nps/occasions.ts'
import { dayOf, firstDayOf, monthNumber } from '#nps/period.ts'
import type { Snapshot } from '#nps/snapshot.ts'
import type { PeopleDatabase } from '#store/engines/people-sqlite.ts'
import { addDeliveries } from '#store/people/deliveries.ts'
import { readDigestTime } from '#store/people/mail-server.ts'
import {
  forgetFound,
  isKnown,
  keepFollowed,
  listSettling,
  noteFound,
  noteSaid,
  noteSettled,
  saidOf,
} from '#store/people/news.ts'
import type { PeopleConnection } from '#store/people/tables.ts'
import { contentOf } from './content.ts'
import { followedBy, outletsFor, readFollowers, type Followers } from './followers.ts'

/** So long has news to hold before it is told, in milliseconds: an import that was a mistake is undone by then. */
export const SETTLES = 15 * 60_000

/** What news is found with. */
export interface NewsroomParts {
  readonly database: PeopleDatabase
  readonly snapshot: (view: View) => Promise<Snapshot | null>
  /** The company's. */
  readonly timeZone: () => Promise<string>
  /** The clock, in milliseconds since 1970. */
  readonly now: () => number
}

/** Finds what there is to tell, and has it delivered to whoever wants to know. */
export class Newsroom {
  readonly #parts: NewsroomParts
  /** The last occasion of each rhythm that is done with. */
  readonly #done = new Map<DigestRhythm, number>()

  constructor(parts: NewsroomParts) {
    this.#parts = parts
  }

  /** Looks at every survey that somebody follows. */
  async look(): Promise<void> {
    const { database } = this.#parts
    const followers = await database.read(readFollowers)
    const seen = await this.#picturesOf(followedBy(followers))
    await database.write((connection) => keepFollowed(connection, [...seen.keys()]))
    for (const [survey, { pictures, names }] of seen)
      await database.write((connection) =>
        this.#compare(connection, { survey, pictures, names, followers }),
      )
  }

  /** Has digests delivered that are due. */
  async digest(): Promise<void> {
    const { database, now, timeZone } = this.#parts
    const followers = await database.read(readFollowers)
    if (followers.outlets.length + followers.subscribers.length === 0) return
    const time = await database.read(readDigestTime)
    const instant = Temporal.Instant.fromEpochMilliseconds(now())
    const zone = await timeZone()
    for (const every of DIGEST_RHYTHMS) {
      const occasion = occasionOf(every, time, instant, zone)
      if (!occasion || this.#done.get(every) === occasion.at) continue
      if (await this.#digestFor(occasion, followers)) this.#done.set(every, occasion.at)
    }
  }

  /** Has one outlet told how things stand; `false` while that is withheld. */
  async digestNow(outlet: number, survey: string | null): Promise<boolean> {
    const now = this.#parts.now()
    const [found] = await this.#picturesOf([survey])
    if (!found) return false
    const key = `digest/now/${String(outlet)}/${String(now)}`
    return this.#tellDigest(found, { every: 'week', key, outlets: [outlet], subscribers: [] })
  }

  /** By the id of the survey, with the names under which it was asked for. */
  async #picturesOf(asked: readonly (string | null)[]): Promise<Map<string, Seen>> {
    const seen = new Map<string, Seen>()
    for (const survey of asked) {
      const view = { audience: 'intranet', survey, segment: null } as const
      const latest = await this.#parts.snapshot(view)
      if (!latest?.survey) continue
      const { id } = latest.survey
      const known = seen.get(id)
      if (known) {
        known.names.push(survey)
        continue
      }
      const instant = Temporal.Instant.fromEpochMilliseconds(this.#parts.now())
      const today = dayOf(instant, latest.company.timeZone)
      const months = { from: closedMonth(today), to: firstDayOf(monthNumber(today)) }
      const closed = await this.#parts.snapshot({ ...view, survey: id, months })
      seen.set(id, { pictures: { latest, closed, today }, names: [survey] })
    }
    return seen
  }

  async #compare(
    connection: PeopleConnection,
    { survey, pictures, names, followers }: Seen & { survey: string; followers: Followers },
  ): Promise<void> {
    const now = this.#parts.now()
    const { latest, today } = pictures
    const known = await saidOf(connection, survey)
    const said = known ?? unsaid(today)
    const found = findNews(pictures, said)
    if (!known) {
      for (const { key } of found)
        await noteSettled(connection, { survey, key, now, content: null })
      return noteSaid(connection, survey, toldOf(latest, said))
    }
    let saidNow = heardOf(latest, said)
    for (const { key, news } of await this.#settled(connection, survey, found)) {
      const content = contentOf(news, latest)
      const id = await noteSettled(connection, { survey, key, now, content })
      const outlets = outletsFor(followers.outlets, news.kind, names)
      if (id !== null) await addDeliveries(connection, id, { outlets, subscribers: [] }, now)
      if (news.kind === 'change') saidNow = toldOf(news, saidNow)
    }
    if (saidNow !== said) await noteSaid(connection, survey, saidNow)
  }

  /** Notes what is new, forgets what did not hold, and says what has held for long enough. */
  async #settled(
    connection: PeopleConnection,
    survey: string,
    found: readonly Found[],
  ): Promise<Found[]> {
    const now = this.#parts.now()
    const settling = new Map<string, number>()
    for (const { id, key, foundAt } of await listSettling(connection, survey)) {
      if (found.some((one) => one.key === key)) settling.set(key, foundAt)
      else await forgetFound(connection, id)
    }
    for (const { key } of found) await noteFound(connection, { survey, key, now })
    return found.filter(({ key }) => now - (settling.get(key) ?? now) >= SETTLES)
  }

  /** `false` while some of it is withheld. */
  async #digestFor({ every, on, at }: Occasion, followers: Followers): Promise<boolean> {
    const { outlets, subscribers, mailSurvey } = followers
    const chats = every === 'week' ? outlets.filter(({ since }) => since < at) : []
    const readers = subscribers.filter((one) => one.every === every && (one.confirmedAt ?? at) < at)
    const wanting = chats.filter(({ wants }) => wants.includes('digest'))
    const asked = new Set(wanting.map(({ survey }) => survey))
    if (readers.length > 0) asked.add(mailSurvey)
    let isAllTold = true
    for (const found of await this.#picturesOf([...asked])) {
      const { names } = found[1]
      const isTold = await this.#tellDigest(found, {
        ...{ every, key: `digest/${every}/${on}` },
        outlets: outletsFor(chats, 'digest', names),
        subscribers: names.includes(mailSurvey) ? readers.map(({ id }) => id) : [],
      })
      isAllTold &&= isTold
    }
    return isAllTold
  }

  async #tellDigest(
    [survey, { pictures }]: readonly [string, Seen],
    to: DigestTo,
  ): Promise<boolean> {
    const news = digestOf(pictures, to.every)
    if (!news) return false
    const now = this.#parts.now()
    const content = contentOf(news, pictures.latest)
    await this.#parts.database.write(async (connection) => {
      if (await isKnown(connection, survey, to.key)) return
      const id = await noteSettled(connection, { survey, key: to.key, now, content })
      if (id !== null) await addDeliveries(connection, id, to, now)
    })
    return true
  }
}

/** Pictures of a survey, and the names under which it was asked for. */
interface Seen {
  readonly pictures: Pictures
  readonly names: (string | null)[]
}

interface DigestTo {
  readonly every: DigestRhythm
  readonly key: string
  readonly outlets: readonly number[]
  readonly subscribers: readonly number[]
}

function unsaid(since: SaidOfChange['since']): SaidOfChange {
  return { since, verdict: 'no clear change', through: { up: null, down: null } }
}
