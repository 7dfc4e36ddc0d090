import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { HookHeaders } from './vendor.ts'

/** One call, just as it came. */
export interface HookCall {
  readonly headers: HookHeaders
  /** The raw body: a signature is over these bytes and no others. */
  readonly body: Uint8Array
}

/** How the calls of a tool prove that whoever knows the secret has made them. */
export interface Proof {
  /** Why a call is not proven, in a sentence; `null` when it is. Takes the same time for every wrong signature. */
  readonly fault: (call: HookCall, secret: string, now: Temporal.Instant) => string | null
  /** The headers that prove a call of our own making. */
  readonly sign: (
    body: Uint8Array,
    secret: string,
    now: Temporal.Instant,
  ) => Readonly<Record<string, string>>
}

/** How a signature is made and written. */
export interface SignatureStyle {
  /** The header, in small letters. */
  readonly header: string
  readonly hash: 'sha1' | 'sha256'
  readonly encoding: 'hex' | 'base64'
  /** What stands before it, such as `sha256=`. */
  readonly prefix?: string
}

/** An HMAC of the body, keyed with the secret, in a header. */
export function signature({ header, hash, encoding, prefix = '' }: SignatureStyle): Proof {
  const made = (body: Uint8Array, secret: string) =>
    prefix + createHmac(hash, secret).update(body).digest(encoding)
  return {
    fault: ({ headers, body }, secret) => {
      const given = headers[header]?.trim()
      if (!given) return `The header ${header} is missing.`
      return isSame(given, made(body, secret)) ? null : `The signature in ${header} is wrong.`
    },
    sign: (body, secret) => ({ [header]: made(body, secret) }),
  }
}

/** The secret itself, for tools that send fixed headers and sign nothing. */
export function bearer(): Proof {
  return {
    fault: ({ headers }, secret) => {
      const given = /^Bearer +(\S+) *$/i.exec(headers['authorization'] ?? '')?.[1]
      if (!given) return 'The header authorization with “Bearer SECRET” is missing.'
      return isSame(given, secret) ? null : 'The secret in authorization is wrong.'
    },
    sign: (_body, secret) => ({ authorization: `Bearer ${secret}` }),
  }
}

/** Compares digests, which are of one length whatever has been sent. */
export function isSame(given: string, wanted: string): boolean {
  return timingSafeEqual(digest(given), digest(wanted))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
