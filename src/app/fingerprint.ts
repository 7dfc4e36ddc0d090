import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Refusal } from '#nps/refusal.ts'

/** SHA-256 of a file. Throws `Refusal` when it has gone since it was looked through. */
export async function fingerprintOf(path: string): Promise<Uint8Array> {
  const hash = createHash('sha256')
  try {
    await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash)
  } catch {
    throw new Refusal(
      'not-found',
      `${basename(path)} was there a moment ago and cannot be read any more.`,
      'Wait until whatever writes or moves it is done, and import it again.',
    )
  }
  return new Uint8Array(hash.digest())
}
