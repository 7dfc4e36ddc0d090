import type { People } from '#app/people/open-people.ts'
import { isKeyOf } from '#auth/keys.ts'
import type { Cookie } from '#auth/sessions.ts'
import { cookieIn, setCookie, type WallCookies } from '#auth/wall-cookies.ts'
import { eventFrame } from '#live/frames.ts'
import type { PairingNews } from '#nps/pairing.ts'
import type { Screen, ScreenNews, ScreenTask } from '#nps/screen.ts'
import { parseReport } from '#nps/screen-report.ts'
import type { Audience } from '#nps/view.ts'
import { browserName } from './browser-name.ts'
import { wallOf, type Pairing } from './pairing.ts'
import type { Reports } from './reports.ts'
import type { KnownScreen, ScreenBook } from './screen-book.ts'

/** What somebody brings who wants to see something. */
export interface Asking {
  /** The `Cookie` header. */
  readonly cookies: string | undefined
  readonly query: URLSearchParams
  readonly audience: Audience
}

/** Who somebody turned out to be. */
export interface Visit {
  /** The screen that asks; `null` when it is none. */
  readonly screen: KnownScreen | null
  /** Whether it proves to be a screen that is none any more. */
  readonly isLost: boolean
  /** Whether it may see boards. */
  readonly maySee: boolean
  /** The cookie of a key that was in the address; none where there is nothing to keep. */
  readonly keptKey: readonly Cookie[]
}

/** A wall whose page is asked for. */
export interface WallVisit extends Visit {
  /** What an unpaired wall shows and keeps; `null` on a paired one. */
  readonly pairing: { readonly secret: string; readonly news: PairingNews } | null
  /** `Set-Cookie` headers. */
  readonly cookies: readonly string[]
}

/** What is said to one listener alone. */
export interface OwnNews {
  /** Where there will be more of it; `null`: nowhere. */
  readonly channel: string | null
  /** What to begin with. */
  greeting(): Promise<Uint8Array>
}

interface Parts {
  readonly book: ScreenBook
  readonly pairing: Pairing
  readonly reports: Reports
  readonly cookies: WallCookies
  readonly people: Pick<People, 'cookieName' | 'isSignedIn'>
  readonly now: () => number
}

/** Where walls come in: who is one of our screens, and who may see boards at all. */
export class ScreenDoor {
  readonly #parts: Parts

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Finds out who asks. A screen's token opens what is made for walls, and nothing else. */
  async visit({ cookies: brought, query, audience }: Asking): Promise<Visit> {
    const { book, cookies } = this.#parts
    const isWall = audience === 'wall'
    const tokens = [query.get('screen'), cookies.tokenIn(brought)].filter((token) => token !== null)
    const found = isWall ? await Promise.all(tokens.map((token) => book.withToken(token))) : []
    const screen = found.find((one) => one !== null) ?? null
    const view = screen ? BY_RIGHT : await this.#mayView(brought, query)
    return { screen, isLost: isWall && tokens.length > 0 && !screen, ...view }
  }

  /** The same for the page of a wall, which is given what it needs to become a screen or to stay one. */
  async enter(
    { cookies: brought, query }: Omit<Asking, 'audience'>,
    origin: string,
  ): Promise<WallVisit> {
    const { book, cookies, pairing } = this.#parts
    const secret = cookies.secretIn(brought)
    const granted = secret && pairing.collect(secret)
    if (granted) {
      const screen = await book.withToken(granted)
      const kept = [cookies.forToken(granted), cookies.forSecret(null)].map(setCookie)
      if (screen) return { ...PAIRED, screen, cookies: kept }
    }
    const visit = await this.visit({ cookies: brought, query, audience: 'wall' })
    const token = cookies.tokenIn(brought)
    if (visit.screen) {
      const isOwn = token !== null && (await book.withToken(token)) !== null
      pairing.settled(visit.screen.id)
      return { ...visit, pairing: null, cookies: isOwn ? [setCookie(cookies.forToken(token))] : [] }
    }
    const own = secret ?? pairing.makeSecret()
    const news = await pairing.newsFor(own, { origin, maySee: visit.maySee })
    const lost = token === null ? [] : [cookies.forToken(null)]
    return {
      ...visit,
      pairing: { secret: own, news },
      cookies: [...lost, cookies.forSecret(own), ...visit.keptKey].map(setCookie),
    }
  }

  /**
   * What is said on a stream to this listener alone: to a screen what it is, to an unpaired wall its
   * code. `null` when there is nothing of the kind.
   */
  ownNews(visit: Visit, query: URLSearchParams, origin: string): OwnNews | null {
    const { book, pairing } = this.#parts
    const { screen, isLost } = visit
    const secret = query.get('pairing')
    if (screen) {
      const greeting = async () => {
        const now = await book.find(screen.id)
        return screenFrame(now?.tokenHash === screen.tokenHash ? now : null)
      }
      return { channel: channelOf(screen.id), greeting }
    }
    if (secret && isSecret(secret)) {
      const around = { origin, maySee: visit.maySee }
      const greeting = async () => pairingFrame(await pairing.newsFor(secret, around))
      return { channel: pairingChannelOf(wallOf(secret)), greeting }
    }
    return isLost ? { channel: null, greeting: async () => screenFrame(null) } : null
  }

  /**
   * What an unpaired wall is told that asks with its secret. Once it is paired it is given its token:
   * as a cookie if it has shown that it keeps those, in clear if it has not.
   */
  async collect(
    asking: Omit<Asking, 'audience'>,
    secret: unknown,
    origin: string,
  ): Promise<Collected | null> {
    const { cookies, pairing } = this.#parts
    if (typeof secret !== 'string' || !isSecret(secret)) return null
    const token = pairing.collect(secret)
    if (token === null) {
      const { maySee } = await this.visit({ ...asking, audience: 'wall' })
      return { news: await pairing.newsFor(secret, { origin, maySee }) }
    }
    const keepsCookies = cookies.secretIn(asking.cookies) === secret
    return keepsCookies ? { paired: 'cookie' } : { paired: 'token', token }
  }

  /** Takes what a screen says of itself; tells it what it is, or `null` when it is no screen (any more). */
  async report(
    asking: Omit<Asking, 'audience'>,
    { report, userAgent }: { readonly report: unknown; readonly userAgent: string },
  ): Promise<ScreenNews | 'no report' | null> {
    const { screen } = await this.visit({ ...asking, audience: 'wall' })
    if (!screen) return null
    // It has its token: nobody else is to fetch that with its secret, which stands in addresses.
    this.#parts.pairing.settled(screen.id)
    const read = parseReport(report)
    if (!read) return 'no report'
    const browser = browserName(userAgent)
    this.#parts.reports.note(screen.id, { at: this.#parts.now(), report: { ...read, browser } })
    return { screen: toldOf(screen), task: null }
  }

  /** Who has come with the key in the address keeps it: links and forms do not have it. */
  async #mayView(
    brought: string | undefined,
    query: URLSearchParams,
  ): Promise<Pick<Visit, 'maySee' | 'keptKey'>> {
    const { viewing, viewingKeyHash } = await this.#parts.book.settings()
    if (viewing === 'anyone') return BY_RIGHT
    const { people, cookies } = this.#parts
    if (viewing === 'key' && viewingKeyHash) {
      const [typed, kept] = [query.get('key'), cookies.keyIn(brought)]
      if (typed && isKeyOf(viewingKeyHash, typed))
        return { maySee: true, keptKey: kept === typed ? [] : [cookies.forKey(typed)] }
      if (kept && isKeyOf(viewingKeyHash, kept)) return BY_RIGHT
    }
    const session = cookieIn(brought, people.cookieName)
    const isKnown = session !== null && (await people.isSignedIn(session))
    return { maySee: isKnown, keptKey: [] }
  }
}

const BY_RIGHT = { maySee: true, keptKey: [] } as const

/** What a wall is given that asks whether somebody has typed its code. */
export type Collected =
  | { readonly news: PairingNews }
  | { readonly paired: 'cookie' }
  | { readonly paired: 'token'; readonly token: string }

const PAIRED = { isLost: false, ...BY_RIGHT, pairing: null } as const

/** Where what is meant for a screen is published. */
export function channelOf(screen: number): string {
  return `screen ${screen}`
}

/** Where what is meant for an unpaired wall is published, which is known by a hash. */
export function pairingChannelOf(wall: string): string {
  return `pairing ${wall}`
}

/** Tells a screen what it is and what to do, or that it is none any more. */
export function screenFrame(screen: KnownScreen | null, task: ScreenTask | null = null): Buffer {
  return eventFrame('screen', { screen: screen && toldOf(screen), task } satisfies ScreenNews)
}

/** Tells an unpaired wall its code, or that somebody has typed it. */
export function pairingFrame(news: PairingNews): Buffer {
  return eventFrame('pairing', news)
}

/** What a screen is told of itself. */
function toldOf({ name, showing, language, isBlank }: KnownScreen): Screen {
  return { ...showing, language, name, isBlank }
}

/** As long as we make them: what is shorter could be guessed. */
function isSecret(text: string): boolean {
  return /^[\w-]{43}$/.test(text)
}
