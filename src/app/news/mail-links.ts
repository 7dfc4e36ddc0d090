import { timingSafeEqual } from 'node:crypto'
import { keyedHashOf } from '#auth/keys.ts'
import type { DigestRhythm } from '#nps/news.ts'

/** What a link in a mail is for: to begin, or to end. */
export type LinkPurpose = DigestRhythm | 'leave'

/** The key in a link. It is not stored: with the program's own secret it is made anew. */
export function keyFor(secret: string, subscriber: number, purpose: LinkPurpose): string {
  return Buffer.from(keyedHashOf(secret, 'subscription', String(subscriber), purpose)).toString(
    'base64url',
  )
}

/** Whether a link has the right key. Takes the same time for every wrong one. */
export function isKeyFor(
  secret: string,
  { subscriber, purpose, key }: { subscriber: number; purpose: LinkPurpose; key: string },
): boolean {
  const right = Buffer.from(keyFor(secret, subscriber, purpose))
  const given = Buffer.from(key)
  return right.length === given.length && timingSafeEqual(right, given)
}

/** The address that begins a subscription, or changes how often it comes. */
export function confirmAddress(
  origin: string,
  secret: string,
  { subscriber, every, language }: { subscriber: number; every: DigestRhythm; language: string },
): string {
  const key = keyFor(secret, subscriber, every)
  const query = new URLSearchParams({ id: String(subscriber), every, key, lang: language })
  return `${origin}/subscription/confirmation?${query.toString()}`
}

/** The address that ends it. */
export function leaveAddress(
  origin: string,
  secret: string,
  { subscriber, language }: { subscriber: number; language: string },
): string {
  const key = keyFor(secret, subscriber, 'leave')
  const query = new URLSearchParams({ id: String(subscriber), key, lang: language })
  return `${origin}/subscription/leaving?${query.toString()}`
}
