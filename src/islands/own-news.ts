import type { Connection } from './event-stream.ts'

/** What a stream may say to one screen alone. */
const KINDS = ['screen', 'pairing'] as const
type Kind = (typeof KINDS)[number]

const ears = new Map<Kind, (data: string) => void>()
let heardAt = 0

/** Has a function called with whatever a stream says of a kind to this screen alone. */
export function onOwnNews(kind: Kind, listener: (data: string) => void): void {
  ears.set(kind, listener)
}

/** When the server last said anything, in milliseconds since 1970; 0: not yet. */
export function lastHeard(): number {
  return heardAt
}

/** Notes that the server has said something just now, by whatever way. */
export function noteHeard(): void {
  heardAt = Date.now()
}

/** Passes on what a stream says to this screen alone, whoever else listens to the stream. */
export function passOn<Stream extends Connection>(stream: Stream): Stream {
  for (const kind of KINDS)
    stream.addEventListener(kind, ({ data }) => {
      noteHeard()
      ears.get(kind)?.(data)
    })
  for (const sign of ['open', 'heartbeat', 'snapshot']) stream.addEventListener(sign, noteHeard)
  return stream
}
