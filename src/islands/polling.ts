import { readSnapshot, type Listener } from './event-stream.ts'
import { inTime } from './in-time.ts'

/** How often the server is asked while no stream reaches us, in milliseconds. */
const EVERY = 30_000

/** From so much silence on a stream is taken to be held up on its way, in milliseconds. */
const SILENT = 60_000

/**
 * Asks for snapshots for as long as nothing is heard of the stream: some proxies let none through.
 * `silence` is how long that is, in milliseconds. Ends when the returned function is called.
 */
export function pollWhenSilent(
  stream: string,
  silence: () => number,
  listener: Listener,
): () => void {
  const address = stream.replace('/stream', '/snapshot')
  let isAsking = false
  const ask = async () => {
    if (isAsking || silence() < SILENT) return
    isAsking = true
    const got = await inTime(address)
    isAsking = false
    const snapshot = got && readSnapshot(got.text)
    if (!got || !snapshot) return
    listener.heard(got.headers.get('nps-wall-version') ?? undefined)
    listener.snapshot(snapshot)
  }
  const timer = setInterval(() => void ask(), EVERY)
  return () => clearInterval(timer)
}
