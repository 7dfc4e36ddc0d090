import { Lucia, TimeSpan, type Adapter } from 'lucia'
import type { PeopleDatabase } from '#store/engines/people-sqlite.ts'
import type { Person } from '#store/people/people.ts'
import { sessionAdapter } from './session-adapter.ts'

/** A cookie to be set. */
export interface Cookie {
  readonly name: string
  readonly value: string
  readonly attributes: {
    readonly httpOnly: boolean
    readonly secure: boolean
    readonly sameSite: 'lax'
    readonly path: string
    /** In seconds; 0 takes the cookie away. */
    readonly maxAge: number
  }
}

/** Somebody who is signed in. */
export interface SignedIn {
  readonly person: Person
  /** To be set again, because the session now lasts longer; `null` when it need not be. */
  readonly cookie: Cookie | null
}

/** Who is signed in, and until when. This and the adapter are all that know of Lucia. */
export class Sessions {
  readonly #adapter: Adapter
  readonly #now: () => number
  readonly #lucia

  constructor(database: PeopleDatabase, { isHttps, now }: { isHttps: boolean; now: () => number }) {
    this.#adapter = sessionAdapter(database, now)
    this.#now = now
    this.#lucia = new Lucia(this.#adapter, {
      sessionExpiresIn: new TimeSpan(14, 'd'),
      sessionCookie: {
        // The prefix makes browsers refuse such a cookie from any other host or without TLS.
        name: isHttps ? '__Host-nps-session' : 'nps-session',
        attributes: { secure: isHttps, sameSite: 'lax', path: '/' },
      },
      getUserAttributes: ({ email, name, role, language }) => ({
        ...{ email, name, role, language },
      }),
    })
  }

  /** The name of the cookie that holds a session's id. */
  get cookieName(): string {
    return this.#lucia.sessionCookieName
  }

  /** Signs a person in. Returns the cookie that says so. */
  async create(person: number): Promise<Cookie> {
    await this.#lucia.deleteExpiredSessions()
    const { id } = await this.#lucia.createSession(person, {})
    return this.#cookie(id)
  }

  /** Who has the session with this id; `null` when it is none, over, or its person is disabled. */
  async validate(id: string): Promise<SignedIn | null> {
    const { session, user } = await this.#lucia.validateSession(id)
    if (!session) return null
    return { person: user, cookie: session.fresh ? this.#cookie(session.id) : null }
  }

  /**
   * Whether somebody has the session with this id. It stays as it is: a session is made longer once,
   * and whoever does that has to set the cookie again, or the browser's ends before it.
   */
  async has(id: string): Promise<boolean> {
    const [session] = await this.#adapter.getSessionAndUser(id)
    return session !== null && session.expiresAt.getTime() > this.#now()
  }

  /** Ends a session. */
  async invalidate(id: string): Promise<void> {
    await this.#lucia.invalidateSession(id)
  }

  /** The cookie that takes the session's away. */
  blankCookie(): Cookie {
    return cookieOf(this.#lucia.createBlankSessionCookie())
  }

  #cookie(id: string): Cookie {
    return cookieOf(this.#lucia.createSessionCookie(id))
  }
}

/** Lucia's cookie is a class and knows more than we set. */
function cookieOf(cookie: ReturnType<Lucia['createSessionCookie']>): Cookie {
  const { secure = false, maxAge = 0 } = cookie.attributes
  const attributes = { httpOnly: true, secure, sameSite: 'lax', path: '/', maxAge } as const
  return { name: cookie.name, value: cookie.value, attributes }
}
