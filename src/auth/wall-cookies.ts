import type { Cookie } from './sessions.ts'

const DAY = 24 * 60 * 60

/** As long as browsers keep a cookie; it is set again whenever the wall is loaded. */
const KEEP_TOKEN = 400 * DAY

/** A wall that is taken down for longer than this shows another code then. */
const KEEP_SECRET = DAY

/** The cookies of walls: what proves which screen one is, and whose the code on an unpaired one is. */
export class WallCookies {
  readonly #isHttps: boolean

  constructor(isHttps: boolean) {
    this.#isHttps = isHttps
  }

  /** The token that a browser has brought; `null` for none. */
  tokenIn(cookies: string | undefined): string | null {
    return cookieIn(cookies, this.#name('screen'))
  }

  /** The secret of an unpaired wall. */
  secretIn(cookies: string | undefined): string | null {
    return cookieIn(cookies, this.#name('pairing'))
  }

  /** Says who a screen is, or takes that away. */
  forToken(token: string | null): Cookie {
    return this.#cookie('screen', token, KEEP_TOKEN)
  }

  forSecret(secret: string | null): Cookie {
    return this.#cookie('pairing', secret, KEEP_SECRET)
  }

  /** The key of somebody who may see boards. */
  keyIn(cookies: string | undefined): string | null {
    return cookieIn(cookies, this.#name('key'))
  }

  forKey(key: string): Cookie {
    return this.#cookie('key', key, KEEP_TOKEN)
  }

  #cookie(kind: string, value: string | null, maxAge: number): Cookie {
    return {
      name: this.#name(kind),
      value: value ?? '',
      attributes: {
        ...{ httpOnly: true, secure: this.#isHttps, sameSite: 'lax', path: '/' },
        maxAge: value === null ? 0 : maxAge,
      },
    }
  }

  /** The prefix makes browsers refuse such a cookie from any other host or without TLS. */
  #name(kind: string): string {
    return `${this.#isHttps ? '__Host-' : ''}nps-${kind}`
  }
}

/** A cookie of a `Cookie` header; `null` when there is none, or nothing in it. */
export function cookieIn(cookies: string | undefined, name: string): string | null {
  const pairs = (cookies ?? '').split(';').map((pair) => pair.trim())
  const pair = pairs.find((one) => one.startsWith(`${name}=`))
  return pair?.slice(name.length + 1) || null
}

/** A cookie as a `Set-Cookie` header says it. */
export function setCookie({ name, value, attributes }: Cookie): string {
  const { path, maxAge, secure } = attributes
  return (
    `${name}=${value}; Path=${path}; Max-Age=${maxAge}; HttpOnly; SameSite=Lax` +
    (secure ? '; Secure' : '')
  )
}
