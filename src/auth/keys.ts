import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** A key that nobody guesses, for a link. */
export function makeKey(): string {
  return randomBytes(32).toString('base64url')
}

/** SHA-256 of a key, or of a session's id: they are long and random, so nothing slower is needed. */
export function hashOf(key: string): Uint8Array {
  return new Uint8Array(createHash('sha256').update(key).digest())
}

/** Whether a key has this SHA-256, in hexadecimal. Takes the same time for every wrong one. */
export function isKeyOf(hash: string, key: string): boolean {
  const known = Buffer.from(hash, 'hex')
  const given = hashOf(key)
  return known.length === given.length && timingSafeEqual(known, given)
}

/** A keyed hash of what could be guessed, such as an e-mail address. */
export function keyedHashOf(secret: string, ...parts: readonly string[]): Uint8Array {
  return new Uint8Array(createHmac('sha256', secret).update(JSON.stringify(parts)).digest())
}
