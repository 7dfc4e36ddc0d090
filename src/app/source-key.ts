import { hashOf } from '#auth/keys.ts'

/** SHA-256 of a source key. */
export function hashOfKey(key: string): Uint8Array {
  return hashOf(key)
}
