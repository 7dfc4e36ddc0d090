import { createHash } from 'node:crypto'

/** SHA-256 of a source key: keys are long and random, so nothing slower is needed. */
export function hashOfKey(key: string): Uint8Array {
  return new Uint8Array(createHash('sha256').update(key).digest())
}
